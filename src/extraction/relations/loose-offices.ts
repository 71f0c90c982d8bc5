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

/** A country that stands behind one of these is somebody's counterpart or goal: "in talks with Iran, President Roe …". */
const AWAY = /\b(?:with|against|from|to|on|over|towards?|into|between|by|for|of)\s+(?:the\s+)?$/i;

/**
 * The country that the same sentence speaks of before the name, a capital city standing for its country; else that of the
 * dateline; else the only country of the article.
 */
function countryBefore(
  { text, mentions, entities, dateline }: Document,
  office: LooseOffice,
  taken: (at: number) => boolean,
): Holder | null {
  const indexOf = (id: string | undefined): number | null => entities.find((entity) => entity.id === id)?.index ?? null;
  let found: Holder | null = null;
  for (const mention of mentions) {
    if (mention.start >= office.passage.start) break;
    if (mention.start < office.sentence.start || taken(mention.start)) continue;
    const entity = entities[mention.entity];
    if (entity?.kind !== 'COUNTRY' && entity?.kind !== 'PLACE') continue;
    const country = entity.kind === 'COUNTRY' ? mention.entity : indexOf(entity.country);
    const place = entity.kind === 'PLACE';
    if (country !== null && (place || !AWAY.test(text.slice(Math.max(0, mention.start - 16), mention.start))))
      found = { entity: country, start: mention.start };
  }
  if (found) return found;
  const at = dateline && mentions.find((mention) => dateline.start <= mention.start && mention.end <= dateline.end);
  const city = at ? entities[at.entity] : undefined;
  const home = city?.kind === 'COUNTRY' ? city.index : indexOf(city?.country);
  if (home !== null) return { entity: home, start: office.passage.start };
  const countries = entities.filter(({ kind }) => kind === 'COUNTRY');
  return countries.length === 1 && countries[0] ? { entity: countries[0].index, start: office.passage.start } : null;
}
