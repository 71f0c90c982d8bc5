import { join } from 'node:path';
import { RapporteurError } from '../../../errors';
import { compand, weightOf } from '../../tagging/linear-model';
import { type ModelFile, readModel } from '../../tagging/model-file';

/** Name of the file in `models/` that holds the weights. */
export const OWNER_MODEL = 'offices.bin.gz';

/** A logistic regression over facts that hold or not, by their names; a fact without a weight says nothing. */
export interface OwnerModel {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

/** How likely an office is of a candidate, 0 to 1. */
export const probabilityOf = ({ bias, weights }: OwnerModel, facts: readonly string[]): number => {
  let sum = bias;
  for (const fact of facts) sum += weights.get(fact) ?? 0;
  return 1 / (1 + Math.exp(-sum));
};

/** The fact that speaks most for a candidate; null where none does. */
export const reasonFor = ({ weights }: OwnerModel, facts: readonly string[]): string | null => {
  let best: { weight: number; fact: string | null } = { weight: 0, fact: null };
  for (const fact of facts) {
    const weight = weights.get(fact) ?? 0;
    if (weight > best.weight && !/^(?:sort|form|kind|post) /.test(fact)) best = { weight, fact };
  }
  return best.fact;
};

/** Packs weights for the model file, each in a byte as the tagger's; what `ownerModelFrom` reads. */
export const ownerModelToFile = ({ bias, weights }: OwnerModel): ModelFile => {
  const all = Float64Array.from([...weights.values(), bias]);
  const scale = all.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return { facts: { names: [...weights.keys()], scale }, sections: { weights: compand(all) } };
};

/** Reads a model file. Throws `MODEL_UNUSABLE` where its weights and names do not go together. */
export const ownerModelFrom = ({ facts, sections }: ModelFile): OwnerModel => {
  const { weights } = sections;
  const names = facts.names;
  if (!Array.isArray(names) || weights?.length !== names.length + 1)
    throw new RapporteurError(
      'MODEL_UNUSABLE',
      `Expected a weight for each fact about offices in models/${OWNER_MODEL}, and found another number. Reinstall, or train it with npm run train:offices: see docs/models.md.`,
    );
  const unit = (facts.scale as number) / weightOf(127);
  const value = (at: number): number => weightOf(weights[at] as number) * unit;
  return { bias: value(names.length), weights: new Map(names.map((name, at) => [String(name), value(at)])) };
};

let shipped: OwnerModel | null = null;

/** The weights that ship with the project, read once. Throws `MODEL_UNUSABLE`. */
export const shippedOwnerModel = (): OwnerModel => {
  shipped ??= ownerModelFrom(readModel(join(__dirname, '..', '..', '..', '..', 'models', OWNER_MODEL)));
  return shipped;
};
