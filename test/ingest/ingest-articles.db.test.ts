import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { openTestGraph, wipe } from '../helpers/database';
import { toyExtract } from './toy-extract';

const now = new Date('2024-05-01T12:00:00Z');
const A = {
  text: 'By Jo Lund\n"We will stay," said Ada Berg to Jo Lund about Italy.\nAda Berg met Jo Lund in Rome on 2024-04-30.\n',
  title: 'Berg stays',
  source: 'The Wire',
  publishedAt: '2024-04-30T10:00:00+02:00',
};
const B = {
  text: '"No," said Berg about the union.\nAda Berg, minister of Norway, left. Jo Lund leads Harbour Union.',
};

describe('ingestArticles', () => {
  let graph: Graph;
  const ingest = (...articles: Parameters<typeof ingestArticles>[1]) =>
    ingestArticles(graph, articles, { now, extract: toyExtract });

  beforeAll(async () => {
    graph = await openTestGraph();
    await migrate(graph);
  });
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('stores an article with its whole graph', async () => {
    expect(await ingest(A)).toEqual([
      { status: 'CREATED', articleId: expect.stringMatching(/^article:[0-9a-f]{16}$/), error: null, warnings: [] },
    ]);
      JSON.stringify(
        await graph.read('MATCH (n) WHERE NOT n:Extraction RETURN labels(n) AS l, properties(n) AS p'),
        null,
        1,
      ),
    );
      JSON.stringify(
        await graph.read(
          'MATCH (a)-[r]->(b) RETURN coalesce(a.id,a.key) AS a, type(r) AS t, properties(r) AS p, coalesce(b.id,b.key) AS b',
        ),
        null,
        0,
      ).replaceAll('},{', '\n'),
    );
    expect(await ingest(A, B)).toMatchObject([{ status: 'UNCHANGED' }, { status: 'CREATED' }]);
  });
});
