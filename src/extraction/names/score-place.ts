import { DIRECTIONS, OWNERS } from '../lexicons/name-words';
import type { SpanView } from './view';

/** How much a span looks like a place's name by its own words; null where it cannot be one. */
export const scorePlace = (span: SpanView): number | null => {
  const { view, from, to, n } = span;
  const [first, last] = [view.facts(from), view.facts(to - 1)];
  if ((first.function && n === 1) || !view.word(from).capital) return null;
  const square = span.owner && last.placeEnd && OWNERS.has(view.word(from).lower.replace(/\.$/, ''));
  if (span.ampersand || span.commas > 0 || span.slash || (span.owner && !square) || n > 5) return null;
  let score = n === 1 ? -0.5 : -0.6 * n;
  const ended = last.placeEnd && n > 1;
  const headed = first.placeHead && n > 1;
  if (ended) score += 3.4 + view.gainInside(from, to - 1) * 0.9;
  if (headed) score += 1.6;
  if (headed && isNamedSite(view.word(from).lower)) score += 1.4;
  // "the Single Market"
  if (
    ended &&
    /^(?:single|common|stock|internal|black|european|bond|labour|labor|housing|free)$/.test(view.word(from).lower)
  )
    score -= 4;
  if (headed && !ended && DIRECTIONS.has(view.word(from).lower) && !last.people) score += view.gainInside(from + 1, to);
  if (span.connectors > 0)
    score += first.placeEnd && view.word(from + 1).lower === 'of' ? 6 + view.gainInside(from + 2, to) : -2.5;
  if (n === 1 && (first.common || (first.acronym && !view.run.shouting))) score -= 1.5;
  if (n === 1 && first.firstName) score -= 0.8;
  // "Ust-Luga": two halves of one name, where neither is a country.
  if (span.hyphens > 0 && to - from === 3 && joinsAdjectives(span)) return null;
  if (span.hyphens > 0 && to - from === 3) score += view.gainInside(from, to, { whole: span.known }) * 0.9 + 0.6;
  if (n < 4 && to - from > 1 && CARDINAL.test(view.word(to - 1).lower) && isPlace(view, from, to - 1))
    score += 2 + view.gainInside(from, to - 1);
  if (isSite(span)) score += 8;
  // "found at Al Wusta"
  if (
    n === 2 &&
    /^(?:al|el)$/.test(view.word(from).lower) &&
    !last.surname &&
    AT.test(view.run.words[from - 1]?.lower ?? '')
  )
    score += 2.5;
  if (/^(?:national|international|regional|municipal)$/.test(view.word(to - 2)?.lower ?? '') && ended) score += 2;
  if (first.people || first.calendar) score -= 2;
  if (last.organizationEnd && n > 1 && !ended) score -= 1;
  return score;
};

/** Words that begin the name of a river, street or site and no person's. */
export const isNamedSite = (word: string): boolean => NAMED_SITES.test(word);
const NAMED_SITES =
  /^(?:river|lake|mount|camp|fort|cape|rua|rue|avenida|kom|bab|shatt|puerto|oued|wadi|jebel|jabal|phnom|koh|pulau|gunung|barrio|praia|cité|piazza|praça|quebrada|laguna|sungai|teluk|ksar|bordj|hassi)$/;

const AT = /^(?:at|in|near|outside)$/;

const CARDINAL = /^(?:north|south|east|west|central)$/;

/** "Stoke North": the constituency of a place that is known. */
const isPlace = (view: SpanView['view'], from: number, to: number): boolean =>
  view.known(from, to)?.entries.some(({ kind }) => kind === 'CITY' || kind === 'REGION') ?? false;

/** "The Syrian-Iraqi border": two countries. */
const joinsAdjectives = ({ view, from, to }: SpanView): boolean =>
  [from, to - 1].every((i) =>
    view.known(i, i + 1)?.entries.some(({ form }) => form === 'ADJECTIVE' || form === 'PEOPLE'),
  );

/** "Outside the Civic Centre", "inside Parliament House": a building, since people stand before it. */
const isSite = ({ view, from, to, n }: SpanView): boolean => {
  const { words } = view.run;
  const before = words[from - 1]?.lower === 'the' ? words[from - 2] : words[from - 1];
  return (
    n > 1 &&
    n < 5 &&
    /^(?:centre|center|house|hotel|building|hall|tower|towers|chapel)$/.test(view.word(to - 1).lower) &&
    /^(?:outside|inside|near|opposite|behind|beside)$/.test(before?.lower ?? '')
  );
};
