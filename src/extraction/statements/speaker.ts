import type { Span } from '../../model/span';
import type { Document, Mention } from '../document';
import { ROLE_NOUNS } from '../lexicons/title-words';
import { NAMELESS_BODY } from '../reference/barred';
import { authorOf } from './according-to';
import type { PlacedPhrase } from './draft';
import { knownBody } from './known-bodies';
import { mentionOver, referenceOver } from './over';
import { ownerOfPaper, writerOf } from './papers';
import { possessedBody } from './possessed';
import type { Scene } from './scene';
import {
  countryAtOpening,
  followsNamelessBody,
  hearUnnamed,
  isStranger,
  isUnnamed,
  speakerForOwner,
  speakerPronoun,
  speakerTitle,
  subjectBefore,
} from './scene';
import { isForeignGovernment, ownerOf, stateOf } from './state-body';
import { isComma, isWhereabouts } from './tags';
import type { Item } from './units';

/** Whom the words for a speaker or listener stand for. */
export interface ResolvedPhrase {
  entity: number | null;
  /** The words nearest the cue that name it. */
  mention: Span;
  why: string[];
}

/** Words of an apposition before its name: "its spokesman, former Army Captain Sylvain Dossou, …". */
const TITLES_BEFORE_NAME = 9;

/** Where a name in apposition would begin: behind the comma, or behind "who opposes it," and "who gave her name only as"; -1 elsewhere. */
const behindWho = (items: readonly Item[], at: number): number => {
  const who = isComma(items[at]) ? at + 1 : at;
  if (items[who]?.lower !== 'who') return isComma(items[at]) ? at + 1 : -1;
  const given = items[who + 1]?.lower === 'gave' && items[who + 3]?.lower === 'name';
  for (let end = who + 1; end < items.length && end < who + 12; end++) {
    if (given && items[end]?.lower === 'as') return end + 1;
    if (isComma(items[end])) return given ? -1 : end + 1;
    if (items[end]?.quote) return -1;
  }
  return -1;
};

/** The person in apposition to a phrase, with titles before the name or without: "its spokesman, Captain Sylvain Dossou, said". */
const nameBehind = (document: Document, { unit, phrase }: PlacedPhrase): Mention | null => {
  const { items } = unit;
  // "Its coordinator there, Ann Roe,"
  const comma = isWhereabouts(items[phrase.end]) ? phrase.end + 1 : phrase.end;
  const first = behindWho(items, comma);
  if (first < 0) return null;
  for (let at = first; at < items.length && at <= first + TITLES_BEFORE_NAME; at++) {
    const item = items[at] as Item;
    const mention = mentionOver(document, item);
    if (mention && document.entities[mention.entity]?.kind === 'PERSON') {
      while (at < items.length && (items[at] as Item).start < mention.end) at++;
      // "Ana Roe of Porto,", and a last name that was not read as part of the name
      const seat = items[at]?.lower === 'of' ? /^(?:of|NNP|DT|POS|JJ|NN)$/ : /^(?:NNP|DT)$/;
      while (seat.test(items[at]?.lower === 'of' ? 'of' : (items[at]?.tag ?? '')) && !items[at]?.quote) at++;
      const closing = items[at];
      return closing === undefined || /^[,.;:]$/.test(closing.text) || closing.quote ? mention : null;
    }
    // "One of them, the plant's manager, Tom Reed, said"
    const further = isComma(item) && items[phrase.start]?.lower === 'one' && at > first;
    if (further && (items[at + 1]?.mention ?? -1) >= 0) continue;
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
  /^(?:senator|congressman|congresswoman|lawmaker|legislator|governor|candidate|nominee|frontrunner|front-runner|contender|politician|diplomat|democrat|republican|conservative|liberal|socialist|billionaire|millionaire|businessman|businesswoman|tycoon|magnate|mogul|economist|professor|scientist|doctor|judge|lawyer|attorney|actor|actress|author|singer|veteran|pope|pontiff|queen|king|prince|princess|general|admiral|mayor|hopeful|native|surgeon|physician|engineer|banker|farmer|teacher|nurse|priest|bishop|archbishop|cardinal|imam|rabbi|novelist|writer|poet|painter|pianist|footballer|coach|captain|commander|colonel|major|sergeant|activist|campaigner|dissident|prosecutor|magistrate|jurist|academic|historian|biologist|geologist|physicist|virologist|epidemiologist|retiree|pensioner|widower|widow|fisherman|shopkeeper|trader|broker|investor|entrepreneur|industrialist|financier|regulator|commissioner|peer|baroness|sultan|emir|monarch|emperor|cleric|preacher|premier|ex-president|ex-minister)$/;

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
  // "the island of Nauru", "the Republic of Tanor"
  const state =
    /^(?:islands?|nation|country|kingdom|republic|state|city|emirate|territory|sultanate|principality|archipelago)$/;
  if (mention && items[phrase.head + 1]?.lower === 'of' && state.test(items[phrase.head]?.lower ?? ''))
    return document.entities[mention.entity]?.kind === 'COUNTRY' && items[phrase.head + 2]?.mention !== -1
      ? mention
      : null;
  const preposition = items[phrase.head + 1]?.lower ?? '';
  if (!mention || document.entities[mention.entity]?.kind !== 'PERSON' || !/^(?:of|for|under)$/.test(preposition))
    return null;
  const of = items[phrase.head + 2];
  // "Director of Public Affairs Tom Reed", not "friend of Tom Reed" or "brother of Ann and Tom Reed".
  const office =
    /^\p{Lu}/u.test(items[phrase.head]?.text ?? '') && /^\p{Lu}/u.test(of?.text ?? '') && of?.mention === -1;
  return office || (preposition === 'of' && OFFICE_OF.test(of?.lower ?? '')) ? mention : null;
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

/** Nouns that stand behind or before the name of an organization: "the Interfax news agency", "the UN agency, UNHCR,". */
const BODY =
  /^(?:agency|newspaper|daily|weekly|paper|broadcaster|channel|station|network|magazine|website|group|party|company|firm|movement|bank|union|alliance|bloc|charity|watchdog|regulator|coalition|militia|operator|organi[sz]ation|ministry|body|institute|airline|service|lobby|federation|confederation|association|rival|parent|subsidiary|competitor|club|insurer|miner|producer|maker|lender|retailer|carrier|mission|foundation|festival|report|study|survey|partner|owner|supplier|contractor|journal|junta|front|office|commission|tribunal|exporter|importer|distributor|developer|committee|council|court|faction|startup|bureau|authority|manufacturer|builder|chain|arm|wing|branch)$/;

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
  // "Its enemies, the Northern Front, denied"
  const owned = /^(?:its|their|his|her)$/.test(items[phrase.start]?.lower ?? '');
  if (!(owned || BODY.test(items[phrase.head]?.lower ?? '')) || !isComma(items[phrase.end])) return null;
  // "the U.N. refugee agency, or UNHCR,", "the peacekeeping mission, known as MINUSCA,"
  const known = items[phrase.end + 1]?.lower === 'known' && items[phrase.end + 2]?.lower === 'as';
  // "A consumer group, the Patients’ Forum,"
  const article = /^(?:or|the)$/.test(items[phrase.end + 1]?.lower ?? '');
  const first = phrase.end + (known ? 3 : article ? 2 : 1);
  const next = items[first];
  const mention = next && mentionOver(document, next);
  if (!mention || document.entities[mention.entity]?.kind !== 'ORGANIZATION') return null;
  let end = first;
  while (end < items.length && (items[end] as Item).start < mention.end) end++;
  if (items[end]?.text === '(' && items[end + 2]?.text === ')') end += 3;
  return isComma(items[end]) || items[end] === undefined ? mention : null;
};

/** "the Delaware Democrat": somebody of the party, not the party. */
const isPartisan = ({ unit: { items }, phrase }: PlacedPhrase): boolean =>
  items[phrase.start]?.lower === 'the' &&
  phrase.end === phrase.head + 1 &&
  /^(?:democrat|republican|conservative|liberal|tory|green|socialist|labourite|social-democrat)$/.test(
    items[phrase.head]?.lower ?? '',
  );

/** True for "the minister" and "Niger's minister", not for "a minister" or "ministers". */
const isDefinite = ({ unit, phrase }: PlacedPhrase): boolean => {
  const { items } = unit;
  const head = items[phrase.head];
  if (!head || !(/^(?:NNP?|JJ)$/.test(head.tag) || (head.tag === 'NNPS' && !head.lower.endsWith('s')))) return false;
  return items
    .slice(phrase.start, phrase.head)
    .some((item, n) => item.tag === 'POS' || (n === 0 && /^(?:the|its|their)$/.test(item.lower)));
};

/** Nouns for those who speak for somebody else or are one of many, never for who was just named. */
const SOMEBODY_ELSE =
  /^(?:spokesman|spokeswoman|spokesperson|official|officer|source|witness|counterpart|aide|rival|lawyer|mother|father|wife|husband|son|daughter|brother|sister|widow)$/;

/** "Roe rejected that. The minister, who …, said": the person who is the subject of the sentence before, where a sentence opens so. */
const subjectBeside = (
  { document, present, paragraphs, strangers }: Scene,
  { unit, phrase }: PlacedPhrase,
): number | null => {
  const before = unit.index - 1;
  const { items } = unit;
  if (phrase.start > 0 || items[0]?.lower !== 'the' || SOMEBODY_ELSE.test(items[phrase.head]?.lower ?? '')) return null;
  if (paragraphs[before] !== unit.paragraph.index || strangers[before]) return null;
  const subject = (present[before] ?? []).find(({ subject: acts }) => acts)?.entity ?? -1;
  return document.entities[subject]?.kind === 'PERSON' ? subject : null;
};

/**
 * Whom a noun phrase stands for as a speaker: the name that is its head, a name in apposition, who was last speaking where it
 * is a pronoun, who has the title, or what the reference layer knows of it.
 */
export const resolveSpeaker = (
  scene: Scene,
  placed: PlacedPhrase,
  { told }: { told?: Span | undefined } = {},
): ResolvedPhrase => {
  const { document } = scene;
  const { unit, phrase } = placed;
  const { items } = unit;
  const head = items[phrase.head] as Item;
  const whole: Span = { start: (items[phrase.start] as Item).start, end: (items[phrase.end - 1] as Item).end };
  const name = (entity: number | null): string =>
    entity === null ? 'nobody' : (document.entities[entity]?.name ?? '');
  const reference = referenceOver(document, head);
  const owned = possessedBody(document, placed) ?? writerOf(scene, placed);
  if (owned !== null) return { entity: owned, mention: whole, why: [`coref:${head.lower}<-${name(owned)}`] };
  const ownerOfIt = ownerOfPaper(placed);
  const writer = ownerOfIt && resolveSpeaker(scene, ownerOfIt);
  if (writer && writer.entity !== null) return writer;
  if (reference?.why.includes(NAMELESS_BODY)) return { entity: null, mention: head, why: reference.why };
  if (head.lower === 'it' && followsNamelessBody(scene, unit))
    return { entity: null, mention: head, why: [NAMELESS_BODY] };
  if (isStranger(scene, unit, { word: head.lower, offset: head.start }))
    return { entity: null, mention: head, why: [`coref:${head.lower}<-nobody named`] };
  const pronoun = speakerPronoun(scene, unit, { word: head.lower, offset: head.start, told });
  if (pronoun !== null) return { entity: pronoun, mention: head, why: [`coref:${head.lower}<-${name(pronoun)}`] };
  // "a study by Acme found": Acme.
  const author = authorOf(items, phrase);
  const maker = author === phrase ? null : mentionOver(document, items[author.head] as Item);
  if (maker) return { entity: maker.entity, mention: maker, why: ['speaker:author'] };
  const mention = mentionOver(document, head) ?? nameAtEnd(document, placed);
  if (mention && mention.form !== 'PEOPLE' && mention.form !== 'ADJECTIVE' && !isPartisan(placed))
    return { entity: mention.entity, mention, why: [] };
  const apposed = nameBehind(document, placed) ?? bodyBehind(document, placed);
  if (apposed) return { entity: apposed.entity, mention: apposed, why: ['speaker:apposition'] };
  const known = knownBody(document, placed);
  if (known !== null) return { entity: known, mention: whole, why: [`coref:${head.lower}<-${name(known)}`] };
  const body = bodyBefore(document, placed);
  if (body) return { entity: body.entity, mention: body, why: ['speaker:apposition'] };
  const state = stateOf(scene, placed);
  if (state !== null) return { entity: state, mention: whole, why: [`coref:${head.lower}<-${name(state)}`] };
  if (isForeignGovernment(scene, placed)) return { entity: null, mention: whole, why: [] };
  const bare = phrase.head - phrase.start <= 1 && items[phrase.start]?.lower === 'the';
  if (!apposed && bare && /^(?:government|cabinet|presidency)$/.test(head.lower)) {
    const meant = reference?.entity ?? null;
    const stated = document.entities[meant ?? -1]?.kind === 'COUNTRY' ? meant : null;
    const country = countryAtOpening(scene, unit) ?? stated ?? scene.home;
    if (country !== null) return { entity: country, mention: whole, why: [`coref:${head.lower}<-${name(country)}`] };
  }
  if (!apposed && isUnnamed(scene, unit, head.lower)) return { entity: null, mention: whole, why: [] };
  // "Roe scoffed. “…,” the former president said": not the one in office.
  const former = items[phrase.start + 1]?.lower === 'former' && items[phrase.start]?.lower === 'the' && !mention;
  // "the former secretary" of whom the article says so
  const calledFormer = document.entities[reference?.entity ?? -1]?.titles.some((title) => title.startsWith('former'));
  const formerly = former && !calledFormer ? subjectBefore(scene, unit) : null;
  if (formerly !== null) return { entity: formerly, mention: whole, why: [`coref:${head.lower}<-${name(formerly)}`] };
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
  // "the 58-year-old said": whoever was just present.
  if (!mention && /^(?:old|year-old)$/.test(head.lower) && items[phrase.start]?.lower === 'the') {
    const aged = speakerPronoun(scene, unit, { word: '#person', offset: head.start });
    if (aged !== null) return { entity: aged, mention: whole, why: [`coref:year-old<-${name(aged)}`] };
  }
  const beside = !mention && isDefinite(placed) && ROLE_NOUNS.has(head.lower) ? subjectBeside(scene, placed) : null;
  if (beside !== null) return { entity: beside, mention: whole, why: [`coref:${head.lower}<-${name(beside)}`] };
  if (mention && /^NNPS$|^NNS$/.test(head.tag)) return { entity: mention.entity, mention, why: [] };
  hearUnnamed(scene, unit, head.lower);
  return { entity: null, mention: whole, why: [] };
};
