import type { Dashboard, Tile } from '../../model/dashboard';
import type { Graph, ReadOptions } from '../graph';
import { loadCypher } from '../load-cypher';

type Row = Omit<Dashboard, 'tiles'> & { tiles: string };

const read = async (graph: Graph, id: string | null, options: ReadOptions): Promise<Dashboard[]> => {
  const rows = await graph.read<Row>(loadCypher('dashboards/read'), { id }, options);
  return rows.map((row) => ({ ...row, tiles: JSON.parse(row.tiles) as Tile[] }));
};

/** All dashboards, by title; the first five hundred. */
export const readDashboards = (graph: Graph, options: ReadOptions = {}): Promise<Dashboard[]> =>
  read(graph, null, options);

/** The dashboard with this id; null if there is none. */
export const readDashboard = async (graph: Graph, id: string, options: ReadOptions = {}): Promise<Dashboard | null> =>
  (await read(graph, id, options))[0] ?? null;
