import type { NounPhrase } from './noun-phrase';
import { basePhraseStartingAt, phraseStartingAt } from './noun-phrase';
import { isAdverb, isCalendarWord, isComma, isFiniteVerb, isPunctuation } from './tags';
import type { Item } from './units';

const PREPOSITION =
  /^(?:on|in|at|during|after|before|from|to|via|through|by|with|over|following|outside|inside|near|ahead|under|as|upon|amid|alongside|aboard|of|about|into|for)$/;

/** Words for the time, place, medium or occasion of speaking. */
const OCCASION =
  /^(?:statements?|interviews?|letters?|speech(?:es)?|conferences?|briefings?|reports?|e-?mails?|messages?|memos?|notes?|posts?|tweets?|blogs?|call|calls|telephone|phone|television|radio|tv|facebook|twitter|instagram|telegram|website|site|page|address|remarks|comments|testimony|hearings?|debates?|rally|rallies|meetings?|summit|ceremony|session|release|releases|filings?|documents?|affidavits?|complaint|lawsuit|suit|claim|writ|motion|petition|submission|papers|dossier|manifesto|sermon|homily|toast|eulogy|lecture|memoir|book|column|op-ed|editorial|article|essay|video|broadcast|podcast|program|programme|show|appearance|event|visit|trip|talks|parliament|congress|court|interpreter|translator|condition|anonymity|laugh|smile|grin|shrug|sigh|reporters|journalists|way|return|arrival|time|point|year|years|month|months|week|weeks|weekend|decade|decades|day|days|morning|afternoon|evening|night|hours?|minutes?|moments?|reply|response|answer|reaction|text|survey|poll|study|ruling|opinion|decision|order|indictment|part|detail|disbelief|tears|jest|private|public|writing|english|person|advance|conclusion|addition|stage|lawn|floor|steps|doorstep|tarmac|quay|dinner|lunch|breakfast|stop|town|hall|audience|crowd|forum|panel|studio|headquarters|office|house|journal|newspaper|magazine|channel|network|agency|blog|feed|account|prompt|context|transcript|excerpts?|draft|circular|communique|communiqué|declaration|announcement|presentation|question|questions)$/;

/** What was done with what one speaks in: "in a report released on Thursday", "in a letter seen by Reuters". */
const HANDED_ON =
  /^(?:released|published|issued|obtained|seen|posted|filed|sent|made|given|aired|broadcast|carried|read|delivered|dated|addressed|recorded|taped|signed|shared|circulated|distributed|unsealed|uploaded|leaked|provided|submitted|prepared|presented|held|conducted|commissioned|hosted|organi[sz]ed|called|shown|televised|streamed|printed|quoted|cited|monitored|reviewed|emailed|e-mailed|attributed|lodged|tabled)$/;

/** Behind a participle that goes on with an occasion, and whoever did it: "filed last month", "seen by Reuters"; `at` where none stands there. */
const skipHandedOn = (items: readonly Item[], at: number): number => {
  if (items[at]?.tag !== 'VBN' && items[at]?.tag !== 'VBD') return at;
  if (!HANDED_ON.test(items[at]?.lower ?? '')) return at;
  const doer = items[at + 1]?.lower === 'by' ? basePhraseStartingAt(items, at + 2) : null;
  return doer?.end ?? at + 1;
};

const isOccasion = (items: readonly Item[], phrase: NounPhrase): boolean => {
  for (let at = phrase.start; at < phrase.end; at++) {
    const item = items[at];
    if (isCalendarWord(item) || OCCASION.test(item?.lower ?? '') || /^(?:19|20)\d\d$/.test(item?.lower ?? ''))
      return true;
  }
  const head = items[phrase.head];
  return /^NNPS?$/.test(head?.tag ?? '');
};

/** What may follow when the circumstances are over: the clause, a quotation, a comma or the end. */
const endsCircumstance = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return (
    item === undefined ||
    item.quote !== null ||
    isPunctuation(item) ||
    item.lower === 'that' ||
    skipHandedOn(items, at) > at ||
    /^(?:PRP\$?|DT|NNP?S?|EX|CD|JJ|WRB|WP|IN|TO|RB|CC|VBG)$/.test(item.tag)
  );
};

/** Steps over "Tuesday morning", "January 9, 2016"; a number behind a day of the week is no part of it. */
const skipDate = (items: readonly Item[], at: number): number => {
  let end = at + 1;
  const month = !/day|to?night|morrow/.test(items[at]?.lower ?? '');
  while (
    /^(?:morning|afternoon|evening|night)$/.test(items[end]?.lower ?? '') ||
    (month && /^(?:\d{1,2}|\d{4})$/.test(items[end]?.lower ?? ''))
  )
    end++;
  return end;
};

const skipOne = (items: readonly Item[], at: number): number => {
  const item = items[at];
  if (!item || item.quote) return at;
  if (isCalendarWord(item)) return skipDate(items, at);
  if (/^(?:last|this|next|earlier|late|early|later)$/.test(item.lower)) {
    let end = at + 1;
    while (
      isCalendarWord(items[end]) ||
      /^(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|day|this|last|in|on|the)$/.test(
        items[end]?.lower ?? '',
      )
    )
      end++;
    while (end > at + 1 && /^(?:in|on|the)$/.test(items[end - 1]?.lower ?? '')) end--;
    return end > at + 1 || /^(?:earlier|later)$/.test(item.lower) ? end : at;
  }
  // "announced the night before that"
  if (
    item.lower === 'the' &&
    /^(?:night|day|week|month|year|evening|morning)$/.test(items[at + 1]?.lower ?? '') &&
    /^(?:before|earlier)$/.test(items[at + 2]?.lower ?? '') &&
    items[at + 3]?.lower === 'that'
  )
    return at + 3;
  if (PREPOSITION.test(item.lower) && isCalendarWord(items[at + 1])) return skipDate(items, at + 1);
  if (PREPOSITION.test(item.lower)) {
    const phrase = phraseStartingAt(items, at + 1);
    const handedOn = phrase !== null && skipHandedOn(items, phrase.end) > phrase.end;
    if (!phrase || !isOccasion(items, phrase) || (isFiniteVerb(items[phrase.end]) && !handedOn)) {
      const base = basePhraseStartingAt(items, at + 1);
      if (!base || !isOccasion(items, base) || isFiniteVerb(items[base.end])) return at;
      return endsCircumstance(items, base.end) ? base.end : at;
    }
    return endsCircumstance(items, phrase.end) ? phrase.end : at;
  }
  if (
    isAdverb(item) &&
    // "said barely two thirds were there": the number's own.
    !(
      items[at + 1]?.tag === 'CD' &&
      /^(?:barely|roughly|nearly|fully|approximately|hardly|scarcely|exactly|only)$/.test(item.lower)
    ) &&
    !/^(?:not|n't|there|here|only|even|now|then|once|almost|nearly|about|too|so|just|still|never|perhaps|maybe|more|less|at)$/.test(
      item.lower,
    )
  )
    return at + 1;
  if (/^(?:again|once|back|aloud|then)$/.test(item.lower) && isPunctuation(items[at + 1])) return at + 1;
  return at;
};

/** Steps over the circumstances of speaking ("in a statement", "on Tuesday", "bluntly") that begin at `at`. */
export const skipCircumstances = (items: readonly Item[], at: number): number => {
  let here = at;
  for (;;) {
    const one = skipOne(items, here);
    const next = one > here && !isPunctuation(items[one]) ? skipHandedOn(items, one) : one;
    if (next === here) return here;
    here = next;
  }
};

/** Steps over ", without elaborating," or ", in an interview," that stands between a cue and "that". */
export const skipInsertion = (items: readonly Item[], at: number): number => {
  if (!isComma(items[at])) return at;
  for (let close = at + 1; close < Math.min(items.length, at + 16); close++) {
    if (!isComma(items[close])) continue;
    const next = items[close + 1];
    if (next?.lower === 'that' && !/^VB[DZP]$|^MD$/.test(items[close + 2]?.tag ?? '')) return close + 1;
  }
  return at;
};
