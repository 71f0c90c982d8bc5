import { viewsOf } from '../clauses/clause-views';
import type { Annotator, Document, DraftRelation } from '../document';
import { copulaRelations } from './copula-relations';
import { officesIn } from './offices';
import type { OpenOffice } from './owners/open-office';
import { ownedOffices } from './owners/owned-offices';
import { type OwnerModel, shippedOwnerModel } from './owners/owner-model';
import { pairRelations } from './pairs';
import { partyLetters } from './party-letters';
import { possessionsIn } from './possessions';
import { verbRelations } from './verb-relations';

/**
 * Fills `document.relations` with the facts that the text states between the entities that it names: offices, leads,
 * memberships, places in countries, support, opposition, control, threats and alliances. Each fact stands once, at the
 * first passage that states it; an office once for each title.
 */
export const annotateRelations: Annotator = (document) =>
  annotateRelationsWith(document, { model: shippedOwnerModel() });

/** Fills `document.relations`, with weights of the caller's for whose an office is that names nobody. */
export function annotateRelationsWith(document: Document, { model }: { model: OwnerModel }): void {
  const { found, open } = statedRelations(document);
  found.push(...ownedOffices(document, { open, known: found, model }));
  document.relations = distinct(consistent(found).sort((a, b) => a.start - b.start || a.end - b.end));
}

/** The relations whose both ends are told where they stand, and the offices whose words leave open what they are of. */
export function statedRelations(document: Document): { found: DraftRelation[]; open: OpenOffice[] } {
  const open: OpenOffice[] = [];
  const found: DraftRelation[] = [...pairRelations(document), ...partyLetters(document)];
  for (const sentence of document.sentences) {
    if (document.paragraphs[sentence.paragraph]?.role !== 'BODY') continue;
    for (const view of viewsOf(document, sentence)) {
      const { units } = view;
      if (!units.some((unit) => unit.entity !== null)) continue;
      found.push(
        ...officesIn(document, sentence, { units, open }),
        ...verbRelations(document, units),
        ...copulaRelations(units),
        ...possessionsIn(units),
      );
    }
  }
  return { found, open };
}

const BELONGING = ['pattern:person-of-body', 'pattern:person-of-body-there', 'pattern:works-for', 'pattern:figure-in'];

/**
 * "analyst Ana Roe of Acme" has an office there; that she is of Acme says no more. Nor does anybody oppose what they hold an office of:
 * "it" was something else then.
 */
function consistent(relations: readonly DraftRelation[]): DraftRelation[] {
  const held = new Set(
    relations
      .filter(({ type }) => type === 'HOLDS_OFFICE' || type === 'LEADS')
      .map(({ source, target }) => `${source} ${target}`),
  );
  return relations.filter(
    ({ type, why, source, target }) =>
      !(BELONGING.some((pattern) => why.includes(pattern)) || type === 'OPPOSES' || type === 'THREATENS') ||
      !held.has(`${source} ${target}`),
  );
}

function distinct(relations: readonly DraftRelation[]): DraftRelation[] {
  const seen = new Set<string>();
  return relations.filter(({ type, source, target, title = '' }) => {
    const ends = type === 'ALLIED_WITH' ? [source, target].sort((a, b) => a - b) : [source, target];
    const key = [type, ...ends, title.toLowerCase()].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
