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
import { whoLeads } from './who-leads';

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
  document.relations = distinct(
    consistent(ofStates(document, found)).sort((a, b) => a.start - b.start || a.end - b.end),
  );
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
        ...whoLeads(document, units),
        ...copulaRelations(units),
        ...possessionsIn(units),
      );
    }
  }
  return { found, open };
}

/** Posts that towns and regions have; a trader or lawyer there has none of the town. */
const LOCAL_POST =
  /\b(?:mayor|governor|gov\.|premier|minister|minister-president|chief|mp|senator|sheriff|administrator|prefect|(?:arch)?bishop|president)$/i;
const GOVERNOR_OF = /\b(?:governor|prefect) of\b/i;

/**
 * Offices of towns and regions only where the words name both. "The governor of Tyrol" governs it for the country, whose office that
 * is then (docs/graph-model.md).
 */
function ofStates({ entities, text }: Document, relations: readonly DraftRelation[]): DraftRelation[] {
  return relations.flatMap((relation) => {
    const { type, title = '', why, start, end } = relation;
    const place = entities[relation.target];
    if (type !== 'HOLDS_OFFICE' || place?.kind !== 'PLACE') return relation;
    if (why.some((reason) => reason.startsWith('owner:')) || !LOCAL_POST.test(title.replace(/ of .*/, ''))) return [];
    const country = entities.find(({ id, kind }) => kind === 'COUNTRY' && id === place.country);
    return country && GOVERNOR_OF.test(text.slice(start, end))
      ? { ...relation, target: country.index, why: [...why, 'holder:country-of-place'] }
      : relation;
  });
}

/** Titles that members of a house bear. */
const HOUSE_MEMBER = /\b(?:senator|sen\.|lawmaker|legislator|rep\.)$/i;

/** Patterns that tell that a person belongs to a body, and not how. */
const BELONGING = ['pattern:person-of-body', 'pattern:person-of-body-there', 'pattern:works-for', 'pattern:figure-in'];

/** Without relations that say less of two entities than another one does, or what cannot be beside it. */
function consistent(relations: readonly DraftRelation[]): DraftRelation[] {
  const pairsOf = (wanted: DraftRelation['type']): string[] =>
    relations.filter(({ type }) => type === wanted).map(({ source, target }) => `${source} ${target}`);
  const titled = new Set(pairsOf('HOLDS_OFFICE'));
  const held = new Set([...titled, ...pairsOf('LEADS')]);
  const members = new Set(relations.flatMap(({ type, source }) => (type === 'MEMBER_OF' ? [source] : [])));
  return relations.filter(({ type, why, source, target, title = '' }) => {
    const pair = `${source} ${target}`;
    // "Chief executive Ana Roe, who has run the firm since 2009" tells one post twice.
    if (type === 'LEADS') return !titled.has(pair);
    // "Senator Ana Roe of the Green Union" is of the party; of which house nobody says.
    if (type === 'HOLDS_OFFICE') return !(HOUSE_MEMBER.test(title) && members.has(source));
    // Nobody opposes what they hold an office of: "it" was something else then.
    if (type === 'OPPOSES' || type === 'THREATENS') return !held.has(pair);
    // "analyst Ana Roe of Acme" has an office there; that she is of Acme says no more.
    return !(BELONGING.some((pattern) => why.includes(pattern)) && held.has(pair));
  });
}

function distinct(relations: readonly DraftRelation[]): DraftRelation[] {
  const seen = new Set<string>();
  return relations.filter(({ type, source, target, title = '' }) => {
    const ends = type === 'ALLIED_WITH' ? [source, target].sort((a, b) => a - b) : [source, target];
    const key = [type, ...ends, title.toLowerCase()].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
