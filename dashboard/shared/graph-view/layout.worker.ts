import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** What is to be laid out. */
export interface LayoutTask {
  nodes: { id: string; x: number; y: number; size: number; fixed: boolean }[];
  edges: [source: string, target: string, weight: number][];
}

/** Places, x and y in turn, in the order of the nodes. */
export interface LayoutStep {
  places: Float32Array;
  /** How much is done, from 0 to 1. */
  share: number;
}

const ROUNDS = 40;
const STEPS_A_ROUND = 12;
/** Drawing a large graph takes longer than laying it out a little further. */
const LARGE = 500;

/** ForceAtlas2 (Jacomy et al. 2014) off the page's thread, telling places after each round. */
self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  const graph = new Graph({ type: 'undirected' });
  for (const { id, ...place } of data.nodes) graph.addNode(id, place);
  for (const [source, target, weight] of data.edges) graph.mergeEdge(source, target, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: data.nodes.length < 500,
    gravity: 1,
    scalingRatio: 14,
    edgeWeightInfluence: 0.4,
    barnesHutOptimize: data.nodes.length > 400,
    slowDown: 4,
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    forceAtlas2.assign(graph, { iterations: STEPS_A_ROUND, settings, getEdgeWeight: 'weight' });
    if (data.nodes.length > LARGE && round % 8 !== 0) continue;
    const places = new Float32Array(2 * data.nodes.length);
    data.nodes.forEach(({ id }, at) => {
      const { x, y } = graph.getNodeAttributes(id);
      places[2 * at] = x;
      places[2 * at + 1] = y;
    });
    self.postMessage({ places, share: round / ROUNDS } satisfies LayoutStep, { transfer: [places.buffer] });
  }
};
