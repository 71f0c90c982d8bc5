import { EVENT_TYPES, type EventType } from '../../../model/kinds';
import type { Gathered } from '../gather-candidates';
import { scoreOf, type Weights } from './event-model';
import type { EventScene } from './event-scene';
import type { Facts } from './facts';
import { themeFactsOf } from './theme-facts';
import { typeFactsOf } from './type-facts';

/** How far facts speak for each type, in the order of EVENT_TYPES: the higher the likelier. */
export function typeScoresOf(weights: Weights, one: Gathered, scene: EventScene): number[] {
  const byTheme = new Float64Array(EVENT_TYPES.length);
  const crossed = crossedOf(weights);
  for (const fact of themeFactsOf(one, scene)) {
    const each = crossed.get(fact);
    if (each) for (let at = 0; at < byTheme.length; at++) byTheme[at] = (byTheme[at] as number) + (each[at] as number);
  }
  const factsFor = typeFactsOf(one, scene);
  return EVENT_TYPES.map((type, at) => scoreOf(weights, factsFor(type)) + (byTheme[at] as number));
}

/** Tells by type all that speaks for and against an event's being of it, as weights are trained on it. */
export const typedFactsOf = (one: Gathered, scene: EventScene): ((type: EventType) => Facts) => {
  const [factsFor, themes] = [typeFactsOf(one, scene), themeFactsOf(one, scene)];
  return (type) => [...factsFor(type), ...themes.map((fact) => `${type}&${fact}`)];
};

const CROSSED = new WeakMap<Weights, ReadonlyMap<string, Float64Array>>();

/** The weights of facts crossed with types, by fact: one look instead of one a type. */
function crossedOf(weights: Weights): ReadonlyMap<string, Float64Array> {
  const known = CROSSED.get(weights);
  if (known) return known;
  const crossed = new Map<string, Float64Array>();
  for (const [name, weight] of weights.weights) {
    const cut = name.indexOf('&');
    const at = EVENT_TYPES.indexOf(name.slice(0, Math.max(0, cut)) as EventType);
    if (at < 0) continue;
    const fact = name.slice(cut + 1);
    const each = crossed.get(fact) ?? new Float64Array(EVENT_TYPES.length);
    each[at] = weight;
    crossed.set(fact, each);
  }
  CROSSED.set(weights, crossed);
  return crossed;
}
