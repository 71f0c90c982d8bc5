import { EVENT_TYPES, type EventType } from '../../../model/kinds';
import { overlaps } from '../../../model/span';
import type { Document } from '../../document';
import { sumOfTrees } from '../../tagging/tree-model';
import type { Candidate } from '../candidate';
import type { Gathered } from '../gather-candidates';
import { isShort } from '../is-short';
import { nounAs } from '../noun-candidates';
import { verbAs } from '../verb-candidates';
import { compareTriggers, type Weighed } from './compare-triggers';
import { type EventModel, likelihood, scoreOf } from './event-model';
import { openingOf, sceneOf } from './event-scene';
import { factsOf } from './told-facts';
import { typeScoresOf } from './type-scores';

/** What is as likely as this founds an event: where precision and recall of articles that were kept back meet. */
export const FOUNDS = 0.33;

/** News opens with an event: where nothing in the first sentence founds one, the likeliest there does that is as likely as this. */
const OPENS = 0.1;

/** What is less likely by itself is not compared with the others, and founds none. */
const LEAST = 0.1;

/** The candidates that found events by the model, and those that may add to one. */
export function chooseCandidates(
  document: Document,
  gathered: readonly Gathered[],
  { model }: { model: EventModel },
): Candidate[] {
  if (isShort(document))
    return gathered.flatMap(({ readings, lead }) =>
      lead ? [lead] : readings.filter(({ misfit }) => misfit === null).slice(0, 1),
    );
  return choose(scoreCandidates(document, gathered, { model }), FOUNDS);
}

/** The triggers that may be events, with what the weights say of each by itself, in their order. */
export function weighTriggers(
  document: Document,
  gathered: readonly Gathered[],
  { told, type }: Pick<EventModel, 'told' | 'type'>,
): Weighed[] {
  const scene = sceneOf(document, gathered);
  return gathered.flatMap((one): Weighed[] => {
    const score = scoreOf(told, factsOf(one, scene));
    if (likelihood(score) < LEAST) return [];
    const odds = typeScoresOf(type, one, scene).map(Math.exp);
    const best = Math.max(...odds);
    return [
      {
        gathered: one,
        score,
        told: likelihood(score),
        type: EVENT_TYPES[odds.indexOf(best)] as EventType,
        share: best / odds.reduce((a, b) => a + b, 0),
      },
    ];
  });
}

/** Every trigger that founds or may add to an event, as one of its likeliest type. */
function scoreCandidates(
  document: Document,
  gathered: readonly Gathered[],
  { model }: { model: EventModel },
): Candidate[] {
  const weighed = weighTriggers(document, gathered, model);
  const { compared } = model;
  const rows = compared ? compareTriggers(document, weighed) : [];
  const likely = new Map(
    weighed.map((one, at) => {
      const told = compared ? likelihood(sumOfTrees(compared, rows[at] as Uint8Array)) : one.told;
      return [one.gathered, { type: one.type, likely: told * one.share }];
    }),
  );
  const opening = openingAmong(document, gathered, (one) => likely.get(one)?.likely ?? 0);
  return gathered.flatMap((one): Candidate[] => {
    const [first] = one.readings as [Candidate];
    const found = likely.get(one);
    const as = found && one === opening ? { ...found, likely: Math.max(found.likely, FOUNDS) } : found;
    if (!as || as.likely < FOUNDS) return first.misfit === null ? [{ ...first, likely: 0 }] : [];
    const candidate = readAs(one, as.type);
    return candidate ? [{ ...candidate, likely: as.likely }] : [];
  });
}

/** The likeliest trigger of the first sentence of prose, if it is likely enough to open an article with; null for none. */
function openingAmong(
  document: Document,
  gathered: readonly Gathered[],
  likely: (one: Gathered) => number,
): Gathered | null {
  const first = openingOf(document);
  let best: Gathered | null = null;
  for (const one of gathered)
    if (one.readings[0]?.sentence === first && likely(one) >= Math.max(OPENS, best ? likely(best) : 0)) best = one;
  return best;
}

/** A trigger read as telling an event of a type; null where its words tell none. */
export const readAs = ({ view, readings }: Gathered, type: EventType): Candidate | null => {
  const [first] = readings as [Candidate];
  return (
    readings.find((one) => one.type === type) ??
    (first.form.sort === 'verb' ? verbAs(view, first, type) : nounAs(view, first, type))
  );
};

export function choose(scored: readonly Candidate[], threshold: number): Candidate[] {
  const founding: Candidate[] = [];
  for (const candidate of [...scored].sort((a, b) => b.likely - a.likely)) {
    if (candidate.likely < threshold) break;
    // Of one type no clause inside another.
    if (
      founding.some(
        (other) => other.type === candidate.type && other.sentence === candidate.sentence && overlaps(other, candidate),
      )
    )
      continue;
    founding.push(candidate);
  }
  const kept = new Set(founding);
  return scored.flatMap((candidate): Candidate[] => {
    if (kept.has(candidate)) return [{ ...candidate, founds: true }];
    return candidate.misfit === null ? [{ ...candidate, founds: false }] : [];
  });
}
