import { rolesIn } from '../../src/extraction/events/roles/role-event';
import {
  ROLES,
  type RoleModel,
  roleModelFrom,
  roleModelToFile,
  rowsFor,
  SETTINGS,
} from '../../src/extraction/events/roles/role-model';
import { type Example, fitLogisticRegression } from '../../src/extraction/training/logistic-regression';
import type { RoleExample } from './role-examples';

/** A fact of fewer articles tells too little of others. */
const LEAST_SEEN = 3;

/** How weights are fitted, chosen by cross-validation: roles are rare, so weights are held small. */
const FIT = { epochs: 20, seed: 1, pull: 20 };

/** The facts that enough articles have, in order. */
const usualFacts = (articles: readonly (readonly RoleExample[])[]): string[] => {
  const seen = new Map<string, number>();
  for (const examples of articles) {
    const here = new Set(examples.flatMap(({ facts }) => [...facts]));
    for (const fact of here) seen.set(fact, (seen.get(fact) ?? 0) + 1);
  }
  return [...seen].flatMap(([fact, count]) => (count >= LEAST_SEEN ? [fact] : [])).sort();
};

/** How much an example of an opening counts beside one of an article, of 0, 0.3 and 1 tried. */
const OPENING = 0.3;

/** Trains weights for roles from the examples of each article and each opening, rounded as they ship. The same examples give the same weights. */
export const trainRoleModel = (
  articles: readonly (readonly RoleExample[])[],
  openings: readonly (readonly RoleExample[])[] = [],
): RoleModel => {
  const names = usualFacts([...articles, ...openings]);
  const places = new Map(names.map((name, at) => [name, at]));
  const size = names.length * (SETTINGS.length + 1);
  const readWith =
    (weight: number) =>
    ({ type, facts, role }: RoleExample) => {
      const known = [...facts].flatMap((fact) => places.get(fact) ?? []);
      const features = Int32Array.from(rowsFor(facts).flatMap((row) => known.map((at) => row * names.length + at)));
      return { type, role, weight, features, values: new Float32Array(features.length).fill(1) };
    };
  const read = [...articles.flat().map(readWith(1)), ...openings.flat().map(readWith(OPENING))];
  const weights = ROLES.map((role) => {
    const examples = read
      .filter((example) => rolesIn(example).includes(role))
      .map(
        ({ role: right, features, values, weight }): Example => ({ features, values, weight, right: right === role }),
      );
    return fitLogisticRegression(examples, size, FIT);
  });
  return roleModelFrom(roleModelToFile({ places, weights }));
};
