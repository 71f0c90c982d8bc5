import { EVENT_TYPES, type EventType } from '../../../model/kinds';
import type { Gathered } from '../gather-candidates';
import type { Weights } from './event-model';
import type { EventScene } from './event-scene';
import type { Facts } from './facts';
import { themeFactsOf } from './theme-facts';
import { typeFactsOf } from './type-facts';

/** How far facts speak for each type, in the order of EVENT_TYPES: the higher the likelier. */
export function typeScoresOf(weights: Weights, one: Gathered, scene: EventScene): number[] {
  const byFact = byFactOf(weights);
  const weightsOf = (facts: Facts): FactWeights[] => facts.flatMap((fact) => byFact.get(fact) ?? []);
  const themes = nothing();
  for (const { typed } of weightsOf(themeFactsOf(one, scene)))
    for (let at = 0; at < themes.length; at++) themes[at] = (themes[at] as number) + (typed[at] as number);
  const { of, shared } = typeFactsOf(one, scene);
  const sharedWeights = weightsOf(shared);
  return EVENT_TYPES.map((type, at) => {
    let sum = weights.bias;
    for (const fact of namesOf(type)) sum += byFact.get(fact)?.plain ?? 0;
    for (const fact of of(type)) {
      const known = byFact.get(fact);
      if (known) sum = sum + known.plain + (known.typed[at] as number);
    }
    for (const { typed } of sharedWeights) sum += typed[at] as number;
    return sum + (themes[at] as number);
  });
}

/** Tells by type all that speaks for and against an event's being of it, as weights are trained on it. */
export const typedFactsOf = (one: Gathered, scene: EventScene): ((type: EventType) => Facts) => {
  const [{ of, shared }, themes] = [typeFactsOf(one, scene), themeFactsOf(one, scene)];
  return (type) => [
    ...namesOf(type),
    ...of(type).flatMap((fact) => [fact, `${type}&${fact}`]),
    ...[...shared, ...themes].map((fact) => `${type}&${fact}`),
  ];
};

const namesOf = (type: EventType): Facts => ['of', `of:${type}`];

/** What a fact weighs whatever the type is, and crossed with each type. */
interface FactWeights {
  plain: number;
  typed: number[];
}

/** A list rather than a typed array, which takes five times as much memory where it is so short. */
const nothing = (): number[] => EVENT_TYPES.map(() => 0);

const BY_FACT = new WeakMap<Weights, ReadonlyMap<string, FactWeights>>();

/** Weights by fact: one look instead of one a type. */
function byFactOf(weights: Weights): ReadonlyMap<string, FactWeights> {
  const known = BY_FACT.get(weights);
  if (known) return known;
  const byFact = new Map<string, FactWeights>();
  for (const [name, weight] of weights.weights) {
    const cut = name.indexOf('&');
    const at = EVENT_TYPES.indexOf(name.slice(0, Math.max(0, cut)) as EventType);
    const fact = at < 0 ? name : name.slice(cut + 1);
    const each = byFact.get(fact) ?? { plain: 0, typed: nothing() };
    if (at < 0) each.plain = weight;
    else each.typed[at] = weight;
    byFact.set(fact, each);
  }
  BY_FACT.set(weights, byFact);
  return byFact;
}
