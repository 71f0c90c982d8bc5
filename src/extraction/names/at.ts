import { covers, overlaps, type Span } from '../../model/span';
import type { Document, Mention, Reference, Token } from '../document';

/** Index of the first item of a list sorted by start that ends behind `at`; the list's length if none does. Items do not overlap much, so ends are sorted too. */
const firstEndingBehind = (list: readonly Span[], at: number): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The mentions that share at least one code unit with the span, in order of the text. Logarithmic in the article's mentions. */
export const mentionsIn = ({ mentions }: Document, span: Span): Mention[] => {
  const found: Mention[] = [];
  for (let i = firstEndingBehind(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= span.end) break;
    found.push(mention);
  }
  return found;
};

/** The mention at a token or any span, the longest one where several overlap it; null where nothing is named there. */
export const mentionAt = (document: Document, span: Span): Mention | null => {
  let best: Mention | null = null;
  for (const mention of mentionsIn(document, span)) {
    if (best === null || mention.end - mention.start > best.end - best.start) best = mention;
  }
  return best;
};

/** The references ("he", "the minister") that overlap the span, unresolved ones included, in order of the text. */
export const referencesIn = ({ references }: Document, span: Span): Reference[] => {
  const found: Reference[] = [];
  // References may nest ("his" in "his country"), so the search begins a little before.
  for (let i = Math.max(0, firstEndingBehind(references, span.start) - 4); i < references.length; i++) {
    const reference = references[i] as Reference;
    if (reference.start >= span.end) break;
    if (overlaps(reference, span)) found.push(reference);
  }
  return found;
};

/** What stands for an entity in the span: its words there, and the entity's index. */
export interface Occurrence extends Span {
  entity: number;
}

/** Everything in the span that names or means an entity (mentions and resolved references inside it), in order of the text. */
export const entitiesIn = (document: Document, span: Span): Occurrence[] => {
  const named = mentionsIn(document, span).map(({ start, end, entity }) => ({ start, end, entity }));
  const meant = referencesIn(document, span).flatMap(({ start, end, entity }) =>
    entity === null ? [] : [{ start, end, entity }],
  );
  return [...named, ...meant].filter((found) => covers(span, found)).sort((a, b) => a.start - b.start || b.end - a.end);
};

const GOVERNMENT_HEAD = /^(?:government|administration|authorities|regime|leadership|state)$/;

/**
 * Whom a noun phrase means: the index of its entity, or null where it means nobody named ("U.N. officials", "a spokesman for Libya").
 * The phrase may have a title in front ("Foreign Minister X"), an apposition behind ("X, the minister of Y") or end in a government's word ("Mali's government").
 */
export const resolvePhrase = (document: Document, span: Span): number | null => {
  const phrase = trim(document.text, span);
  const exact = mentionsIn(document, phrase).find(({ start, end }) => start === phrase.start && end === phrase.end);
  const meant = referencesIn(document, phrase).find(({ start, end }) => start === phrase.start && end === phrase.end);
  if (meant !== undefined && meant.entity !== null) return meant.entity;
  if (exact !== undefined) return exact.entity;
  const core = coreOf(document, phrase);
  const person = mentionsIn(document, phrase).find((mention) => isHeadPerson(document, mention, core));
  if (person !== undefined) return person.entity;
  const closing = mentionsIn(document, core).at(-1);
  if (closing !== undefined && endsPhrase(document.text, closing, core) && closing.form !== 'ADJECTIVE')
    return isPartOf(document, closing, core) ? null : closing.entity;
  const reference = referencesIn(document, core).find(
    ({ entity, start, end, form }) =>
      entity !== null &&
      end === core.end &&
      form !== 'PRONOUN' &&
      !BEHIND_PREPOSITION.test(document.text.slice(core.start, start)),
  );
  if (reference !== undefined) return reference.entity;
  return governmentOf(document, core);
};

const trim = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:"'“”‘’()]/.test(text[from] as string)) from++;
  while (to > from && /[\s,;:!?"“”‘(]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
};

/** The phrase up to its first comma, relative clause or parenthesis: "Miriam Osterwald" of "Miriam Osterwald, the agency's head". */
const coreOf = ({ text }: Document, { start, end }: Span): Span => {
  const cut = /,|\s\(|\s(?:who|which|that|whose|whom)\s/u.exec(text.slice(start, end));
  return cut === null || cut.index === 0 ? { start, end } : { start, end: start + cut.index };
};

/** A person named as the phrase's head: not owner of something ("Kerry's aide"), not behind a preposition ("aide to Kerry"). */
const isHeadPerson = (document: Document, { entity, start, end }: Mention, core: Span): boolean => {
  if (document.entities[entity]?.kind !== 'PERSON') return false;
  const behind = document.text.slice(end, end + 2);
  if (/^['’]s?/.test(behind)) return false;
  const before = document.text.slice(Math.max(core.start, start - 12), start);
  if (start < core.start + 1) return true;
  return !/\b(?:of|for|to|by|with|from|in|on|at|against|about|under|like|and|between)\s+(?:\p{L}+\.?\s+)?$/u.test(
    before,
  );
};

const endsPhrase = (text: string, mention: Span, core: Span): boolean =>
  /^[\s)"”’'.]*$/.test(text.slice(mention.end, core.end));

const BEHIND_PREPOSITION =
  /\b(?:of|for|to|by|with|from|in|on|at|against|about|under|near|between|among|within)\s+(?:the\s+|\p{L}+\s+){0,3}$/u;

/** "officials in Rome", "a spokesman for Vestmark": the name only belongs to the head in front. */
const isPartOf = ({ text, entities }: Document, { start, entity }: Mention, core: Span): boolean => {
  const lead = text.slice(core.start, start);
  if (BEHIND_PREPOSITION.test(lead)) return true;
  return (
    /\band\s+(?:the\s+)?$/.test(lead) ||
    (entities[entity]?.kind === 'PLACE' && lead.trim() !== '' && !/^the$/i.test(lead.trim()))
  );
};

/** "Mali's government", "the Malian authorities", "the government of Mali": the country. */
const governmentOf = (document: Document, core: Span): number | null => {
  const words = document.text.slice(core.start, core.end).toLowerCase().split(/\s+/);
  const last = words[words.length - 1] as string;
  const countries = mentionsIn(document, core).filter(({ entity }) => document.entities[entity]?.kind === 'COUNTRY');
  if (countries.length !== 1) return null;
  if (GOVERNMENT_HEAD.test(last)) return (countries[0] as Mention).entity;
  return words.some((word, i) => GOVERNMENT_HEAD.test(word) && words[i + 1] === 'of')
    ? (countries[0] as Mention).entity
    : null;
};

/** The tokens inside a span, in order. Logarithmic in the article's tokens, plus what is found. */
export const tokensIn = ({ tokens }: Document, span: Span): Token[] => {
  const found: Token[] = [];
  for (let i = firstEndingBehind(tokens, span.start); i < tokens.length && (tokens[i] as Token).start < span.end; i++)
    found.push(tokens[i] as Token);
  return found;
};
