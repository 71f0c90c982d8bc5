import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';

/** Removes a dashboard. @returns false where there is none with this id */
export const deleteDashboard = (graph: Graph, id: string): Promise<boolean> =>
  graph.write(async (transaction) => {
    const [row] = await transaction.run<{ removed: number }>(loadCypher('dashboards/delete'), { id });
    return (row?.removed ?? 0) > 0;
  });
