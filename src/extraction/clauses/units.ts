import type { EntityKind } from '../../model/kinds';
import type { Span } from '../../model/span';
import type { Document, Sentence } from '../document';
import { settleTags } from './settle-tags';

/**
 * A sentence as patterns read it: each mention and each resolved pronoun is one unit, every other token is one unit.
 * Words that describe an entity ("the group", "the deputy secretary general") stay words; their last one knows whom they mean.
 */
export interface Unit extends Span {
  /** Lower case, curly quotes straightened; of a mention its own words. */
  lower: string;
  /** Penn tag of the token, of a mention that of its last token; "" where untagged. */
  tag: string;
  /** Index of the (first) token. */
  token: number;
  entity: number | null;
  kind: EntityKind | null;
  /** On the last word of a description or title: the entity that it means. */
  meant: number | null;
  /** True for a mention, false for pronouns and plain words. */
  named: boolean;
  /** An adjective or people's name of a country ("Iraqi"). */
  adjective: boolean;
}

interface Covering extends Span {
  entity: number;
  named: boolean;
  adjective: boolean;
}

/** Relative pronouns stay words: patterns find what they stand for by themselves. */
const RELATIVE = /^(?:who|whom|whose|which|that)$/i;

/** Every mention and resolved pronoun in the sentence. */
function coveringsOf(document: Document, { start, end }: Sentence): Covering[] {
  const inside = <T extends Span>(spans: readonly T[]): T[] => spans.slice(firstAt(spans, start), firstAt(spans, end));
  const mentions = inside(document.mentions).map(
    (mention): Covering => ({
      start: mention.start,
      end: mention.end,
      entity: mention.entity,
      named: true,
      adjective: mention.form === 'ADJECTIVE' || mention.form === 'PEOPLE',
    }),
  );
  const references = inside(document.references).flatMap((reference): Covering[] =>
    reference.entity === null ||
    reference.form !== 'PRONOUN' ||
    RELATIVE.test(document.text.slice(reference.start, reference.end)) ||
    mentions.some((m) => m.start < reference.end && reference.start < m.end)
      ? []
      : [{ start: reference.start, end: reference.end, entity: reference.entity, named: false, adjective: false }],
  );
  return [...mentions, ...references].sort((a, b) => a.start - b.start);
}

/** Where descriptions and titles end in the sentence, and whom they mean. */
function meantAt({ references }: Document, { start, end }: Sentence): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const reference of references.slice(firstAt(references, start), firstAt(references, end)))
    if (reference.entity !== null && reference.form !== 'PRONOUN') found.set(reference.end, reference.entity);
  return found;
}

/** Index of the first span that starts at or behind `offset`; the spans are sorted by start. */
function firstAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const APART = /^(?:anti|ex|non|post|pre|pro|un)$/;

/** Joins "run" "-" "off" to one unit; "anti-IS" names no party, so that its name becomes a plain word. */
function joinHyphens(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    const last = joined[joined.length - 1];
    const next = units[i + 1];
    const hyphen = unit.lower === '-' && last?.end === unit.start && next?.start === unit.end;
    if (!hyphen || !last || !next || last.entity !== null) joined.push(unit);
    else if (next.entity === null || APART.test(last.lower)) {
      last.lower = `${last.lower}-${next.lower}`;
      last.end = next.end;
      last.tag = next.entity === null ? next.tag : 'JJ';
      i++;
    } else joined.push(unit);
  }
  return joined;
}

/** Cuts a sentence into units, in order, with the commonest errors of tagging put right. */
export function unitsOf(document: Document, sentence: Sentence): Unit[] {
  const units: Unit[] = [];
  const coverings = coveringsOf(document, sentence);
  const meant = meantAt(document, sentence);
  let next = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = document.tokens[i];
    if (!token) continue;
    while (next < coverings.length && (coverings[next] as Covering).end <= token.start) next++;
    const covering = coverings[next];
    // "anti-IS" as one word names no party.
    if (!covering || covering.start >= token.end || covering.start > token.start + 1) {
      units.push({
        start: token.start,
        end: token.end,
        lower: token.lower,
        tag: token.tag,
        token: i,
        entity: null,
        kind: null,
        meant: meant.get(token.end) ?? null,
        named: false,
        adjective: false,
      });
      continue;
    }
    const last = units[units.length - 1];
    if (last && last.start === covering.start && last.entity === covering.entity) {
      last.tag = token.tag;
      continue;
    }
    const { start, end, entity, named, adjective } = covering;
    const lower = document.text.slice(start, end).toLowerCase().replace(/[‘’]/g, "'");
    const kind = document.entities[entity]?.kind ?? null;
    units.push({ start, end, lower, tag: token.tag, token: i, entity, kind, meant: null, named, adjective });
  }
  const joined = joinHyphens(units);
  for (const [i, unit] of joined.entries()) {
    // "the city of Sirte" is Sirte, whatever "the city" meant before.
    if (joined[i + 1]?.lower === 'of' && joined[i + 2]?.named) unit.meant = null;
  }
  settleTags(joined);
  return joined;
}
