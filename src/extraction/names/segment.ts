import type { Known } from './known';
import type { Label } from './label';
import type { Run } from './runs';
import { type EvidenceOf, scoreSpan } from './score';
import { RunView } from './view';

/** A stretch of a run with its label: words `from` up to `to`. */
export interface Segment {
  run: Run;
  from: number;
  to: number;
  label: Label;
  /** How much likelier the label is than no name. */
  score: number;
  known: Known | undefined;
}

/** The longest name that is tried, in words (punctuation inside counted). */
const MAX_WORDS = 14;
/** Each segment costs this, so that a run is not cut without reason. */
const CUT = 0.9;
/** What it costs to begin a name right behind a capital that is in none. */
const TORN = 1.2;

/** What it means that one label follows another at once, without a word between. */
const follows = (before: Label | null, label: Label): number => {
  if (before === 'TITLE') return label === 'PERSON' ? 2.6 : label === 'NONE' ? 0 : -1.2;
  if (before === 'PERSON' && label === 'PERSON') return -6;
  if (before === 'PERSON' && (label === 'ORGANIZATION' || label === 'PLACE')) return -1.6;
  if (before === 'PLACE' && label === 'PERSON') return -1.6;
  if (before === 'ORGANIZATION' && label === 'PERSON') return -1.8;
  if (before === 'ORGANIZATION' && (label === 'ORGANIZATION' || label === 'PLACE')) return -1.2;
  if (before === 'PLACE' && label === 'PLACE') return -0.8;
  if ((before === 'ADJECTIVE' || before === 'ORGANIZATION' || before === 'PLACE') && label === 'TITLE') return 0.6;
  return 0;
};

interface Step {
  score: number;
  from: number;
  label: Label;
  previous: Step | null;
  own: number;
  known: Known | undefined;
}

/** Cuts a run into labelled segments: the best sum of scores over all ways to cut it (Viterbi). */
export const segmentRun = (run: Run, evidenceOf: EvidenceOf | null): Segment[] =>
  segmentView(new RunView(run), evidenceOf);

/** The same for whoever cuts a run more than once: what the view has worked out serves again. */
export const segmentView = (view: RunView, evidenceOf: EvidenceOf | null): Segment[] => {
  const { run } = view;
  const { from, to } = run;
  const best: (Map<Label, Step> | undefined)[] = new Array(to - from + 1).fill(undefined);
  for (let i = from; i < to; i++) {
    const before = i === from ? null : best[i - from];
    if (before === undefined) continue;
    // A capital that belongs to no name stands right in front: the name rather begins with it.
    const cutOff =
      i > from && view.word(i - 1).capital && view.word(i - 1).key.length > 1 && !view.facts(i - 1).function;
    for (let j = i + 1; j <= Math.min(to, i + MAX_WORDS); j++) {
      const name = view.known(i, j);
      const scores = scoreSpan(view, i, j, { evidenceOf });
      for (const [label, own] of Object.entries(scores) as [Label, number][]) {
        if (own <= -6) continue;
        const cost = label === 'NONE' ? 0 : CUT;
        const reach = before === null ? null : bestBefore(before, label);
        const torn = cutOff && label !== 'NONE' && reach?.label === 'NONE' ? TORN : 0;
        const score = (reach?.score ?? 0) + follows(reach?.label ?? null, label) + own - cost - torn;
        const column = best[j - from] ?? new Map<Label, Step>();
        best[j - from] = column;
        const rival = column.get(label);
        if (rival === undefined || score > rival.score)
          column.set(label, { score, from: i, label, previous: reach, own, known: name });
      }
    }
  }
  return backtrack(run, best[to - from]);
};

const bestBefore = (column: Map<Label, Step>, label: Label): Step => {
  let best: Step | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const step of column.values()) {
    const score = step.score + follows(step.label, label);
    if (score > most) {
      most = score;
      best = step;
    }
  }
  return best as Step;
};

const backtrack = (run: Run, last: Map<Label, Step> | undefined): Segment[] => {
  if (last === undefined) return [];
  let step: Step | null = bestBefore(last, 'NONE');
  const segments: Segment[] = [];
  let to = run.to;
  while (step !== null) {
    segments.push({ run, from: step.from, to, label: step.label, score: step.own, known: step.known });
    to = step.from;
    step = step.previous;
  }
  return segments.reverse();
};
