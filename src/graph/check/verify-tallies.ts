import type { CurationRules, SplitRule } from '../curation/curation-rules';
import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';
import { type ArticleProperties, unpackFacts } from '../write/article-record';
import { projectArticle } from '../write/project-article';
import { count, type StoredTally, storeTally, type Tally } from '../write/tally';
import { readPages } from './read-pages';

interface RecordRow {
  id: string;
  article: ArticleProperties;
  facts: Int8Array;
}

/** Rules as stored: `into` is where a merge leads, or the entity that lost the alias. */
interface RuleRow {
  action: 'MERGE' | 'SPLIT';
  id: string;
  into: string;
  key: string;
  alias: string;
}

/**
 * Adds up once more what all articles say of entities and events under the curators' rules, and compares it with
 * what stands on the nodes. Nodes loaded from outside, which have no tally, are passed over.
 *
 * @returns the ids of the nodes that are out of step, missing ones too, and how many were compared
 */
export const verifyTallies = async (graph: Graph): Promise<{ compared: number; outOfStep: string[] }> => {
  const rules = await readAllRules(graph);
  const expected = new Map<string, Tally>();
  for await (const { article, facts } of readPages<RecordRow>(graph, { query: 'check/records' })) {
    const { entities, events } = projectArticle({ article, ...unpackFacts(facts, article.text) }, rules);
    for (const { id, said } of [...entities, ...events]) {
      const tally = expected.get(id) ?? new Map();
      count(tally, said, 1);
      expected.set(id, tally);
    }
  }
  const outOfStep: string[] = [];
  const compared = expected.size;
  for (const label of ['Entity', 'Event']) {
    const pages = readPages<{ id: string } & StoredTally>(graph, {
      query: 'check/tallies',
      names: { NODE_LABEL: label },
    });
    for await (const { id, tallyOf, tally } of pages) {
      if (tallyOf === null || tallyOf.includes('loaded:1')) {
        expected.delete(id);
        continue;
      }
      const sum = storeTally(expected.get(id) ?? new Map());
      if (JSON.stringify(sum) !== JSON.stringify({ tallyOf, tally })) outOfStep.push(id);
      expected.delete(id);
    }
  }
  return { compared, outOfStep: [...outOfStep, ...expected.keys()] };
};

/** All rules of the curators that are in force. */
export const readAllRules = async (graph: Graph): Promise<CurationRules> => {
  const rows = await graph.read<RuleRow>(loadCypher('check/rules'));
  const splits = new Map<string, SplitRule[]>();
  for (const { action, id, into, key, alias } of rows) {
    if (action === 'SPLIT') splits.set(into, [...(splits.get(into) ?? []), { of: into, id, key, alias }]);
  }
  return { merged: new Map(rows.filter(({ action }) => action === 'MERGE').map(({ id, into }) => [id, into])), splits };
};
