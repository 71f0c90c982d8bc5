import { RELATION_KINDS } from '../../model/relations';
import type { Document, DraftEntity, DraftRelation, Mention } from '../document';
import type { PairPattern } from './pair-pattern';
import { PAIR_PATTERNS } from './pair-patterns';

const PAIR_PATTERNS_NAMED = PAIR_PATTERNS.filter(({ meant }) => meant !== 'only');
const PAIR_PATTERNS_MEANT = PAIR_PATTERNS.filter(({ meant }) => meant);
const PAIR_PATTERNS_OVER = PAIR_PATTERNS.filter(({ over }) => over);

/** Longest stretch of words between two mentions that a pattern may bridge; bounds the work for each pair. */
const MAX_GAP = 100;

/** Two places named one after the other: the lexicon's country of the first must not speak against the second. */
function placesAgree(place: DraftEntity, where: DraftEntity, pattern: PairPattern): boolean {
  if (pattern.type !== 'LOCATED_IN') return true;
  if (place.index === where.index) return false;
  if (where.kind === 'COUNTRY') return place.country === undefined || place.country === where.id;
  // "Arizona, Idaho and Ohio" is a list of regions.
  if (place.placeKind === 'REGION') return false;
  return (
    (where.placeKind === 'REGION' ||
      pattern.inCity === true ||
      (pattern.siteInCity === true && place.placeKind === 'SITE')) &&
    (place.country === undefined || place.country === where.country)
  );
}

function isOwner({ text }: Document, mention: Mention): boolean {
  return mention.form === 'ADJECTIVE' || /^[’']s/.test(text.slice(mention.end, mention.end + 2));
}

function fits(document: Document, pattern: PairPattern, [first, second]: readonly [Mention, Mention]): boolean {
  const a = document.entities[first.entity];
  const b = document.entities[second.entity];
  if (!a || !b || a.index === b.index) return false;
  if (!pattern.first.includes(a.kind) || !pattern.second.includes(b.kind)) return false;
  if (pattern.firstKind && !pattern.firstKind.includes(a.organizationKind ?? 'OTHER')) return false;
  if (pattern.secondKind && !pattern.secondKind.includes(b.organizationKind ?? 'OTHER')) return false;
  if (pattern.secondName && !pattern.secondName.test(document.text.slice(second.start, second.end))) return false;
  if (pattern.adjective && !isOwner(document, first)) return false;
  // "In Moscow, Russian officials": an adjective describes what follows and names no second place.
  if (pattern.type === 'LOCATED_IN' && second.form === 'ADJECTIVE' && !pattern.adjectival) return false;
  // "a critic of French cooking"
  if (pattern.type === 'OPPOSES' && second.form === 'ADJECTIVE') return false;
  const kinds = RELATION_KINDS[pattern.type];
  const [source, target] = pattern.reversed ? [b, a] : [a, b];
  if (!(kinds.sources as readonly string[]).includes(source.kind)) return false;
  if (!(kinds.targets as readonly string[]).includes(target.kind)) return false;
  if (!pattern.gap.test(document.text.slice(first.end, second.start))) return false;
  if (pattern.after && !pattern.after.test(document.text.slice(second.end, second.end + 48))) return false;
  if (pattern.notBefore?.test(document.text.slice(Math.max(0, first.start - 24), first.start))) return false;
  return placesAgree(source, target, pattern);
}

/** "poised to be led by", "not a member of": what is denied, doubted or put as a condition is no fact. */
const UNSURE =
  /\b(?:once|formerly|previously|not|n[’']t|never|if|would|could|might|may|unless|former|no longer|wants? to|hopes? to|whose (?:country|government|state))\b/i;

/**
 * Relations stated by two mentions next to each other and the words between them, anywhere in the article, datelines and
 * credits included ("NIAMEY, Niger").
 */
export function pairRelations(document: Document): DraftRelation[] {
  const relations: DraftRelation[] = [];
  for (let i = 0; i + 1 < document.mentions.length; i++) {
    const first = document.mentions[i] as Mention;
    const third = document.mentions[i + 2];
    if (third) relations.push(...stated(document, first, third, PAIR_PATTERNS_OVER));
    const second = document.mentions[i + 1] as Mention;
    relations.push(...stated(document, first, second, PAIR_PATTERNS_NAMED));
  }
  return [...relations, ...meantRelations(document)];
}

const OWNING = /^(?:its|his|her|their)$/i;

/** "its state news agency INA", "the bloc's anti-fraud office, OLAF": with a pronoun or description as the earlier of the two. */
function meantRelations(document: Document): DraftRelation[] {
  const { mentions, references, text } = document;
  let at = 0;
  return references.flatMap(({ entity, form, start, end }) => {
    if (entity === null || form === 'TITLE' || (form === 'PRONOUN' && !OWNING.test(text.slice(start, end)))) return [];
    while ((mentions[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    const next = mentions[at];
    if (!next || next.start < end) return [];
    const owner: Mention = { index: -1, entity, form: 'ADJECTIVE', start, end, why: [] };
    return stated(document, owner, next, PAIR_PATTERNS_MEANT);
  });
}

/** The relation that two mentions and the words between them state in one of the patterns, tried in order. */
function stated(
  document: Document,
  first: Mention,
  second: Mention,
  patterns: readonly PairPattern[],
): DraftRelation[] {
  if (second.start - first.end > MAX_GAP) return [];
  const gap = document.text.slice(first.end, second.start);
  if (/[\n\r]|[.!?]["”’]? \p{Lu}/u.test(gap) || UNSURE.test(gap)) return [];
  const pattern = patterns.find((candidate) => fits(document, candidate, [first, second]));
  if (!pattern) return [];
  const [source, target] = pattern.reversed ? [second, first] : [first, second];
  const { type, name } = pattern;
  return [
    {
      type,
      source: source.entity,
      target: target.entity,
      start: first.start,
      end: second.end,
      why: [`pattern:${name}`],
    },
  ];
}
