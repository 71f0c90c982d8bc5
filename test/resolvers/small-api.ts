import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { writeSmallGraph } from '../graph/read/small-graph';
import { openTestGraph } from '../helpers/database';
import { type Asked, openApi } from './ask';

/** The small graph and the API over it, for the tests of one file: there from `beforeAll` to `afterAll`. */
export interface SmallApi {
  readonly graph: Graph;
  readonly api: Asked;
}

/** Writes the small graph before the tests that call this, and what else they need with `further`, and opens the API over it. */
export const smallApi = (further: (graph: Graph) => Promise<unknown> = async () => {}): SmallApi => {
  let opened: SmallApi | undefined;
  const small = (): SmallApi => {
    if (opened === undefined) throw new Error('The small graph is there in tests only, not while they are told.');
    return opened;
  };
  beforeAll(async () => {
    const graph = await openTestGraph();
    await migrate(graph);
    await writeSmallGraph(graph);
    await further(graph);
    opened = { graph, api: openApi(graph) };
  }, 60_000);
  afterAll(() => small().graph.close());
  return {
    get graph() {
      return small().graph;
    },
    get api() {
      return small().api;
    },
  };
};
