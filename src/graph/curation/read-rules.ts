import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import type { CurationRules, SplitRule } from './curation-rules';

/** The curators' rules that bear on these entities, and on those that the rules lead to. */
export const readRules = async (transaction: Transaction, ids: Iterable<string>): Promise<CurationRules> => {
  const asked = [...new Set(ids)];
  const rows = await transaction.run<SplitRule>(loadCypher('curation/splits'), { ids: asked });
  const splits = new Map<string, SplitRule[]>();
  for (const rule of rows) splits.set(rule.of, [...(splits.get(rule.of) ?? []), rule]);
  const merged = new Map<string, string>();
  for (let next = [...asked, ...rows.map(({ id }) => id)]; next.length > 0; ) {
    const found = await transaction.run<{ id: string; into: string }>(loadCypher('curation/merges'), { ids: next });
    for (const { id, into } of found) merged.set(id, into);
    next = found.map(({ into }) => into).filter((into) => !merged.has(into));
  }
  return { merged, splits };
};
