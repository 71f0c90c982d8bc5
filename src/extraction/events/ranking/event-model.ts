import { join } from 'node:path';
import { RapporteurError } from '../../../errors';
import { compand, weightOf } from '../../tagging/linear-model';
import { type ModelFile, readModel, sectionText, textSection } from '../../tagging/model-file';
import { type TreeModel, type Trees, treesFromFile, treesToFile } from '../../tagging/tree-model';
import { COMPARED } from './comparison-row';
import type { Facts } from './facts';

/** Name of the file in `models/` that holds the weights. */
export const EVENT_MODEL = 'events.bin.gz';

/** A logistic regression over facts; a fact that is not in `weights` weighs nothing. */
export interface Weights {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

/** What makes a verb or noun an event of its article, and what makes an event one of a type. */
export interface EventModel {
  told: Weights;
  type: Weights;
  /** Boosted trees over `COMPARED`: how likely a trigger is an event beside the others of its article; null for weights that stand alone. */
  compared: TreeModel | null;
}

/** The weights of the facts, added up: above 0 more likely than not. */
export const scoreOf = ({ bias, weights }: Weights, facts: Facts): number => {
  let sum = bias;
  for (const fact of facts) sum += weights.get(fact) ?? 0;
  return sum;
};

/** A score as a probability, 0 to 1. */
export const likelihood = (score: number): number => 1 / (1 + Math.exp(-score));

const PARTS = ['told', 'type'] as const;

const unusable = (what: string): RapporteurError =>
  new RapporteurError(
    'MODEL_UNUSABLE',
    `Expected ${what} in models/${EVENT_MODEL}; it has none or others. Reinstall, or train it with npm run train:events: see docs/models.md.`,
  );

/** The trees of a model file, whose sections and facts have names of their own beside those of the weights. */
function treesOf({ facts, sections }: ModelFile): TreeModel | null {
  const compared = facts.compared as (ModelFile['facts'] & { names: unknown }) | undefined;
  if (!compared) return null;
  if (String(compared.names) !== String(COMPARED))
    throw unusable(`trees for the ${COMPARED.length} features of triggers that are compared`);
  const own = Object.entries(sections).filter(([name]) => name.startsWith(COMPARING));
  return treesFromFile({
    facts: compared,
    sections: Object.fromEntries(own.map(([name, bytes]) => [name.slice(COMPARING.length), bytes])),
  });
}

const COMPARING = 'compared-';

/** Reads a model file. Throws `MODEL_UNUSABLE` where it is of another form. */
export const eventModelFrom = (file: ModelFile): EventModel => {
  const { facts, sections } = file;
  const [told, type] = PARTS.map((part): Weights => {
    const bytes = sections[`${part}-weights`];
    const names = sections[`${part}-facts`];
    const scale = (facts.scales as Record<string, number> | undefined)?.[part];
    const list = names ? sectionText(names).split('\n') : [];
    if (!bytes || scale === undefined || bytes.length !== list.length + 1) throw unusable('weights of events');
    const value = (at: number): number => (weightOf(bytes[at] as number) * scale) / weightOf(127);
    return { bias: value(list.length), weights: new Map(list.map((fact, at) => [fact, value(at)])) };
  }) as [Weights, Weights];
  return { told, type, compared: treesOf(file) };
};

/**
 * Packs weights for the model file, each in a byte as the tagger's, and trees beside them; what `eventModelFrom` reads. Weights too
 * small for that are left out.
 */
export const eventModelToFile = (model: Pick<EventModel, 'told' | 'type'>, trees: Trees | null = null): ModelFile => {
  const file = {
    facts: { scales: {} } as ModelFile['facts'] & { scales: Record<string, number> },
    sections: {} as Record<string, Int8Array>,
  };
  if (trees) {
    const { facts, sections } = treesToFile(trees);
    file.facts.compared = { ...facts, names: COMPARED };
    for (const [name, bytes] of Object.entries(sections)) file.sections[`${COMPARING}${name}`] = bytes;
  }
  for (const part of PARTS) {
    const { bias, weights } = model[part];
    const all = Float64Array.from([...weights.values(), bias]);
    const bytes = compand(all);
    const kept = [...weights.keys()].flatMap((fact, at) => (bytes[at] === 0 ? [] : [{ fact, at }]));
    file.facts.scales[part] = all.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    file.sections[`${part}-facts`] = textSection(kept.map(({ fact }) => fact).join('\n'));
    file.sections[`${part}-weights`] = Int8Array.from([
      ...kept.map(({ at }) => bytes[at] as number),
      bytes[bytes.length - 1] as number,
    ]);
  }
  return file;
};

let shipped: EventModel | null = null;

/** The weights that ship with the project, read once. Throws `MODEL_UNUSABLE`. */
export const shippedEventModel = (): EventModel => {
  shipped ??= eventModelFrom(readModel(join(__dirname, '..', '..', '..', '..', 'models', EVENT_MODEL)));
  return shipped;
};
