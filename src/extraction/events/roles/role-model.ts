import { join } from 'node:path';
import { RapporteurError } from '../../../errors';
import type { ParticipantRole } from '../../../model/kinds';
import { compand, weightOf } from '../../tagging/linear-model';
import { type ModelFile, readModel } from '../../tagging/model-file';

/** Name of the file in `models/` that holds the weights. */
export const ROLE_MODEL = 'roles.bin.gz';

/** The parts that weights are trained for. */
export const ROLES = ['PARTICIPANT', 'HOST', 'MEDIATOR', 'ACTOR', 'TARGET', 'VICTIM'] as const;

/** Facts in whose presence the other facts weigh otherwise: each has a further set of weights, which is added then. */
export const SETTINGS: readonly RegExp[] = [
  /^type:MEETING$/,
  /^type:NEGOTIATION$/,
  /^type:AGREEMENT$/,
  /^type:ARMED_CONFLICT$/,
  /^type:ELECTION$/,
  /^type:PROTEST$/,
  /^type:OTHER$/,
  /^type:(?:ATTACK|MILITARY_OPERATION)$/,
  /^type:(?:SANCTION|AID)$/,
  /^kind:PERSON$/,
  /^kind:COUNTRY$/,
  /^kind:ORGANIZATION$/,
  /^verb$/,
  // Openings know nothing of how often somebody is named: what holds of articles alone is told apart by this.
  /^named:/,
];

/**
 * A logistic regression for each role over facts that hold or not, by their names; a fact without a weight says nothing. One row of
 * weights that always holds and one for each of `SETTINGS`, side by side.
 */
export interface RoleModel {
  /** The place of each fact in a row. */
  places: ReadonlyMap<string, number>;
  /** For each of `ROLES` all rows, and the bias. */
  weights: readonly Float64Array[];
}

/** The rows of weights that hold for somebody of whom these facts are known. */
export const rowsFor = (facts: Iterable<string>): number[] => {
  const rows = [0];
  for (const fact of facts)
    if (/^(?:type:|kind:|named:|verb$)/.test(fact))
      SETTINGS.forEach((setting, at) => {
        if (setting.test(fact)) rows.push(at + 1);
      });
  return rows;
};

/** How likely somebody of whom these facts are known takes each of `roles`, 0 to 1. */
export const roleProbabilities = (
  { places, weights }: RoleModel,
  facts: ReadonlySet<string>,
  roles: readonly ParticipantRole[],
): number[] => {
  const known = [...facts].flatMap((fact) => places.get(fact) ?? []);
  const rows = rowsFor(facts).map((row) => row * places.size);
  return roles.map((role) => {
    const own = weights[ROLES.indexOf(role)] as Float64Array;
    let sum = own[own.length - 1] as number;
    for (const row of rows) for (const at of known) sum += own[row + at] as number;
    return 1 / (1 + Math.exp(-sum));
  });
};

/** What holds of all events or entities of a sort tells nothing of why somebody takes part. */
const UNTELLING = /^(?:type|kind|status|topic|named|others|others-of-kind):|^(?:verb|noun|told|none-told|sentence)$/;

/** The fact that speaks most for a role; null where none does. */
export const reasonFor = (
  { places, weights }: RoleModel,
  facts: ReadonlySet<string>,
  role: ParticipantRole,
): string | null => {
  const own = weights[ROLES.indexOf(role)] as Float64Array;
  const rows = rowsFor(facts).map((row) => row * places.size);
  let best: { part: number; fact: string | null } = { part: 0, fact: null };
  for (const fact of facts) {
    const at = places.get(fact);
    if (at === undefined || UNTELLING.test(fact)) continue;
    const part = rows.reduce((sum, row) => sum + (own[row + at] as number), 0);
    if (part > best.part) best = { part, fact };
  }
  return best.fact;
};

/** Packs weights for the model file, each in a byte as the tagger's; what `roleModelFrom` reads. */
export const roleModelToFile = ({ places, weights }: RoleModel): ModelFile => {
  const all = Float64Array.from(weights.flatMap((own) => [...own]));
  const scale = all.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const facts = { names: [...places.keys()], roles: ROLES, settings: SETTINGS.map(String), scale };
  return { facts, sections: { weights: compand(all) } };
};

/** Reads a model file. Throws `MODEL_UNUSABLE` where it was trained for other roles or settings than the program has. */
export const roleModelFrom = ({ facts, sections }: ModelFile): RoleModel => {
  const { weights } = sections;
  const names = Array.isArray(facts.names) ? facts.names.map(String) : [];
  const size = names.length * (SETTINGS.length + 1) + 1;
  if (
    String(facts.roles) !== String(ROLES) ||
    String(facts.settings) !== String(SETTINGS.map(String)) ||
    weights?.length !== size * ROLES.length
  )
    throw new RapporteurError(
      'MODEL_UNUSABLE',
      `Expected weights for the ${ROLES.length} roles of events of this program; models/${ROLE_MODEL} has others. Reinstall, or train it with npm run train:roles: see docs/models.md.`,
    );
  const unit = (facts.scale as number) / weightOf(127);
  return {
    places: new Map(names.map((name, at) => [name, at])),
    weights: ROLES.map((_, role) =>
      Float64Array.from({ length: size }, (__, at) => weightOf(weights[role * size + at] as number) * unit),
    ),
  };
};

let shipped: RoleModel | null = null;

/** The weights that ship with the project, read once. Throws `MODEL_UNUSABLE`. */
export const shippedRoleModel = (): RoleModel => {
  shipped ??= roleModelFrom(readModel(join(__dirname, '..', '..', '..', '..', 'models', ROLE_MODEL)));
  return shipped;
};
