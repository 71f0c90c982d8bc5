import {
  HELD,
  ORGANIZATION_NOUNS_BEFORE,
  PLACE_BEFORE,
  PLACE_NOUNS_BEFORE,
  TRADES,
  VESSELS,
} from '../lexicons/context-words';
import { entriesOf } from '../lexicons/name-lexicon';
import { SAYING } from '../lexicons/name-words';
import { ROLE_NOUNS } from '../lexicons/title-words';
import {
  BEARINGS,
  CALLED_BODY,
  DEALS,
  GOES,
  isHeadOf,
  LIVED_IN,
  MADE_BY,
  MEMBERS_OF,
  NO_PERSON,
  OF_A_SEE,
  OWNS,
  ownedBefore,
  PARTNERS,
  PEOPLE_OF,
  SPEAKING,
  STAFF_AT,
  TAKES_PLACE,
  TRADESMEN,
  WATERSIDE,
} from './context-facts';
import { readRight } from './right-context';
import type { Word } from './word';

const MEDIA_NOUNS = /^(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|website)$/;

const AT_WORK = /^(?:work|works|worked|working|job|jobs|post|posts|employed|career|shares|stake|colleagues?)$/;
/** Whether the name that ends at `at` has a bishop or emir in front. */
const isOfASee = (words: Word[], at: number): boolean => {
  for (let i = at; i > at - 4 && i >= 0 && words[i]?.capital === true; i--)
    if (OF_A_SEE.test((words[i] as Word).lower)) return true;
  return false;
};

/** What the words around a span tell about it; each number is a weight for one label. */
export interface Context {
  person: number;
  organization: number;
  place: number;
}

/** What the two words to the left of word `from` tell about a name that begins there. */
export const leftContext = (words: Word[], from: number): Context => {
  const context: Context = { person: 0, organization: 0, place: 0 };
  readLeft(words, from, context);
  readList(words, { at: from - 2, separator: from - 1 }, context);
  return context;
};

/** What the words to the right tell about a name that ends before word `to`. */
export const rightContext = (words: Word[], to: number): Context => {
  const context: Context = { person: 0, organization: 0, place: 0 };
  readRight(words, to, context);
  readScore(words, to, context);
  readList(words, { at: to + 1, separator: to }, context);
  return context;
};

/** "Hebron, Nablus and X": in a list a name is what its neighbour is; "X, Nigeria" is a place in it; "X (Germany)" a person from there. */
const readList = (words: Word[], { at, separator }: { at: number; separator: number }, context: Context): void => {
  const [mark, other] = [words[separator], words[at]];
  if (mark === undefined || other === undefined || !other.capital) return;
  const entries = entriesOf(other.key);
  if (entries === undefined) return;
  const place = entries.some(
    ({ kind, form }) => kind !== 'ORGANIZATION' && kind !== 'PERSON' && form !== 'ADJECTIVE' && form !== 'PEOPLE',
  );
  const country = entries.some(
    ({ kind, form }) =>
      form !== 'ADJECTIVE' && form !== 'PEOPLE' && ((kind === 'COUNTRY' && form !== 'CAPITAL') || kind === 'REGION'),
  );
  if (mark.text === '(' && at > separator && words[at + 1]?.text === ')' && country) context.person += 1.5;
  if (!place) return;
  if (mark.text === ',' && at > separator && country && words[at + 1]?.lower !== 'and' && words[at + 1]?.lower !== "'s")
    context.place += words[at + 1]?.text === '(' ? 5 : 2;
  else if (mark.text === ',' || mark.lower === 'and' || mark.lower === 'or' || mark.text === '/') context.place += 0.9;
};

/** "Motherwell 2 Celtic 1", "Luton 21 11 4 6": names between numbers are teams; in parentheses ("(Zola 12, Vialli 55)") players. */
const readScore = (words: Word[], to: number, context: Context): void => {
  if (!/^\d{1,3}$/.test(words[to]?.text ?? '')) return;
  let at = to - 1;
  while (at >= 0 && (words[at] as Word).capital) at--;
  const before = words[at]?.text ?? '';
  const next = words[to + 1];
  if (before === '(' || (before === ',' && /^[,)]$/.test(next?.text ?? ''))) {
    context.person += 2;
    context.place -= 1.5;
  } else if ((before === '' || /^\d+$/.test(before)) && (next === undefined || next.capital || /^\d/.test(next.text))) {
    context.organization += 4.5;
    context.place -= 2;
  }
};

const readLeft = (words: Word[], from: number, context: Context): void => {
  const left = words[from - 1];
  if (left === undefined) return;
  const second = words[from - 2];
  const word = left.lower;
  // "founded The Beacon"
  if (left.text === 'The' && from > 1 && !/^["“'‘«.:!?]$/.test(second?.text ?? '')) {
    context.organization += 1.6;
    context.person -= 1;
  }
  if (left.capital && left.text.length > 1 && from > 1) return;
  const firm = TRADES.has(second?.lower ?? '') && /(?:er|or|ers|ors)$/.test(word);
  // "the builder Roe Meridian": who is called by a trade behind "the" is a firm.
  // "the Brazilian builder Roe Meridian"
  const foreign = words[from - 3]?.lower === 'the' && second?.capital === true;
  if (firm || ((second?.lower === 'the' || foreign) && TRADESMEN.has(word))) context.organization += 2.6;
  // "Zara owner Inditex": what owns or makes a brand is a firm, unless a first name says otherwise.
  else if (OWNS.has(word) && second?.capital === true) context.organization += 1.8;
  // "its rival Veridian"
  else if (second?.lower === 'its' && PARTNERS.test(word)) {
    context.organization += 2.2;
    context.person -= 1;
  } else if (ROLE_NOUNS.has(word)) context.person += 2.2;
  // "the third-largest lender, Balkan Kredit,"
  if (word === ',' && second?.capital === false && CALLED_BODY.test(second.lower) && !isHeadOf(words, from - 3)) {
    context.organization += 1.8;
    context.person -= 0.8;
  }
  // "her widower, Ifan,"
  if (word === ',' && ROLE_NOUNS.has(second?.lower ?? '') && ownedBefore(words, from - 3)) context.person += 2.4;
  if (SPEAKING.test(word)) {
    context.organization -= 3;
    context.person -= 3;
    context.place -= 3;
  }
  if (word === 'with' && DEALS.test(second?.lower ?? '')) {
    context.organization += 1.5;
    context.person -= 0.8;
  }
  // "the MP for Stoke North"
  if (word === 'for' && /^(?:mp|mps|senator|lawmaker|member|candidate)$/.test(second?.lower ?? '')) context.place += 3;
  if (PLACE_BEFORE.has(word))
    context.place += word === 'to' || word === 'from' || word === 'at' ? 0.7 : word === 'in' ? 1.8 : 1.2;
  if (word === 'in' || word === 'at') context.person -= 1.2;
  // "engineers at Skania Kraft", "gunmen from X", "leaders of X": nobody is made up of people.
  if (PEOPLE_OF.test(second?.lower ?? '') && /^(?:at|from|of)$/.test(word)) {
    context.person -= 2;
    if ((word === 'at' && STAFF_AT.test(second?.lower ?? '')) || MEMBERS_OF.test(second?.lower ?? ''))
      context.organization += 1;
    else if (word !== 'at') context.place += 0.6;
  }
  if (word === 'near') {
    context.place += 1;
    context.person -= 1.5;
  }
  // "a new store at X": nobody works there.
  if (word === 'at' && !(ROLE_NOUNS.has(second?.lower ?? '') || AT_WORK.test(second?.lower ?? '')))
    context.place += 0.5;
  if (word === 'to' && GOES.test(second?.lower ?? '')) {
    context.place += 1.2;
    context.person -= 0.8;
    context.organization -= 0.4;
  }
  if (word === 'of' && BEARINGS.test(second?.lower ?? '')) {
    context.place += 2.6;
    context.person -= 1.5;
  }
  // "operated by X"
  if (word === 'by' && MADE_BY.test(second?.lower ?? '')) {
    context.organization += 1.2;
    context.person -= 0.8;
  }
  // "a report in X"
  if (
    word === 'in' &&
    /^(?:report|article|interview|editorial|column|op-ed|story|advertisement|essay)$/.test(second?.lower ?? '')
  ) {
    context.organization += 2.2;
    context.place -= 1.8;
  }
  // "the think tank X"
  if (word === 'tank' && second?.lower === 'think') {
    context.organization += 3;
    context.person -= 1.5;
  }
  // "the bridge over the X", "a dam on the X"
  if (
    word === 'the' &&
    /^(?:across|over|along|on|of|into|crossed)$/.test(second?.lower ?? '') &&
    WATERSIDE.test(words[from - 3]?.lower ?? '')
  ) {
    context.place += 2.4;
    context.organization -= 1.2;
  }
  if (TAKES_PLACE.test(word)) {
    context.place += 1.2;
    context.person -= 2.5;
    context.organization -= 0.4;
  }
  // "Bishop Jan Roe of X"
  if (word === 'of' && second?.capital === true && isOfASee(words, from - 3)) {
    context.place += 3.6;
    context.person -= 2.5;
    context.organization -= 0.6;
  }
  // "a state called X"
  if (word === 'called' && PLACE_NOUNS_BEFORE.has(second?.lower ?? '')) context.place += 3;
  if ((word === 'at' || word === 'with') && ROLE_NOUNS.has(second?.lower ?? '')) {
    context.organization += 1.8;
    context.person -= 1;
  }
  // "chief executive of Ford"
  if (word === 'of' && /^(?:executive|ceo|cfo|shareholders?|subsidiary|arm)$/.test(second?.lower ?? '')) {
    context.organization += 2.2;
    context.person -= 1.5;
    context.place -= 1;
  }
  if (word === 'in' && HELD.has(second?.lower ?? '')) {
    context.organization += 2;
    context.place -= 1.8;
  }
  if (word === 'of' && second !== undefined && PLACE_NOUNS_BEFORE.has(second.lower)) context.place += 3.5;
  // "the islands of Malaita and X"
  if (word === 'and' && words[from - 3]?.lower === 'of' && PLACE_NOUNS_BEFORE.has(words[from - 4]?.lower ?? ''))
    context.place += 3.5;
  // "the tanker X", "the crew of the X": a vessel's name is none of ours.
  if (
    VESSELS.has(word) ||
    (word === 'the' && second?.lower === 'aboard') ||
    (word === 'the' &&
      second?.lower === 'of' &&
      /^(?:crew|captain|decks?|hull|owners?)$/.test(words[from - 3]?.lower ?? ''))
  ) {
    context.organization -= 5;
    context.person -= 4;
    context.place -= 4;
  }
  // "the newspaper X": what publishes is no person.
  if (MEDIA_NOUNS.test(word)) {
    context.organization += 1.5;
    context.person -= 1.5;
  }
  if (PLACE_NOUNS_BEFORE.has(word)) context.place += 1.8;
  if (ORGANIZATION_NOUNS_BEFORE.has(word)) context.organization += 2;
  // "the charity Sea Harbour", "the unregistered movement Jana Zhol": nobody is called so.
  if (NO_PERSON.test(word)) {
    context.organization += 0.8;
    context.person -= 1.5;
    context.place -= 0.8;
  }
  if (/^(?:companies|firms|parties|banks|airlines|groups|charities|newspapers)$/.test(word)) {
    context.organization += 2;
    context.person -= 1;
  }
  // "the mayor of Mara", "the gold fields of Miski"
  if (word === 'of' && LIVED_IN.test(second?.lower ?? '')) {
    context.place += 2.6;
    context.person -= 1.5;
    context.organization -= 0.6;
  }
  if (word === 'of' && second !== undefined && PLACE_NOUNS_BEFORE.has(second.lower)) context.person -= 2;
  if (word === 'the') {
    context.organization += 1;
    context.person -= 2;
    context.place -= 0.5;
  }
  if (/^(?:its|their|our|whose|this|these|those)$/.test(word)) context.person -= 1.5;
  if (word === 'by' || word === 'with') context.person += 0.3;
  if (SAYING.has(word) && word !== 'called' && word !== 'told') context.person += 1;
  if (word === 'told' || word === 'and') context.person += 0.2;
  if (word === 'named' || word === 'nicknamed') context.person += 0.8;
  if (word === 'based' && second?.text === '-') context.organization += 2.5;
};
