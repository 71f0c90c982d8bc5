import type { Document, Mention, Token } from '../document';
import { ROLE_NOUNS } from '../lexicons/title-words';
import { mentionsIn } from '../names/at';
import { FIGHTERS, isBodyNoun, PLACE_NOUNS } from './sorts';

/** A common noun that the words around a name tell of it, with the words before it, lower case. */
export interface Noun {
  head: string;
  modifiers: string[];
}

/** How many tokens a noun phrase in apposition may have. */
const LONGEST = 9;

/** What the words around one mention call it; `first` is the index of its first token. */
export const describingNouns = (document: Document, mention: Mention, first: number): Noun[] => {
  const { tokens } = document;
  let behind = first;
  while (behind < tokens.length && (tokens[behind] as Token).start < mention.end) behind++;
  const found = [
    partOf(document, first),
    officerOf(document, first),
    trading(document, mention, { first, behind }),
    inFront(document, first),
    directlyBehind(document, mention, behind),
    apposed(document, behind),
  ];
  if (!isWithin(tokens[first - 1], tokens[first])) found.push(copula(document, behind));
  return found.filter((noun) => noun !== null);
};

const sameSentence = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.sentence === b.sentence;

/** "The head of Valtrone is a …", "Roe's firm is a …": the name is not what is described. */
const isWithin = (before: Token | undefined, first: Token | undefined): boolean =>
  sameSentence(before, first) && /^(?:IN|TO|POS|CC|NN|NNP|HYPH)$/.test(before?.tag ?? '');

/** ", a budget carrier", "(FSS), the country's banking watchdog", ", 34, a shepherd". */
const apposed = (document: Document, behind: number): Noun | null => {
  const { tokens } = document;
  let at = behind;
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
  if (!/^(?:,|–|—)$/.test(tokens[at]?.text ?? '')) return null;
  if (tokens[at + 1]?.tag === 'CD' && tokens[at + 2]?.text === ',') at += 2;
  return tokens[at + 1]?.lower === 'who' ? copula(document, at + 2) : nounFrom(document, at + 1);
};

const BE = /^(?:is|was|are|were|became|remains|remained)$/;

/** "is a shepherd", "was then the biggest lender". */
const copula = (document: Document, behind: number): Noun | null => {
  const { tokens } = document;
  if (!BE.test(tokens[behind]?.lower ?? '')) return null;
  let at = behind + 1;
  while (at < behind + 3 && tokens[at]?.tag === 'RB' && !/^(?:not|n't|never|no)$/.test(tokens[at]?.lower ?? '')) at++;
  return nounFrom(document, at);
};

const MODIFIER = /^(?:JJ[RS]?|NNP?S?|VBN|VBG|CD|HYPH|RBS?|AFX)$/;

/** The head of the noun phrase that begins here with an article, "one of" or an owner; null where it is the subject of a verb. */
const nounFrom = (document: Document, from: number): Noun | null => {
  const { tokens } = document;
  const opening = tokens[from];
  if (opening === undefined) return null;
  const among = opening.lower === 'one' && tokens[from + 1]?.lower === 'of';
  let at = among ? from + 2 : from;
  let determined = among;
  if (/^(?:a|an|the|another|its|their|his|her)$/.test(tokens[at]?.lower ?? '')) {
    determined = true;
    at++;
  }
  const words: string[] = [];
  let head: Token | null = null;
  for (; at < from + LONGEST && sameSentence(tokens[at], opening); at++) {
    const word = tokens[at] as Token;
    if (word.tag === 'POS') {
      determined = true;
      head = null;
      continue;
    }
    if (!MODIFIER.test(word.tag)) break;
    words.push(word.lower);
    head = /^NNS?$/.test(word.tag) ? word : null;
    if (/^(?:elect|designate)$/.test(word.lower) && tokens[at - 1]?.text === '-') head = word;
  }
  if (head === null || !determined) return null;
  const next = tokens[at];
  if (/^(?:VB[DZP]|MD)$/.test(next?.tag ?? '') && next?.lower !== 'based') return null;
  if (opening.lower === 'the' && /^(?:and|or)$/.test(next?.lower ?? '')) return null;
  if (head.tag === 'NNS' && !among && !FIGHTERS.has(head.lower)) return null;
  return nounOf(words, among);
};

const nounOf = (words: string[], plural: boolean): Noun | null => {
  let head = words.at(-1) ?? '';
  let modifiers = words.slice(0, -1);
  if (/^(?:elect|designate)$/.test(head) && modifiers.at(-1) === '-') {
    head = `${modifiers.at(-2)}-${head}`;
    modifiers = modifiers.slice(0, -2);
  }
  if (plural) head = head.replace(/ies$/, 'y').replace(/s$/, '');
  return head.length < 2 ? null : { head, modifiers: modifiers.filter((word) => word !== '-') };
};

/** "Italian carmaker Valtrone", "The group, known as the ELR", "a charity called SeaHope", "its peacekeeping mission, MONUSCO,". */
const inFront = (document: Document, first: number): Noun | null => {
  const { tokens } = document;
  const name = tokens[first];
  let last = first - 1;
  if (tokens[last]?.lower === 'the') last--;
  const called =
    /^(?:called|named)$/.test(tokens[last]?.lower ?? '') ||
    (tokens[last]?.lower === 'as' && tokens[last - 1]?.lower === 'known');
  if (called) last -= tokens[last]?.lower === 'as' ? 2 : 1;
  const comma = tokens[last]?.text === ',';
  if (comma) last--;
  if (comma && !called && !isClosedBehind(document, first)) return null;
  const head = tokens[last];
  if (!sameSentence(head, name) || mentionsIn(document, head as Token).length > 0) return null;
  const elect = /^(?:elect|designate)$/.test(head?.lower ?? '') && tokens[last - 1]?.text === '-';
  if (head?.tag !== 'NN' && !elect) return null;
  const words: string[] = [];
  let at = last;
  while (at > last - LONGEST && sameSentence(tokens[at], name) && MODIFIER.test(tokens[at]?.tag ?? ''))
    words.unshift((tokens[at--] as Token).lower);
  const before = tokens[at];
  const definite = sameSentence(before, name) && /^(?:the|its|their|his|her|'s|a|an)$/.test(before?.lower ?? '');
  const outside = tokens[at - 1];
  if (comma && !definite) return null;
  // "In the latest case, Valtrone, …"
  if (comma && !called && before?.lower !== "'s" && sameSentence(outside, name) && outside?.tag === 'IN') return null;
  const noun = nounOf(words, false);
  // "A statement Valtrone made": beside a name only what names are called counts.
  if (noun === null || (!called && !isBodyNoun(noun.head) && !isRole(noun.head))) return null;
  return noun;
};

/** "the port of Durrës", "fighters of the Shan Front". */
const partOf = ({ tokens }: Document, first: number): Noun | null => {
  let at = first - 1;
  if (tokens[at]?.lower === 'the') at--;
  const noun = tokens[at - 1];
  if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? '') || !sameSentence(noun, tokens[first]) || !noun) return null;
  const fits =
    FIGHTERS.has(noun.lower) || (noun.tag === 'NN' && tokens[at]?.lower === 'of' && PLACE_NOUNS.has(noun.lower));
  return fits ? { head: noun.lower, modifiers: [] } : null;
};

/** "The governor of Basra, Asaad Shihan," */
const officerOf = (document: Document, first: number): Noun | null => {
  const { tokens } = document;
  if (tokens[first - 1]?.text !== ',' || !isClosedBehind(document, first)) return null;
  let at = first - 2;
  while (at > first - LONGEST && sameSentence(tokens[at], tokens[first]) && tokens[at]?.lower !== 'of') {
    if (!/^(?:NNP?S?|JJ|DT|HYPH|POS)$/.test(tokens[at]?.tag ?? '')) return null;
    at--;
  }
  const noun = tokens[at - 1];
  if (tokens[at]?.lower !== 'of' || noun?.tag !== 'NN' || !sameSentence(noun, tokens[first])) return null;
  const before = tokens[at - 2];
  const modifiers =
    /^(?:JJ|NN)$/.test(before?.tag ?? '') && sameSentence(before, noun) ? [(before as Token).lower] : [];
  return ROLE_NOUNS.has(noun.lower) ? { head: noun.lower, modifiers } : null;
};

/** What only companies have. */
const OF_COMPANY =
  /^(?:shares?|stock|shareholders|profits?|revenues?|turnover|sales|customers|factory|factories|dealers|showrooms|executives?|ceo|brand)$/;

/** "Hansol shares", "Boreal's chief executive", "shareholders of Valtrone": a company, though the article does not say so. */
const trading = (
  { tokens, entities }: Document,
  { entity }: Mention,
  { first, behind }: { first: number; behind: number },
): Noun | null => {
  const { kind, organizationKind } = entities[entity] ?? {};
  if (kind !== 'ORGANIZATION' || !/^(?:COMPANY|OTHER)$/.test(organizationKind ?? '')) return null;
  let at = behind + (tokens[behind]?.tag === 'POS' ? 1 : 0);
  if (/^(?:chief|top|senior)$/.test(tokens[at]?.lower ?? '')) at++;
  const owned = sameSentence(tokens[at], tokens[first]) && OF_COMPANY.test(tokens[at]?.lower ?? '');
  const of = /^(?:of|in)$/.test(tokens[first - 1]?.lower ?? '') && OF_COMPANY.test(tokens[first - 2]?.lower ?? '');
  return owned || of ? { head: 'company', modifiers: [] } : null;
};

const isRole = (head: string): boolean => ROLE_NOUNS.has(head) || /-(?:elect|designate)$/.test(head);

/** A comma or the sentence's end behind the name that begins at this token. */
const isClosedBehind = (document: Document, first: number): boolean => {
  const { tokens, text } = document;
  const mention = mentionsIn(document, tokens[first] as Token)[0];
  return mention !== undefined && /^\s*(?:\([^()]{1,20}\))?[,.;)]/.test(text.slice(mention.end, mention.end + 24));
};

/** What directly follows a name that it is called by: "the Naga movement", "Al-Wafd party", "Shan Front rebels". */
const BEHIND =
  /^(?:movement|group|party|militia|gang|cartel|airline|bank|newspaper|company|charity|union|channel|website|app)$/;

const directlyBehind = (document: Document, { entity, end }: Mention, behind: number): Noun | null => {
  const { organizationKind, kind, placeKind } = document.entities[entity] ?? {};
  const next = document.tokens[behind];
  if (next === undefined || next.start > end + 1) return null;
  if (kind === 'PLACE') {
    const fits = PLACE_NOUNS.has(next.lower) && next.tag === 'NN' && placeKind !== 'CITY';
    return fits ? { head: next.lower, modifiers: [] } : null;
  }
  if (kind !== 'ORGANIZATION' || /^(?:INTERGOVERNMENTAL|ALLIANCE|GOVERNMENT)$/.test(organizationKind ?? ''))
    return null;
  const after = document.tokens[behind + 1];
  if (next.tag === 'NN' && BEHIND.test(next.lower) && !/^NN/.test(after?.tag ?? ''))
    return { head: next.lower, modifiers: [] };
  return FIGHTERS.has(next.lower) ? { head: next.lower, modifiers: [] } : null;
};
