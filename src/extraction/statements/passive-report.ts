import type { CueWithSubject } from './clause-end';
import { clauseEnd } from './clause-end';
import type { Cue } from './cue';
import { takes } from './cue';
import type { NounPhrase } from './noun-phrase';
import { basePhraseStartingAt, phraseEndingAt, phraseStartingAt } from './noun-phrase';
import type { Report } from './report';
import type { Subject } from './subject';
import type { Item } from './units';

/** "was quoted as saying", "quoted Kim as saying": the participle stands for a finite verb of whoever is quoted. */
export const quotedAsSaying = (own: CueWithSubject, cues: readonly CueWithSubject[]): CueWithSubject => {
  const { cue, subject } = own;
  const { items } = cue.unit;
  const as = cue.groupStart - 1;
  if (cue.form !== 'PARTICIPLE' || items[as]?.lower !== 'as') return own;
  let end = cue.end;
  // "… as saying by Interfax"
  if (items[end]?.lower === 'by') end = phraseStartingAt(items, end + 1)?.end ?? end;
  const finite: Cue = { ...cue, form: 'FINITE', end };
  const quoting = /^(?:quot|cit|report)/;
  if (subject && quoting.test(items[as - 1]?.lower ?? '')) return { cue: finite, subject, inherited: false };
  const quoted = phraseEndingAt(items, as - 1);
  const verb = quoted ? items[quoted.start - 1] : undefined;
  if (!quoted || !verb || !quoting.test(verb.lower)) return own;
  const source = cues.find((other) => other.cue.verb === quoted.start - 1)?.subject;
  return {
    cue: finite,
    subject: { phrases: [quoted], start: source?.start ?? quoted.start - 1, end: cue.groupStart, how: 'left' },
    inherited: false,
  };
};

/** The agent of a passive: short where "of", "as", "to" or a quotation behind it belongs to the verb. */
const agentAt = (items: readonly Item[], at: number): NounPhrase | null => {
  const base = basePhraseStartingAt(items, at);
  const behind = base && items[base.end];
  return behind && (behind.quote || /^(?:of|as|to|that)$/.test(behind.lower)) ? base : phraseStartingAt(items, at);
};

/** "Niger was accused by Mali of sheltering rebels", "It was announced that he would go": what a passive cue reports. */
export const passiveReport = (cue: Cue, cues: readonly CueWithSubject[]): Report | null => {
  const { unit } = cue;
  const { items } = unit;
  const agent = items[cue.end]?.lower === 'by' ? agentAt(items, cue.end + 1) : null;
  const announced =
    cue.passive &&
    takes(cue, 'P') &&
    items[cue.end]?.lower === 'that' &&
    /^(?:it|has|is|was|been|being)$/.test(items[cue.groupStart - 1]?.lower ?? '');
  if (!agent && !announced) return null;
  const at = agent?.end ?? cue.end;
  const next = items[at];
  const frame =
    next?.lower === 'that' && takes(cue, 'ST')
      ? 'that'
      : next?.lower === 'of' && takes(cue, 'O')
        ? 'of'
        : next?.lower === 'as' && takes(cue, 'X')
          ? 'as'
          : next?.tag === 'TO' && takes(cue, 'D')
            ? 'infinitive'
            : next?.quote && takes(cue, 'CQ')
              ? 'call'
              : null;
  if (!frame) return null;
  const from = frame === 'that' || frame === 'of' || frame === 'as' ? at + 1 : at;
  const subject: Subject | null = agent && { phrases: [agent], start: agent.start, end: agent.end, how: 'inverted' };
  return {
    unit,
    cue,
    subject,
    inherited: false,
    contents: [{ from, to: clauseEnd(unit, cue, from, cues), frame, listeners: [] }],
  };
};
