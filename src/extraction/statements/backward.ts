import { skipCircumstances } from './circumstances';
import type { CueWithSubject } from './clause-end';
import { clauseEnd, isMeasuredTime, isRemark } from './clause-end';
import { hasFiniteVerb, hasMainVerb } from './clause-start';
import type { Content } from './content';
import type { Cue } from './cue';
import { basePhraseStartingAt, isNounPhraseStart } from './noun-phrase';
import {
  isCalendarWord,
  isColon,
  isComma,
  isConjunction,
  isDash,
  isFiniteVerb,
  isOver,
  isPunctuation,
  isRelative,
} from './tags';
import type { Item } from './units';

/** Steps over the apposition or relative clause of an inverted subject: "said Bauer, who asked not to be named". */
const skipApposition = (items: readonly Item[], at: number): number => {
  if (!isComma(items[at])) return at;
  for (let close = at + 1; close < items.length; close++) {
    const item = items[close];
    if (item?.quote) return isComma(items[close - 1]) || isPunctuation(items[close - 1]) ? close - 1 : at;
  }
  return at;
};

/** Where the clause before a parenthetical cue begins: the unit's start without "But" or "While". */
const clauseStart = (items: readonly Item[], from: number): number => {
  let at = from;
  while (at < items.length && (isPunctuation(items[at]) || isConjunction(items[at]))) at++;
  if (/^(?:while|but|and|so|yet|however|still|meanwhile)$/.test(items[at]?.lower ?? '')) at++;
  if (isComma(items[at])) at++;
  return at;
};

/** "The row has an echo: some fled, police said": behind the last colon or semicolon, where no words are quoted. */
export const lastClause = (items: readonly Item[], from: number, to: number): number => {
  if (items.slice(from, to).some((item) => item.quote)) return from;
  for (let at = to - 1; at > from; at--) {
    if (!isColon(items[at]) && items[at]?.text !== ';') continue;
    const own = items.slice(at + 1, to).some(isFiniteVerb) && items.slice(from, at).some(isFiniteVerb);
    return own ? at + 1 : from;
  }
  return from;
};

const worthSaying = (items: readonly Item[], from: number, to: number): boolean => {
  let words = 0;
  for (let at = from; at < to; at++) {
    if (items[at]?.quote) return true;
    if (!isPunctuation(items[at])) words++;
  }
  return words >= 2;
};

/** What opens a clause that tells when something was said. */
const OCCASION_CLAUSE = /^(?:after|before|when|as|while|since)$/;

/** True for a word that makes what it opens no whole clause: "Speaking to reporters, Roe said". */
const isOpening = ({ tag }: Item, at: number): boolean => at === 0 && /^(?:VBG|VBN|IN|TO|WRB)$/.test(tag);

const piece = (from: number, to: number, frame: string): Content => ({ from, to, frame, listeners: [] });

/** What goes on behind a parenthetical cue whose words end at the comma `at`; null where the narrator goes on. */
const tailOf = (
  cue: Cue,
  cues: readonly CueWithSubject[],
  { at, dated, afterQuote, inverted }: { at: number; dated: boolean; afterQuote: boolean; inverted: boolean },
): Content | null => {
  const { items } = cue.unit;
  const opened = items[at];
  let next = at + 1;
  if (!(isComma(opened) || isDash(opened) || isColon(opened) || items[next]?.quote)) return null;
  if (isComma(opened) && isRemark(items, at)) return null;
  // ", because stocks are low": the narrator's reason, unless its tense is told.
  if (
    items[next]?.lower === 'because' &&
    !items.slice(next).some((item) => item.quote || /^(?:had|would|were|was)$/.test(item.lower))
  )
    return null;
  if (items[next]?.quote) return piece(next, next + 1, 'quote');
  const joined = isConjunction(items[next]);
  // Behind an inverted subject stand its appositions; behind a quotation, what the speaker did meanwhile.
  if (!joined && (inverted || afterQuote)) return null;
  if (joined) next++;
  // "It rained, Roe said, and “it snowed”": words of his, too.
  if (joined && isComma(opened) && items[next]?.quote && isOver(items, next + 1)) return piece(next, next + 1, 'quote');
  if (joined && (afterQuote ? isFiniteVerb(items[next]) : cues.some((other) => other.cue.verb === next))) return null;
  // "officials said, and a militia said it was behind it": the next report.
  const reportsNext = ({ cue: other, subject }: CueWithSubject): boolean =>
    other.form === 'FINITE' &&
    subject !== null &&
    subject.start >= next &&
    !hasFiniteVerb(cue.unit, next, other.groupStart);
  if (joined && cues.some(reportsNext)) return null;
  // "said, hours after a frigate fired": when it was said.
  if (!joined && isMeasuredTime(items, next)) return null;
  const end = clauseEnd(cue.unit, cue, next, cues);
  const first = items[next];
  const subject = basePhraseStartingAt(items, next);
  const goesOn =
    (subject !== null &&
      first?.tag !== 'VBG' &&
      items[subject.end]?.tag !== 'VBG' &&
      hasFiniteVerb(cue.unit, subject.end, end) &&
      // ", the largest influx since the war began"
      hasMainVerb(items, next, end)) ||
    (joined && hasFiniteVerb(cue.unit, next, end)) ||
    (first?.tag === 'VBG' && !dated && cue.unit.index > 0) ||
    isFiniteVerb(first) ||
    // "honored several of his heroes": a past tense taken for an adjective.
    (/^(?:VBN|JJ)$/.test(first?.tag ?? '') && /ed$/.test(first?.lower ?? '') && isNounPhraseStart(items[next + 1])) ||
    /^(?:because|but|unless|if)$/.test(first?.lower ?? '');
  return goesOn && worthSaying(items, next, end) ? piece(next, end, 'tail') : null;
};

/** "In one case, he said, it rained": what stands before is no clause of its own. */
const isFronted = (items: readonly Item[], from: number, to: number): boolean =>
  items[from]?.tag === 'IN' &&
  to - from < 8 &&
  !items.slice(from, to).some((item) => item.quote || isFiniteVerb(item) || /^VB/.test(item.tag));

/**
 * What a parenthetical cue stands behind or between: "It rained, he said, and snowed." gives the words before and the
 * words after. `wordsStart` is where the cue's own words (with its subject) begin, `wordsEnd` where they end;
 * `from` is where the reported words may begin at the earliest.
 */
export const contentAround = (
  cue: Cue,
  cues: readonly CueWithSubject[],
  { from, wordsStart, wordsEnd, inverted }: { from: number; wordsStart: number; wordsEnd: number; inverted: boolean },
): Content[] => {
  const { items } = cue.unit;
  let to = wordsStart;
  while (to > from && isPunctuation(items[to - 1])) to--;
  // He had silenced her: “…,” he told the paper: only what stands behind the colon.
  const start =
    isColon(items[to - 2]) && items[to - 1]?.quote ? to - 1 : lastClause(items, clauseStart(items, from), to);
  if (to <= start) return [];
  const quoted = items.slice(start, to).some((item) => item.quote !== null);
  const circumstances = skipCircumstances(items, wordsEnd);
  const at = skipApposition(items, circumstances);
  // "said on condition of anonymity because it was secret", "said after the three men met"
  const over =
    isOver(items, at) ||
    (at > wordsEnd && /^(?:because|that|which)$/.test(items[at]?.lower ?? '')) ||
    // "said in a statement declaring force majeure"
    (at > wordsEnd && items[at]?.tag === 'VBG' && items[at - 1]?.tag === 'NN') ||
    (!inverted && OCCASION_CLAUSE.test(items[at]?.lower ?? '') && !items.slice(start, to).some(isOpening));
  // "Speaking to reporters, Diarra said it": nothing was said before.
  if (!quoted && !over) return [];
  const dated = items.slice(wordsStart, circumstances).some((item) => isCalendarWord(item));
  const tail =
    over && at < items.length
      ? tailOf(cue, cues, { at, dated, inverted, afterQuote: items[to - 1]?.quote != null })
      : null;
  // A participle may be a past tense that the tagger took for one: "Chinese plate sold for 290 euros".
  const whole =
    quoted ||
    items.slice(start, to).some(
      (item, n) =>
        isFiniteVerb(item) ||
        item.tag === 'VBN' ||
        // "The president plans to visit": taken for a noun.
        (item.tag === 'NNS' && items[start + n + 1]?.tag === 'TO' && items[start + n + 2]?.tag === 'VB'),
    );
  if (!whole && !tail) return [];
  // "a border that, officials said, was closed": what was said stands behind.
  const before =
    worthSaying(items, start, to) && !(tail && (isRelative(items[to - 1]) || isFronted(items, start, to)))
      ? [piece(start, to, items[to - 1]?.quote && to - start === 1 ? 'quote' : 'back')]
      : [];
  return tail ? [...before, tail] : before;
};
