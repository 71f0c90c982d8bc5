import type { Document, Mention } from '../../document';
import { mentionsIn } from '../../names/at';
import type { OpenOffice } from './open-office';

/** The countries of an article by id, and the one that it speaks of by far most. */
export interface CountriesOf {
  byId: ReadonlyMap<string, number>;
  foremost: number | undefined;
  /** Where mentions start that belong to the words of another office. */
  taken: ReadonlySet<number>;
}

/** A country that stands behind one of these is somebody's counterpart or goal: "in talks with Iran, President Roe …". */
const AWAY = /\b(?:with|against|from|to|on|over|towards?|into|between|by|for|of)\s+(?:the\s+)?$/i;

export type Countries = ReadonlyMap<string, number>;

/** The country that a mention names, a city standing for its own; null for others. */
export function countryAt(document: Document, { entity, start }: Mention, countries: Countries): number | null {
  const named = document.entities[entity];
  if (named?.kind === 'PLACE') return countries.get(named.country ?? '') ?? null;
  if (named?.kind !== 'COUNTRY') return null;
  const before = document.text.slice(Math.max(0, start - 70), start);
  return AWAY.test(before.slice(-16)) || LISTED.test(before) ? null : entity;
}

/** "Russia threatened to retaliate. Deputy Foreign Minister …": the country that the paragraph's sentence before begins with. */
function countryOfParagraph(document: Document, { sentence }: OpenOffice, countries: Countries): number | null {
  const before = document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const first = mentionsIn(document, before)[0];
  return first && first.start - before.start < 12 ? countryAt(document, first, countries) : null;
}

/** "President Ana Roe in Lima": the country of the place right behind the name. */
export function countryBehind(document: Document, { passage }: OpenOffice, countries: Countries): number | null {
  const next = mentionsIn(document, { start: passage.end, end: passage.end + 30 })[0];
  if (!next || document.entities[next.entity]?.kind !== 'PLACE') return null;
  return document.text.slice(passage.end, next.start) === ' in ' ? countryAt(document, next, countries) : null;
}

/** "to Turkey and the Emirates": what is listed with what stands behind a preposition stands behind it too. */
const LISTED =
  /\b(?:with|against|from|to|on|between|by|for|of)\s+(?:the\s+)?[\p{L} .-]{3,40}(?:,| and)\s+(?:the\s+)?$/u;

const CLEAN = /[^\p{L} ]/gu;

/** "soldiers who overthrew Benin's president last week": the country whose holder of the office is spoken of without a name. */
export function countryOfTitle(document: Document, { words }: OpenOffice): number | null {
  const post = words.replace(/^(?:interim|acting|deputy|ousted|deposed|detained) /, '');
  for (const { entity, end } of document.mentions) {
    if (document.entities[entity]?.kind !== 'COUNTRY') continue;
    const behind = document.text.slice(end, end + post.length + 4).toLowerCase();
    const plain = behind
      .replace(/^['’]s/, '')
      .replace(CLEAN, '')
      .trimStart();
    if (!plain.startsWith(post)) continue;
    // A name behind it makes the office that person's.
    const rest = document.text.slice(end + behind.toLowerCase().indexOf(post) + post.length);
    if (!/^,? \p{Lu}/u.test(rest)) return entity;
  }
  return null;
}

/** "In Bogotá, …": the country of the place that opens the paragraph before, for a paragraph that names none. */
function countryOfScene(document: Document, { sentence }: OpenOffice, countries: Countries): number | null {
  const opening = document.sentences.findLast(
    ({ index, paragraph }) =>
      paragraph === sentence.paragraph - 1 && document.sentences[index - 1]?.paragraph !== paragraph,
  );
  const first =
    opening && document.tokens[opening.firstToken]?.lower === 'in' ? mentionsIn(document, opening)[0] : undefined;
  if (!opening || !first || first.start - opening.start > 6) return null;
  return document.entities[first.entity]?.kind === 'PLACE' ? countryAt(document, first, countries) : null;
}

/** "Government negotiator Ana Roe": the country that the article speaks of most; null for posts of other names. */
const governedCountry = (document: Document, { words }: OpenOffice): number | null =>
  /^(?:chief )?government /.test(words) ? mostNamed(document) : null;

/** The country that an article names most; null where it names none. */
export function mostNamed({ entities, mentions }: Document): number | null {
  const counts = new Map<number, number>();
  for (const { entity } of mentions)
    if (entities[entity]?.kind === 'COUNTRY') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/**
 * The country that an office of the state belongs to by the words around it: the one that the same sentence speaks of before the name
 * ("Norway is giving …, Foreign Minister Ana Roe said"; "In Oslo, …"), else that of the paragraph, scene or dateline.
 */
export function countrySpokenOf(
  document: Document,
  office: OpenOffice,
  { byId: countries, foremost: most, taken }: CountriesOf,
): number | null {
  const known = governedCountry(document, office) ?? countryBehind(document, office, countries);
  if (known !== null) return known;
  const before = mentionsIn(document, { start: office.sentence.start, end: office.passage.start });
  const first = before.find(
    ({ start, entity, form }) =>
      !taken.has(start) && form !== 'ADJECTIVE' && document.entities[entity]?.kind === 'COUNTRY',
  );
  // "Niger's rulers gave the French ambassador two days": who acts, not who is described.
  if (first && first.start - office.sentence.start < 8 && countryAt(document, first, countries) !== null)
    return first.entity;
  for (const mention of before.toReversed()) {
    const country = taken.has(mention.start) ? null : countryAt(document, mention, countries);
    // A place of a country that the article does not name speaks against the others.
    if (country === null && document.entities[mention.entity]?.country) return null;
    if (country !== null) return country;
  }
  const meant =
    countryOfParagraph(document, office, countries) ??
    countryOfTitle(document, office) ??
    countryOfScene(document, office, countries);
  if (meant !== null) return meant;
  const { dateline } = document;
  const at = dateline && mentionsIn(document, dateline)[0];
  const home = at ? countryAt(document, at, countries) : null;
  if (home !== null) return home;
  const [only] = countries.values();
  return (countries.size === 1 ? only : dateline ? undefined : most) ?? null;
}

/** The country that an article without a dateline names more often than all others together, and thrice at least. */
export function foremostCountry({ mentions, entities }: Document, countries: Countries): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { entity } of mentions) {
    if (entities[entity]?.kind !== 'COUNTRY') continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    all++;
  }
  return [...countries.values()].find((country) => {
    const own = counts.get(country) ?? 0;
    return own >= 3 && own * 2 > all;
  });
}
