import type { Span } from '../../model/span';
import { overlaps } from '../../model/span';
import type { Document, Mention, Reference } from '../document';
import { NAMELESS_BODY } from '../reference/barred';
import type { PlacedPhrase } from './draft';
import type { Scene } from './scene';
import { hearUnnamed, isUnnamed, speakerForOwner, speakerPronoun, speakerTitle } from './scene';
import { firstBehind } from './spans';
import { isComma } from './tags';
import type { Item } from './units';

/** Whom the words for a speaker or listener stand for. */
export interface ResolvedPhrase {
  entity: number | null;
  /** The words nearest the cue that name it. */
  mention: Span;
  why: string[];
}

/** The mention that covers `span`, or null. */
export const mentionOver = (document: Document, span: Span): Mention | null => {
  const mention = document.mentions[firstBehind(document.mentions, span.start)];
  return mention && mention.start < span.end ? mention : null;
};

/** The reference (pronoun, title, description) that covers or touches `span`, or null. */
export const referenceOver = (document: Document, span: Span): Reference | null => {
  const reference = document.references[firstBehind(document.references, span.start)];
  return reference && overlaps(reference, span) ? reference : null;
};

/** Words of an apposition before its name: "its spokesman, former Army Captain Sylvain Dossou, …". */
const TITLES_BEFORE_NAME = 9;

/** The person in apposition to a phrase, with titles before the name or without: "its spokesman, Captain Sylvain Dossou, said". */
const nameBehind = (document: Document, { unit, phrase }: PlacedPhrase): Mention | null => {
  const { items } = unit;
  if (!isComma(items[phrase.end])) return null;
  const first = phrase.end + 1;
  for (let at = first; at < items.length && at <= first + TITLES_BEFORE_NAME; at++) {
    const item = items[at] as Item;
    const mention = mentionOver(document, item);
    if (mention && document.entities[mention.entity]?.kind === 'PERSON') {
      while (at < items.length && (items[at] as Item).start < mention.end) at++;
      // "Ana Roe of Porto,", and a last name that was not read as part of the name
      while (/^(?:of|NNP)$/.test(items[at]?.lower === 'of' ? 'of' : (items[at]?.tag ?? '')) && !items[at]?.quote) at++;
      const closing = items[at];
      return closing === undefined || /^[,.;:]$/.test(closing.text) || closing.quote ? mention : null;
    }
    if (item.quote || !/^(?:NNP?S?|JJ|HYPH|POS|DT|PRP\$|CD|RB)$/.test(item.tag)) {
      // "acting Water Minister", "retired Admiral"
      if (at > first || !/^(?:acting|retired|outgoing|incoming|exiled)$/.test(item.lower)) return null;
    }
    // "the minister, a friend of …": an indefinite apposition describes and does not name.
    if (at === first && /^an?$/.test(item.lower)) return null;
  }
  return null;
};

/** Nouns that take up a person who was just named: "the senator", "the billionaire". */
const PERSON_NOUN =
  /^(?:senator|congressman|congresswoman|lawmaker|legislator|governor|candidate|nominee|frontrunner|front-runner|contender|politician|diplomat|democrat|republican|conservative|liberal|socialist|billionaire|millionaire|businessman|businesswoman|tycoon|magnate|mogul|economist|professor|scientist|doctor|judge|lawyer|attorney|actor|actress|author|singer|veteran|pope|pontiff|queen|king|prince|princess|general|admiral|mayor|hopeful|native)$/;

const OFFICE_OF =
  /^(?:state|defen[cs]e|foreign|affairs|health|finance|justice|interior|education|energy|trade|staff|war|commerce|labor|labour|transport|homeland|treasury|veterans|agriculture|security)$/;

/**
 * The name at the end of a phrase whose head is a title or an acronym's long form: "Secretary of State John Kerry", "the
 * Energy Agency (IAEA)". "A friend of John Kerry" has none.
 */
const nameAtEnd = (document: Document, { unit, phrase }: PlacedPhrase): Mention | null => {
  const { items } = unit;
  const last = items[phrase.end - 1];
  if (last?.text === ')') {
    const inside = items[phrase.end - 2];
    return items[phrase.head + 1]?.text === '(' && inside ? mentionOver(document, inside) : null;
  }
  const mention = last && phrase.end - 1 > phrase.head ? mentionOver(document, last) : null;
  if (!mention || document.entities[mention.entity]?.kind !== 'PERSON' || items[phrase.head + 1]?.lower !== 'of')
    return null;
  const of = items[phrase.head + 2];
  // "Director of Public Affairs Tom Reed", not "friend of Tom Reed" or "brother of Ann and Tom Reed".
  const office =
    /^\p{Lu}/u.test(items[phrase.head]?.text ?? '') && /^\p{Lu}/u.test(of?.text ?? '') && of?.mention === -1;
  return office || OFFICE_OF.test(of?.lower ?? '') ? mention : null;
};

/** The words of a phrase without articles, owners and marks: "Niger's defense minister" is "defense minister". */
const titleWords = ({ unit, phrase }: PlacedPhrase): string[] => {
  const { items } = unit;
  let first = phrase.start;
  for (let at = phrase.start; at < phrase.head; at++)
    if (items[at]?.tag === 'POS' || /^(?:DT|PRP\$)$/.test(items[at]?.tag ?? '')) first = at + 1;
  return items
    .slice(first, phrase.head + 1)
    .filter((item) => item.tag !== 'HYPH')
    .map((item) => item.lower);
};

/** Offices that "the Russian …" may stand for. */
const OFFICE =
  /^(?:minister|president|premier|chancellor|secretary|ambassador|envoy|leader|spokesman|spokeswoman|king|diplomat|negotiator|general)$/;

/** The country or organization that a phrase names before its head: "the Russian foreign minister", "Niger's minister". */
const ownerOf = (document: Document, { unit, phrase }: PlacedPhrase): number | null => {
  for (let at = phrase.start; at < phrase.head; at++) {
    const mention = document.mentions[unit.items[at]?.mention ?? -1];
    if (mention && /^(?:COUNTRY|ORGANIZATION)$/.test(document.entities[mention.entity]?.kind ?? ''))
      return mention.entity;
  }
  return null;
};

/** Parts of a state that speak for the country they are named with: "Denmark's armed forces", "the Ukrainian foreign ministry". */
const STATE_BODY =
  /^(?:government|administration|cabinet|ministry|embassy|army|military|navy|forces|authorities|presidency|mission|delegation)$/;

/** Nouns that stand behind or before the name of an organization: "the Interfax news agency", "the UN agency, UNHCR,". */
const BODY =
  /^(?:agency|newspaper|daily|weekly|paper|broadcaster|channel|station|network|magazine|website|group|party|company|firm|movement|bank|union|alliance|bloc|charity|watchdog|regulator|coalition|militia|operator|organi[sz]ation|ministry|body|institute|airline|service|lobby|federation|confederation|association|rival|parent|subsidiary|competitor|club|insurer|miner|producer|maker|lender|retailer|carrier|mission|bloc|network|foundation|festival|report|study|survey)$/;

/** The organization that a phrase names before its head: "the state-run IRNA news agency". */
const bodyBefore = (document: Document, { unit, phrase }: PlacedPhrase): Mention | null => {
  if (!BODY.test(unit.items[phrase.head]?.lower ?? '')) return null;
  for (let at = phrase.head - 1; at >= phrase.start; at--) {
    const mention = document.mentions[unit.items[at]?.mention ?? -1];
    if (mention && document.entities[mention.entity]?.kind === 'ORGANIZATION')
      return unit.items[at + 1]?.tag === 'POS' ? null : mention;
    if (!/^(?:NNP?S?|JJ|HYPH)$/.test(unit.items[at]?.tag ?? '')) return null;
  }
  return null;
};

/** The organization in apposition to its kind: "the U.N. refugee agency, UNHCR, said". */
const bodyBehind = (document: Document, { unit, phrase }: PlacedPhrase): Mention | null => {
  const { items } = unit;
  if (!BODY.test(items[phrase.head]?.lower ?? '') || !isComma(items[phrase.end])) return null;
  // "the U.N. refugee agency, or UNHCR,", "the peacekeeping mission, known as MINUSCA,"
  const known = items[phrase.end + 1]?.lower === 'known' && items[phrase.end + 2]?.lower === 'as';
  const first = phrase.end + (known ? 3 : items[phrase.end + 1]?.lower === 'or' ? 2 : 1);
  const next = items[first];
  const mention = next && mentionOver(document, next);
  if (!mention || document.entities[mention.entity]?.kind !== 'ORGANIZATION') return null;
  let end = first;
  while (end < items.length && (items[end] as Item).start < mention.end) end++;
  return isComma(items[end]) || items[end] === undefined ? mention : null;
};

/** The country for which a part of its state speaks; null for one that the article names by itself. */
const stateOf = (scene: Scene, placed: PlacedPhrase): number | null => {
  const { document } = scene;
  const { items } = placed.unit;
  const head = items[placed.phrase.head] as Item;
  if (!STATE_BODY.test(head.lower) || head.mention >= 0) return null;
  const owner = ownerOf(document, placed);
  if (owner !== null) return document.entities[owner]?.kind === 'COUNTRY' ? owner : null;
  return ownState(scene, placed);
};

/** "The foreign ministry said", "its defence ministry said": of the country at home, or of the one that "its" means. */
const ownState = ({ document, home }: Scene, { unit, phrase }: PlacedPhrase): number | null => {
  const { items } = unit;
  const words = items.slice(phrase.start, phrase.head).map(({ lower }) => lower);
  const ministry = items[phrase.head]?.lower === 'ministry' && words.length > 1;
  if (words[0] === 'its') {
    const first = items[phrase.start] as Item;
    const reference = referenceOver(document, { start: first.start, end: first.end });
    const meant = reference?.entity ?? null;
    return meant !== null && document.entities[meant]?.kind === 'COUNTRY' ? meant : null;
  }
  return ministry && words[0] === 'the' && items[phrase.head + 1]?.lower !== 'in' ? home : null;
};

/** True for "the minister" and "Niger's minister", not for "a minister" or "ministers". */
const isDefinite = ({ unit, phrase }: PlacedPhrase): boolean => {
  const { items } = unit;
  const head = items[phrase.head];
  if (!head || !(/^(?:NNP?|JJ)$/.test(head.tag) || (head.tag === 'NNPS' && !head.lower.endsWith('s')))) return false;
  return items
    .slice(phrase.start, phrase.head)
    .some((item, n) => item.tag === 'POS' || (n === 0 && /^(?:the|its|their)$/.test(item.lower)));
};

/**
 * Whom a noun phrase stands for as a speaker: the name that is its head, a name in apposition, who was last speaking where it
 * is a pronoun, who has the title, or what the reference layer knows of it.
 */
export const resolveSpeaker = (scene: Scene, placed: PlacedPhrase): ResolvedPhrase => {
  const { document } = scene;
  const { unit, phrase } = placed;
  const { items } = unit;
  const head = items[phrase.head] as Item;
  const whole: Span = { start: (items[phrase.start] as Item).start, end: (items[phrase.end - 1] as Item).end };
  const name = (entity: number | null): string =>
    entity === null ? 'nobody' : (document.entities[entity]?.name ?? '');
  const reference = referenceOver(document, head);
  if (reference?.why.includes(NAMELESS_BODY)) return { entity: null, mention: head, why: reference.why };
  const pronoun = speakerPronoun(scene, unit, { word: head.lower, offset: head.start });
  if (pronoun !== null) return { entity: pronoun, mention: head, why: [`coref:${head.lower}<-${name(pronoun)}`] };
  const mention = mentionOver(document, head) ?? nameAtEnd(document, placed);
  if (mention && mention.form !== 'PEOPLE' && mention.form !== 'ADJECTIVE')
    return { entity: mention.entity, mention, why: [] };
  const apposed = nameBehind(document, placed) ?? bodyBehind(document, placed);
  if (apposed) return { entity: apposed.entity, mention: apposed, why: ['speaker:apposition'] };
  const body = bodyBefore(document, placed);
  if (body) return { entity: body.entity, mention: body, why: ['speaker:apposition'] };
  const state = stateOf(scene, placed);
  if (state !== null) return { entity: state, mention: whole, why: [`coref:${head.lower}<-${name(state)}`] };
  const bare = phrase.head - phrase.start <= 1 && items[phrase.start]?.lower === 'the';
  if (!apposed && bare && /^(?:government|cabinet)$/.test(head.lower)) {
    const country = scene.home;
    if (country !== null) return { entity: country, mention: whole, why: [`coref:${head.lower}<-${name(country)}`] };
  }
  if (!apposed && isUnnamed(scene, unit, head.lower)) return { entity: null, mention: whole, why: [] };
  if (reference && reference.entity !== null)
    return {
      entity: reference.entity,
      mention: reference.form === 'PRONOUN' ? { start: head.start, end: head.end } : whole,
      why: [`coref:${head.lower}<-${name(reference.entity)}`],
    };
  if (!mention && isDefinite(placed)) {
    const owner = ownerOf(document, placed);
    const offset = head.start;
    const titled =
      speakerTitle(scene, unit, { words: titleWords(placed), offset, owner }) ??
      (owner === null || !OFFICE.test(head.lower) ? null : speakerForOwner(scene, unit, { offset, owner }));
    if (titled !== null) return { entity: titled, mention: whole, why: [`coref:${head.lower}<-${name(titled)}`] };
  }
  const person =
    isDefinite(placed) && (mention || PERSON_NOUN.test(head.lower)) && items[phrase.start]?.lower === 'the';
  const meant = person ? speakerPronoun(scene, unit, { word: '#person', offset: head.start }) : null;
  if (meant !== null) return { entity: meant, mention: whole, why: [`coref:${head.lower}<-${name(meant)}`] };
  if (mention && /^NNPS$|^NNS$/.test(head.tag)) return { entity: mention.entity, mention, why: [] };
  hearUnnamed(scene, unit, head.lower);
  return { entity: null, mention: whole, why: [] };
};
