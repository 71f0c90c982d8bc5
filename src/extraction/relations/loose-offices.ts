import type { Document, DraftRelation, Mention } from '../document';
import { COMPANY_OFFICE } from './office-words';
import type { LooseOffice } from './offices';

/**
 * Finds what an office is of where its words leave that open ("President Lucía Andrade", "Chief executive Erik Nystad").
 * State offices belong to the country that the same sentence speaks of before the name ("Norway is giving …, Foreign
 * Minister Ingrid Håkonsen said"; "In Oslo, …"), else to the country named last; posts of a company to the company named last.
 */
export function looseRelations(
  document: Document,
  loose: readonly LooseOffice[],
  known: readonly DraftRelation[],
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (const office of loose) {
    const held = [...known, ...relations].some(
      ({ type, source }) => type === 'HOLDS_OFFICE' && source === office.person,
    );
    if (held) continue;
    const company = COMPANY_OFFICE.test(office.words);
    const taken = (at: number): boolean =>
      known.some(
        ({ type, source, start, end }) =>
          type === 'HOLDS_OFFICE' && source !== office.person && start <= at && at < end,
      );
    const found = company ? companyBefore(document, office) : countryBefore(document, office, taken);
    if (found === null) continue;
    const inside = found.start >= office.sentence.start && found.start < office.passage.start;
    relations.push({
      type: 'HOLDS_OFFICE',
      source: office.person,
      target: found.entity,
      title: document.text.slice(office.title.start, office.title.end),
      start: inside ? found.start : office.passage.start,
      end: office.passage.end,
      why: ['pattern:title-name', inside ? 'holder:sentence' : 'holder:before'],
    });
  }
  return relations;
}

interface Holder {
  entity: number;
  start: number;
}

function companyBefore({ mentions, entities }: Document, office: LooseOffice): Holder | null {
  let found: Mention | null = null;
  for (const mention of mentions) {
    if (mention.start >= office.passage.start) break;
    const entity = entities[mention.entity];
    if (
      entity?.kind === 'ORGANIZATION' &&
      (entity.organizationKind === 'COMPANY' || entity.organizationKind === undefined)
    )
      found = mention;
  }
  return found && { entity: found.entity, start: found.start };
}

/** Nearest before the office, first in its own sentence, then in those before it; a capital city stands for its country. */
function countryBefore(
  { mentions, entities }: Document,
  office: LooseOffice,
  /** True for mentions that name the country of somebody else's office. */
  taken: (at: number) => boolean,
): Holder | null {
  let found: Holder | null = null;
  for (const mention of mentions) {
    if (mention.start >= office.passage.start) break;
    const entity = entities[mention.entity];
    if (taken(mention.start)) continue;
    if (entity?.kind === 'COUNTRY') found = { entity: mention.entity, start: mention.start };
    else if (entity?.kind === 'PLACE' && entity.country && mention.start >= office.sentence.start) {
      const country = entities.find(({ id }) => id === entity.country);
      if (country) found = { entity: country.index, start: mention.start };
    }
  }
  return found;
}
