import { lastClause } from './backward';
import type { StatementDraft } from './draft';
import { spanOf } from './draft';
import { type NounPhrase, phraseStartingAt } from './noun-phrase';
import { isComma, isConjunction, isDash, isFiniteVerb, isPunctuation, isStop } from './tags';
import type { Item, Unit } from './units';

/** How many items a phrase like "according to" takes at `at`; 0 where there is none. */
const cueLength = (items: readonly Item[], at: number): number => {
  const word = (n: number): string => items[at + n]?.lower ?? '';
  if (word(0) === 'according' && word(1) === 'to') return 2;
  if (word(0) === 'in' && word(1) === 'the' && /^(?:words?|view|opinion)$/.test(word(2)) && word(3) === 'of') return 4;
  return 0;
};

/** Behind the speaker with appositions and relative clauses: up to the comma before the clause, or the end. */
const speakerEnd = (items: readonly Item[], at: number): number => {
  let end = at;
  while (end < items.length && !isComma(items[end]) && !isDash(items[end]) && !isStop(items[end]) && !items[end]?.quote)
    end++;
  return end;
};

/** What somebody who speaks is called in apposition. */
const CALLED =
  /^(?:agency|body|union|group|institute|ministry|office|regulator|newspaper|daily|broadcaster|organi[sz]ation|charity|watchdog|company|firm|bank|party|alliance|federation|minister|spokesman|spokeswoman|director|head|chief|chairman|chairwoman|president|secretary|analyst|economist|lawyer|editor|professor|commissioner|envoy|ambassador|leader|founder|executive|coordinator)$/;

/** "According to Europol, the Union's police agency, …": the comma behind an apposition that follows the one at `comma`; else `comma`. */
const behindApposition = (items: readonly Item[], comma: number): number => {
  const first = items[comma + 1];
  if (!isComma(items[comma]) || !first || !(first.mention >= 0 || /^(?:the|an?|its|their)$/.test(first.lower)))
    return comma;
  const phrase = phraseStartingAt(items, comma + 1);
  if (!phrase || !isComma(items[phrase.end]) || !CALLED.test(items[phrase.head]?.lower ?? '')) return comma;
  return /^(?:who|which|whose|an?)$/.test(items[phrase.end + 1]?.lower ?? '') ? comma : phrase.end;
};

const PAPER =
  /^(?:report|statement|study|survey|poll|letter|analysis|figures|data|documents?|estimates?|forecast|paper|audit|assessment|review|article|account|memo|filing|research|projections?|census|bulletin|index|calculations?|tally|count|results?|returns|minutes|transcripts?)$/;

/** "According to a report published by the Board": the Board; the phrase itself where nobody made it. */
export const authorOf = (items: readonly Item[], phrase: NounPhrase): NounPhrase => {
  if (!PAPER.test(items[phrase.head]?.lower ?? '')) return phrase;
  for (let at = phrase.head + 1; at < items.length && at <= phrase.head + 6; at++) {
    const item = items[at];
    // "a study of the Crisis Group"
    const of = at === phrase.head + 1 && item?.lower === 'of' && items[at + 1]?.lower === 'the';
    if (item?.lower === 'by' || item?.lower === 'from' || (of && /^(?:NNP|NNPS)$/.test(items[at + 2]?.tag ?? ''))) {
      const author = phraseStartingAt(items, at + 1);
      return author !== null && (items[author.start]?.mention ?? -1) + (items[author.head]?.mention ?? -1) > -2
        ? author
        : phrase;
    }
    if (!/^(?:VBN|VBD|RB|JJ|IN|NNP?|DT|CD)$/.test(item?.tag ?? '')) break;
  }
  return phrase;
};

/** Statements whose speaker stands behind "according to": before the clause, behind it or inside it. */
export const accordingTo = (text: string, unit: Unit): StatementDraft[] => {
  const { items } = unit;
  const drafts: StatementDraft[] = [];
  for (let at = 0; at < items.length; at++) {
    const length = cueLength(items, at);
    if (length === 0) continue;
    const phrase = phraseStartingAt(items, at + length);
    if (!phrase) continue;
    const add = (from: number, to: number): void => {
      const span = spanOf(unit, { from, to, frame: 'quote', listeners: [] });
      if (!span) return;
      const cue = { start: (items[at] as Item).start, end: (items[at + length - 1] as Item).end };
      drafts.push({
        ...span,
        cue,
        verb: text.slice(cue.start, cue.end),
        lemma: 'according to',
        speakers: [{ unit, phrase: authorOf(items, phrase) }],
        listeners: [],
        around: cue,
        unit,
        why: ['cue:according-to', `frame:${from < at ? 'back' : 'clause'}`, 'speaker:according-to'],
      });
    };
    let end = speakerEnd(items, phrase.end);
    let opening = at;
    while (opening > 0 && isPunctuation(items[opening - 1])) opening--;
    let from = 0;
    while (isConjunction(items[from]) || isPunctuation(items[from])) from++;
    // "said that according to its analysis …": what follows is the whole.
    const atStart = opening <= from || items[opening - 1]?.lower === 'that';
    if (!atStart) {
      // "It was, in the words of Pell, “a sieve”": the words are behind.
      if (length === 4 && isComma(items[end]) && items[end + 1]?.quote) add(end + 1, end + 2);
      else add(lastClause(items, from, opening), opening);
      // "The dam, according to Pell, leaks"
      if (isComma(items[end]) && isFiniteVerb(items[end + 1])) add(end + 1, items.length);
      continue;
    }
    // "According to Bauer, a lawyer who knows the case, the firm is broke": the clause begins behind the last insertion.
    if (
      /^(?:who|which|whose|an?|the)$/.test(items[end + 1]?.lower ?? '') &&
      /^(?:who|which|whose)$/.test(items[end + 1]?.lower ?? '')
    )
      end = speakerEnd(items, end + 1);
    end = behindApposition(items, end);
    if (end < items.length) add(end + 1, items.length);
  }
  return drafts;
};
