import type { Document, DraftRelation, Mention } from '../document';
import { mentionsIn } from '../names/at';
import { COMPANY_OFFICE } from './office-words';
import type { LooseOffice } from './offices';
import { organizationMeant } from './organization-meant';

interface Holder {
  entity: number;
  start: number;
}

/**
 * Finds what an office is of where its words leave that open ("President Ana Roe", "Chief executive John Doe").
 * State offices belong to the country that the same sentence speaks of before the name ("Norway is giving …, Foreign
 * Minister Ana Roe said"; "In Oslo, …"), else to that of the dateline; posts of a company to the company named last.
 */
export function looseRelations(
  document: Document,
  loose: readonly LooseOffice[],
  known: readonly DraftRelation[],
): DraftRelation[] {
  const relations: DraftRelation[] = [];
  const offices = known.filter(({ type }) => type === 'HOLDS_OFFICE');
  const held = new Set(offices.map(({ source }) => source));
  // Mentions inside the words of an office belong to that office's holder.
  const taken = new Set(offices.flatMap((office) => mentionsIn(document, office).map(({ start }) => start)));
  const countries = new Map(
    document.entities.flatMap(({ id, kind, index }) => (kind === 'COUNTRY' ? [[id, index] as const] : [])),
  );
  // Counted once an article: hostile text may have many offices.
  const home = loose.length > 0 && !document.dateline ? foremost(document, countries) : undefined;
  for (const office of loose) {
    if (held.has(office.person)) continue;
    const found = COMPANY_OFFICE.test(office.words)
      ? companyBefore(document, office)
      : countryBefore(document, office, { taken, countries, home });
    if (found === null) continue;
    held.add(office.person);
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

function companyBefore(document: Document, { passage }: LooseOffice): Holder | null {
  const entity = organizationMeant(document, 'company', passage.end);
  return entity === null ? null : { entity, start: passage.start };
}

/** A country that stands behind one of these is somebody's counterpart or goal: "in talks with Iran, President Roe …". */
const AWAY = /\b(?:with|against|from|to|on|over|towards?|into|between|by|for|of)\s+(?:the\s+)?$/i;

type Countries = ReadonlyMap<string, number>;

/** The country that a mention names, a city standing for its own; null for others. */
function countryAt(document: Document, { entity, start }: Mention, countries: Countries): number | null {
  const named = document.entities[entity];
  if (named?.kind === 'PLACE') return countries.get(named.country ?? '') ?? null;
  if (named?.kind !== 'COUNTRY') return null;
  const before = document.text.slice(Math.max(0, start - 70), start);
  return AWAY.test(before.slice(-16)) || LISTED.test(before) ? null : entity;
}

const countryAtOf = ({ entities }: Document, entity: number): boolean => entities[entity]?.kind === 'COUNTRY';

/** "Russia threatened to retaliate. Deputy Foreign Minister …": the country that the paragraph's sentence before begins with. */
function countryOfParagraph(document: Document, { sentence }: LooseOffice, countries: Countries): number | null {
  const before = document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const first = mentionsIn(document, before)[0];
  return first && first.start - before.start < 12 ? countryAt(document, first, countries) : null;
}

/** "President Ana Roe in Lima": the country of the place right behind the name. */
function countryBehind(document: Document, { passage }: LooseOffice, countries: Countries): number | null {
  const next = mentionsIn(document, { start: passage.end, end: passage.end + 30 })[0];
  if (!next || document.entities[next.entity]?.kind !== 'PLACE') return null;
  return document.text.slice(passage.end, next.start) === ' in ' ? countryAt(document, next, countries) : null;
}

/** "to Turkey and the Emirates": what is listed with what stands behind a preposition stands behind it too. */
const LISTED =
  /\b(?:with|against|from|to|on|between|by|for|of)\s+(?:the\s+)?[\p{L} .-]{3,40}(?:,| and)\s+(?:the\s+)?$/u;

const CLEAN = /[^\p{L} ]/gu;

/** "soldiers who overthrew Benin's president last week": the country whose holder of the office is spoken of without a name. */
function countryOfTitle(document: Document, { words }: LooseOffice): number | null {
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
function countryOfScene(document: Document, { sentence }: LooseOffice, countries: Countries): number | null {
  const opening = document.sentences.findLast(
    ({ index, paragraph }) =>
      paragraph === sentence.paragraph - 1 && document.sentences[index - 1]?.paragraph !== paragraph,
  );
  const first =
    opening && document.tokens[opening.firstToken]?.lower === 'in' ? mentionsIn(document, opening)[0] : undefined;
  if (!opening || !first || first.start - opening.start > 6) return null;
  return document.entities[first.entity]?.kind === 'PLACE' ? countryAt(document, first, countries) : null;
}

function mostNamed({ entities, mentions }: Document): number | null {
  const counts = new Map<number, number>();
  for (const { entity } of mentions)
    if (entities[entity]?.kind === 'COUNTRY') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

function countryBefore(
  document: Document,
  office: LooseOffice,
  { taken, countries, home: most }: { taken: ReadonlySet<number>; countries: Countries; home: number | undefined },
): Holder | null {
  // "Government negotiator Ana Roe": of the country that the article speaks of most.
  const governing = /^(?:chief )?government /.test(office.words) ? mostNamed(document) : null;
  if (governing !== null) return { entity: governing, start: office.passage.start };
  const behind = countryBehind(document, office, countries);
  if (behind !== null) return { entity: behind, start: office.passage.start };
  const before = mentionsIn(document, { start: office.sentence.start, end: office.passage.start });
  const named = before.filter(
    ({ start, entity, form }) => !taken.has(start) && form !== 'ADJECTIVE' && countryAtOf(document, entity),
  );
  const [first] = named;
  // "Niger's rulers gave the French ambassador two days": who acts, not who is described.
  if (first && first.start - office.sentence.start < 8 && countryAt(document, first, countries) !== null)
    return { entity: first.entity, start: first.start };
  for (const mention of before.toReversed()) {
    const country = taken.has(mention.start) ? null : countryAt(document, mention, countries);
    // A place of a country that the article does not name speaks against the others.
    if (country === null && document.entities[mention.entity]?.country) return null;
    if (country !== null) return { entity: country, start: mention.start };
  }
  const told = countryOfParagraph(document, office, countries);
  if (told !== null) return { entity: told, start: office.passage.start };
  const meant = countryOfTitle(document, office) ?? countryOfScene(document, office, countries);
  if (meant !== null) return { entity: meant, start: office.passage.start };
  const { dateline } = document;
  const at = dateline && mentionsIn(document, dateline)[0];
  const home = at ? countryAt(document, at, countries) : null;
  if (home !== null) return { entity: home, start: office.passage.start };
  const [only] = countries.values();
  const spokenOf = countries.size === 1 ? only : dateline ? undefined : most;
  return spokenOf === undefined ? null : { entity: spokenOf, start: office.passage.start };
}

/** The country that an article without a dateline names more often than all others together, and thrice at least. */
function foremost({ mentions, entities }: Document, countries: Countries): number | undefined {
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
