import { RapporteurError } from '../../errors';
import type { Graph, ReadOptions } from '../graph';
import { fragment } from './fragments';

/** A part of the graph for drawing; ids of entities, weights as the contract says. */
export interface DrawnGraph {
  nodes: { id: string; label: string; kind: string; weight: number }[];
  edges: { source: string; target: string; kind: string; weight: number }[];
}

const DEEPEST = 3;
const MOST_NODES = 1_000;
/** From how many entities of one ring the next ring is reached: the best joined ones. */
const FRONTIER = 25;
/** More lines than this make a drawing black. */
const EDGES_PER_NODE = 10;

/**
 * The entities up to `depth` steps around some, `limit` at most with these themselves, and what joins them: the heaviest lines, ten times `limit` at most.
 *
 * @param ids of entities
 * @throws RapporteurError BAD_USER_INPUT
 */
export const readNeighbourhood = async (
  graph: Graph,
  ids: readonly string[],
  { depth, limit, ...options }: { depth: number; limit: number } & ReadOptions,
): Promise<DrawnGraph> => {
  checkRange('depth', depth, { from: 0, to: DEEPEST });
  checkRange('limit', limit, { from: 1, to: MOST_NODES });
  const seen = [...new Set(ids)].slice(0, limit);
  let frontier = seen;
  for (let ring = 0; ring < depth && frontier.length > 0 && seen.length < limit; ring += 1) {
    const rows = await graph.read<{ id: string }>(
      fragment('neighbourhood.neighbours'),
      { frontier: frontier.slice(0, FRONTIER), seen, limit: limit - seen.length },
      options,
    );
    frontier = rows.map(({ id }) => id);
    seen.push(...frontier);
  }
  const [nodes, edges] = await Promise.all([
    graph.read<DrawnGraph['nodes'][number]>(fragment('neighbourhood.nodes'), { ids: seen }, options),
    graph.read<DrawnGraph['edges'][number]>(
      fragment('neighbourhood.edges'),
      { ids: seen, most: limit * EDGES_PER_NODE },
      options,
    ),
  ]);
  return { nodes, edges };
};

const checkRange = (argument: string, value: number, { from, to }: { from: number; to: number }): void => {
  if (value >= from && value <= to) return;
  throw new RapporteurError(
    'BAD_USER_INPUT',
    `"${argument}" is ${value}: expected ${from} to ${to.toLocaleString('en')}.`,
  );
};
