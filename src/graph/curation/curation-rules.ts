import { foldName } from '../../model/identity';

/** An alias taken away from an entity by a curator: where an article calls `of` by `key`, it means `id`. */
export interface SplitRule {
  of: string;
  /** The alias, folded. */
  key: string;
  /** The alias as written: the new entity's name. */
  alias: string;
  id: string;
}

/** What the curators have said so far: applied to every article, however early or late it comes in. */
export interface CurationRules {
  /** From the id of a merged entity to the one that took it over (which may be merged further). */
  merged: Map<string, string>;
  /** By the entity that loses the alias. */
  splits: Map<string, SplitRule[]>;
}

export const NO_RULES: CurationRules = { merged: new Map(), splits: new Map() };

/** The entity that `id` stands for after all merges. */
export const currentId = ({ merged }: CurationRules, id: string): string => {
  let current = id;
  for (let next = merged.get(current); next !== undefined; next = merged.get(current)) current = next;
  return current;
};

/** The split rule for a name of an entity, or none. */
export const splitFor = ({ splits }: CurationRules, id: string, name: string): SplitRule | undefined => {
  const rules = splits.get(id);
  if (rules === undefined) return undefined;
  const key = foldName(name);
  return rules.find((rule) => rule.key === key);
};
