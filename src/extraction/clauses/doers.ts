import { isCalendarWord, type NounPhrase, phrasesEndingAt } from './noun-phrase';
import type { Unit } from './units';
import { isVerb, type VerbGroup } from './verb-group';

/** Verbs whose object does what the verb behind it tells. */
const HANDS_ON =
  /^(?:accus|suspect|convict|blam|stop|prevent|bar|keep|kept|charg|criticis|criticiz|condemn|thank|prais|ask|urg|tell|told|order|persuad|forc|allow|let|help|want|expect|press|warn|invit|call|push|get|requir|permit|encourag|convinc|instruct|beg|appeal|advis|enabl|authori[sz]|summon|lead|led|compel|oblig)/;

/** The object of the verb before a verb without a tense of its own; empty where there is none. */
export const doersOf = (units: readonly Unit[], { start, verb, finite, infinitive }: VerbGroup): NounPhrase[] => {
  const word = units[start - 1];
  const linked = infinitive || (units[verb]?.tag === 'VBG' && /^(?:of|for|from|into)$/.test(word?.lower ?? ''));
  if (finite || !linked) return [];
  let last = infinitive ? start - 1 : start - 2;
  // "accused Chad on Tuesday of arming"
  if (isCalendarWord(units[last])) last -= units[last - 1]?.lower === 'on' ? 2 : 1;
  const phrases = phrasesEndingAt(units, last);
  let before = (phrases[0]?.start ?? 0) - 1;
  if (/^(?:on|for|to)$/.test(units[before]?.lower ?? '')) before--;
  const handing = units[before];
  return handing && isVerb(handing) && HANDS_ON.test(handing.lower) ? phrases : [];
};
