import type { Graph } from '../../../src/graph/graph';
import { loadCypher } from '../../../src/graph/load-cypher';
import { migrate } from '../../../src/graph/migrate';
import { outboxHead, readOutbox } from '../../../src/graph/outbox/read-outbox';
import { deleteArticle } from '../../../src/graph/write/delete-article';
import { ingestArticles } from '../../../src/ingest/ingest-articles';
import type { ArticleInput } from '../../../src/model/article';
import { openTestGraph, wipe } from '../../helpers/database';
import { toyExtract } from '../../ingest/toy-extract';
import { ALL, WIRE } from '../../ingest/wire';

describe('the outbox', () => {
  let graph: Graph;
  const ingest = async (...articles: ArticleInput[]) =>
    (await ingestArticles(graph, articles, { now: new Date(0), extract: toyExtract })).map(
      ({ articleId }) => articleId ?? '',
    );
  const page = async (after: number, limit: number) => {
    const { notices, missed } = await readOutbox(graph, { after, limit });
    return { notices: notices.map(({ seq, kind }) => `${seq} ${kind}`), missed };
  };

  beforeAll(async () => {
    graph = await openTestGraph();
    await migrate(graph);
  });
  beforeEach(() => wipe(graph));
  afterAll(() => graph.close());

  it('tells of an article and then of its statements, in pages from any number', async () => {
    expect(await page(0, 10)).toEqual({ notices: [], missed: 0 });
    expect(await outboxHead(graph)).toBe(0);
    const [both] = await ingest(WIRE.both, WIRE.stays);
    expect(await page(0, 10)).toEqual({
      notices: ['1 ARTICLE', '2 STATEMENT', '3 STATEMENT', '4 ARTICLE', '5 STATEMENT'],
      missed: 0,
    });
    expect(await page(1, 3)).toEqual({ notices: ['2 STATEMENT', '3 STATEMENT', '4 ARTICLE'], missed: 0 });
    expect(await page(5, 3)).toEqual({ notices: [], missed: 0 });
    expect(await outboxHead(graph)).toBe(5);
    const { notices } = await readOutbox(graph, { after: 0, limit: 2 });
    expect(notices).toEqual([
      { seq: 1, kind: 'ARTICLE', id: both },
      { seq: 2, kind: 'STATEMENT', id: expect.stringContaining(both?.replace('article:', 'statement:') ?? '-') },
    ]);
  });

  it('says nothing of what was there already, and forgets deleted articles', async () => {
    const [, union] = await ingest(WIRE.stays, WIRE.union);
    await ingest(WIRE.stays, { ...WIRE.union, title: 'A title' });
    expect((await page(0, 10)).notices).toHaveLength(4);
    await deleteArticle(graph, union ?? '');
    expect(await page(0, 10)).toEqual({ notices: ['1 ARTICLE', '2 STATEMENT'], missed: 0 });
    await ingest(WIRE.onlyLund);
    expect(await page(2, 10)).toEqual({ notices: ['5 ARTICLE', '6 STATEMENT'], missed: 0 });
  });

  it('stays bounded and counts what was forgotten', async () => {
    await ingest(...ALL);
    const head = await outboxHead(graph);
    await graph.write((transaction) => transaction.run(loadCypher('outbox/prune'), { keep: 4 }));
    const { notices, missed } = await readOutbox(graph, { after: 1, limit: 100 });
    expect(notices.at(-1)?.seq).toBe(head);
    expect(notices[0]?.seq).toBe(missed + 2);
    expect(missed).toBeGreaterThan(0);
    expect(notices.length).toBeGreaterThanOrEqual(4);
    expect((await readOutbox(graph, { after: head, limit: 100 })).missed).toBe(0);
  });
});
