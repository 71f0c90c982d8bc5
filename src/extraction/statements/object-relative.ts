import { skipCircumstances } from './circumstances';
import type { CueWithSubject } from './clause-end';
import { clauseEnd } from './clause-end';
import type { Content } from './content';
import { takes } from './cue';
import { isNounPhraseStart } from './noun-phrase';
import { isAuxiliary, isComma, isFiniteVerb, isNoun } from './tags';

/**
 * What is said of whom a relative clause hangs on: "a move that Oslo called reckless", "a verdict which groups condemned as an
 * attack", "whom the paper accused of theft", "flights that the panel says carried arms". Null for other clauses.
 */
export const saidOfAntecedent = ({ cue, subject }: CueWithSubject, cues: readonly CueWithSubject[]): Content | null => {
  const { items } = cue.unit;
  if (cue.form !== 'FINITE' || cue.passive || subject?.how !== 'left') return null;
  const relative = items[subject.start - 1];
  if (!/^(?:that|which|whom|who)$/.test(relative?.lower ?? '') || items[subject.start - 2] === undefined) return null;
  const at = skipCircumstances(items, cue.end);
  const next = items[at];
  // "a swap that opponents say was rushed": a relative clause, whatever its tag, where the clause behind has no subject.
  const open = isFiniteVerb(next) || isAuxiliary(next);
  const calls = takes(cue, 'C') && ((next !== undefined && !isNounPhraseStart(next)) || items[at + 1]?.tag === 'IN');
  const hangsOnNoun = isNoun(items[subject.start - 2]) && (open || calls);
  // "said that Oslo called it reckless": a clause of its own.
  if (relative?.lower === 'that' && relative.tag !== 'WDT' && !hangsOnNoun) return null;
  const end = (from: number, frame: string): number => {
    const to = clauseEnd(cue.unit, cue, from, cues);
    const comma = items.slice(from, to).findIndex(isComma);
    return frame === 'call' && comma > 0 ? from + comma : to;
  };
  const content = (from: number, frame: string): Content => ({
    from,
    to: end(from, frame),
    frame,
    listeners: [],
  });
  if (takes(cue, 'X') && next?.lower === 'as') return content(at + 1, 'as');
  // "accused in 2016 of theft"
  const dated = /^(?:19|20)\d\d$/.test(items[cue.end + 1]?.lower ?? '') ? cue.end + 2 : at;
  if (takes(cue, 'O') && items[dated]?.lower === 'of') return content(dated + 1, 'of');
  const called =
    next &&
    (next.quote || (/^(?:JJ.*|DT|PRP\$|NNS?|NNP|CD|RB.*|VBN|VBD)$/.test(next.tag) && !/^\p{Lu}/u.test(next.text)));
  if (takes(cue, 'C') && called) return content(at, 'call');
  const said = takes(cue, 'S') && takes(cue, 'P') && cue.entry.classes.includes('SPEECH');
  if (said && at === cue.end && (isFiniteVerb(next) || isAuxiliary(next))) return content(at, 'clause');
  return null;
};
