import type { Document, DraftEntity, DraftRelation } from '../../document';
import { mentionsIn } from '../../names/at';
import { relationOf } from '../offices';
import { officeSort } from './office-sort';
import type { OpenOffice } from './open-office';
import { type OwnerCandidate, ownerCandidates } from './owner-facts';
import { type OwnerModel, probabilityOf, reasonFor } from './owner-model';
import { fill, ownerStanding } from './owner-standing';
import { postAtHome } from './post-countries';

/** Less likely than this, an office stays without an owner; the lower bound holds for one that is twice as likely as any other. */
const LEAST = { any: 0.33, ahead: 0.15, by: 2 };

/**
 * Shows every open office of an article with whose it may be, in order; those of people with an office known by name are left out.
 * What `visit` settles on is known to the offices behind it.
 */
export function eachOpenOffice(
  document: Document,
  {
    open,
    known,
    reliable = () => true,
  }: { open: readonly OpenOffice[]; known: readonly DraftRelation[]; reliable?: () => boolean },
  visit: (office: OpenOffice, candidates: readonly OwnerCandidate[]) => number | null,
): void {
  if (open.length === 0) return;
  const standing = ownerStanding(document, known);
  const titled = new Set(known.flatMap(({ type, source }) => (type === 'HOLDS_OFFICE' ? [source] : [])));
  for (const office of open) {
    if (
      office.form === 'none' &&
      (titled.has(office.person) || /\b(?:former|ex|late)\b/.test(`${office.office.state} ${office.words}`))
    )
      continue;
    const candidates = ownerCandidates(document, office, { standing, reliable: reliable() });
    const owner = visit(
      office,
      candidates.filter(({ entity }) => typeOf(document, office, entity) !== null),
    );
    if (owner !== null) fill(standing, { source: office.person, target: owner, title: office.words });
  }
}

/** Posts of the state, of towns and houses: a party that is named near is whose they are of, not what. */
const PUBLIC = /^(?:SPEAKER|HOUSE|LOCAL|FORCE|COURT|VICE|PRESIDENT|CROWN|MINISTER|DIPLOMAT|SECRETARY)$/;

/** Posts that only states have, or what governs like one. */
const GOVERNS = /^(?:VICE|CROWN|MINISTER)$/;

/** Ranks of the police say of which force nothing. */
const POLICE_RANK = /\b(?:detective|police|chief) (?:\p{Ll}+ )*(?:inspector|superintendent|constable|sergeant)$/u;

function typeOf(
  document: Document,
  { form, office, person, words }: OpenOffice,
  target: number,
): DraftRelation['type'] | null {
  // "The company's lawyer" is no officer of it.
  if (officeSort(words) === 'LAW') return null;
  const { id, kind, organizationKind } = document.entities[target] as DraftEntity;
  if (form === 'none') {
    const sort = officeSort(words);
    if (organizationKind === 'PARTY' && PUBLIC.test(sort)) return null;
    if (kind === 'ORGANIZATION' && organizationKind !== 'ARMED_GROUP' && GOVERNS.test(sort)) return null;
    if (postAtHome(words, id) === 'never' || POLICE_RANK.test(words)) return null;
  }
  return relationOf(document, office, { source: person, target, holderNamed: false });
}

/**
 * Finds what offices are of whose words leave that open ("President Ana Roe", "its chief executive, John Doe", "a spokesman for the
 * group"): the likeliest of the countries, organizations and places around, by weights trained on our own articles.
 */
export function ownedOffices(
  document: Document,
  { open, known, model }: { open: readonly OpenOffice[]; known: readonly DraftRelation[]; model: OwnerModel },
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  const bare = new Set<number>();
  eachOpenOffice(document, { open, known }, (office, candidates) => {
    if (office.form === 'none' && bare.has(office.person)) return null;
    const stated = stateInWords(document, office);
    const best = candidates.find(({ entity }) => entity === stated) ?? likeliest(candidates, model);
    if (!best) return null;
    bare.add(office.person);
    relations.push(relationTo(document, office, { candidate: best, model }));
    return best.entity;
  });
  return relations;
}

/** "The head of the junta in Mali": the country in which the words of the office place a body of a state; null for others. */
function stateInWords(document: Document, { passage }: OpenOffice): number | null {
  const last = mentionsIn(document, passage).at(-1);
  if (!last || document.entities[last.entity]?.kind !== 'COUNTRY') return null;
  const before = document.text.slice(passage.start, last.start);
  return /\b(?:junta|government|army|military) in (?:the )?$/.test(before) ? last.entity : null;
}

function likeliest(candidates: readonly OwnerCandidate[], model: OwnerModel): OwnerCandidate | null {
  let [best, second] = [0, 0];
  let found: OwnerCandidate | null = null;
  for (const candidate of candidates) {
    const chance = probabilityOf(model, candidate.facts);
    if (chance <= best) second = Math.max(second, chance);
    else [best, second, found] = [chance, best, candidate];
  }
  return best >= LEAST.any || (best >= LEAST.ahead && best >= LEAST.by * second) ? found : null;
}

/** An office of the candidate, stated by the words from its naming on where that stands in the same sentence. */
function relationTo(
  document: Document,
  office: OpenOffice,
  { candidate: { entity, facts }, model }: { candidate: OwnerCandidate; model: OwnerModel },
): DraftRelation {
  const { sentence, passage } = office;
  const inside = mentionsIn(document, { start: sentence.start, end: passage.start }).findLast(
    (mention) => mention.entity === entity,
  );
  const type = typeOf(document, office, entity) ?? 'HOLDS_OFFICE';
  return {
    ...{ type, source: office.person, target: entity },
    ...(type === 'HOLDS_OFFICE' ? { title: office.title } : {}),
    start: inside?.start ?? passage.start,
    end: passage.end,
    why: [office.why, `holder:${inside ? 'sentence' : 'before'}`, `owner:${reasonFor(model, facts) ?? 'sort'}`],
  };
}
