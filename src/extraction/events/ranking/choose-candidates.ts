import { EVENT_TYPES, type EventType } from '../../../model/kinds';
import { overlaps } from '../../../model/span';
import type { Document } from '../../document';
import type { Candidate } from '../candidate';
import type { Gathered } from '../gather-candidates';
import { isShort } from '../is-short';
import { nounAs } from '../noun-candidates';
import { verbAs } from '../verb-candidates';
import { type EventModel, likelihood, scoreOf } from './event-model';
import { sceneOf } from './event-scene';
import { factsOf } from './told-facts';
import { typeScoresOf } from './type-scores';

/** What is as likely as this founds an event: where precision and recall of articles that were kept back meet. */
export const FOUNDS = 0.36;

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

/** Every trigger that may be an event, as one of its likeliest type. */
export function scoreCandidates(
  document: Document,
  gathered: readonly Gathered[],
  { model, least = FOUNDS }: { model: EventModel; least?: number },
): Candidate[] {
  const scene = sceneOf(document, gathered);
  return gathered.flatMap((one): Candidate[] => {
    const told = likelihood(scoreOf(model.told, factsOf(one, scene)));
    const [first] = one.readings as [Candidate];
    // The type can only make it less likely.
    if (told < least) return first.misfit === null ? [{ ...first, likely: 0 }] : [];
    const scores = typeScoresOf(model.type, one, scene).map(Math.exp);
    const sum = scores.reduce((a, b) => a + b, 0);
    const best = Math.max(...scores);
    const type = EVENT_TYPES[scores.indexOf(best)] as EventType;
    const candidate = readAs(one, type);
    return candidate ? [{ ...candidate, likely: (told * best) / sum }] : [];
  });
}

/** A trigger read as telling an event of a type. */
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
