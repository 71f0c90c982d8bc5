import { readRules } from '../curation/read-rules';
import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';
import { leaveFamilies } from './change-families';
import { changeGraph } from './change-graph';
import { projectArticle } from './project-article';
import { entityIds, readRecords } from './stored-records';
import { takeLock } from './take-lock';

/**
 * Removes an article and whatever only it supported: statements, evidence, names, entities, events. Ingesting
 * it again gives the graph that was there before.
 *
 * @returns false where there is no such article
 */
export const deleteArticle = (graph: Graph, id: string): Promise<boolean> =>
  graph.write(async (transaction) => {
    await takeLock(transaction);
    const [record] = await readRecords(transaction, [id]);
    if (record === undefined) return false;
    const gone = projectArticle(record, await readRules(transaction, entityIds(record)));
    await changeGraph(transaction, { add: [], remove: [gone] });
    await transaction.run(loadCypher('write/remove-statements'), { ids: gone.statements.map((one) => one.id) });
    const left = await transaction.run<{ family: string | null }>(loadCypher('write/remove-articles'), { ids: [id] });
    await leaveFamilies(
      transaction,
      left.flatMap(({ family }) => (family === null ? [] : [family])),
    );
    await transaction.run(loadCypher('outbox/remove'), { ids: [id] });
    return true;
  });
