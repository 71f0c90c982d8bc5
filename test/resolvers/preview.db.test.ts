import { RapporteurError } from '../../src/errors';
import { extract } from '../../src/extraction/extract';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import { previewArticle } from '../../src/ingest/preview-article';
import { openTestGraph, wipe } from '../helpers/database';
import { type Asked, openApi } from './ask';

const TEXT =
  'ROME, Feb 2 - "We will stay in Iraq," said Margaret Holloway, the secretary of state. She will meet Paolo Ferri in Rome on Friday.';
const PREVIEW = `query ($article: ArticleInput!) { previewArticle(article: $article) {
  id isStored text dateline publishedAt warnings
  named: entities { name kind mentions { start end text } }
  statements { start end text kind speakers { who: name } about { id name } cue { text } confidence }
  events { type status date datePrecision participants { actor { name } role } places { name } }
  relations { type title source { name } target { name } text }
} }`;

let graph: Graph;
let api: Asked;
beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
  await wipe(graph);
  const now = () => new Date('2016-02-10T12:00:00Z');
  api = openApi(graph, {
    ingestArticles: (articles) => ingestArticles(graph, articles, { now: now() }),
    previewArticle: (article) => previewArticle(graph, article, { extract }),
    fetchArticle: async (url) => {
      if (url.endsWith('/a')) return { text: TEXT, url, source: 'Another wire', publishedAt: '2016-02-02T10:00:00Z' };
      throw new RapporteurError('SSRF_BLOCKED', 'private');
    },
  });
}, 60_000);
afterAll(() => graph.close());

interface Answer {
  id: string;
  isStored: boolean;
  text: string;
  named: { name: string; mentions: { start: number; end: number; text: string }[] }[];
  statements: { start: number; end: number; text: string; speakers: unknown; about: unknown; kind: string }[];
  events: unknown[];
}

const preview = async (article: Record<string, unknown>): Promise<Answer> => {
  const { data, errors } = await api.ask(PREVIEW, { article });
  expect(errors).toBeUndefined();
  return (data as { previewArticle: Answer }).previewArticle;
};

test('previewArticle shows what an article says, with passages that stand in its text, and stores nothing', async () => {
  const article = { text: TEXT, source: 'Wire', publishedAt: '2016-02-02T10:00:00Z' };
  const shown = await preview(article);
  expect(shown).toMatchObject({ isStored: false, text: TEXT, dateline: 'ROME', warnings: [] });
  expect(shown.statements).toMatchObject([
    { kind: 'DIRECT', text: 'We will stay in Iraq,', speakers: [{ who: 'Margaret Holloway' }], cue: { text: 'said' } },
  ]);
  expect(shown.statements[0]?.about).toContainEqual({ id: 'country:iq', name: 'Iraq' });
  expect(shown.events).toContainEqual(
    expect.objectContaining({ type: 'MEETING', status: 'PLANNED', date: '2016-02-05', places: [{ name: 'Rome' }] }),
  );
  const passages = [...shown.statements, ...shown.named.flatMap(({ mentions }) => mentions)];
  for (const { start, end, text } of passages) expect(TEXT.slice(start, end)).toBe(text);
  expect(await graph.read('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);

  const { data } = await api.ask(
    'mutation ($a: [ArticleInput!]!) { ingestArticles(articles: $a) { article { id statements { nodes { text } } } } }',
    { a: [article] },
  );
  expect(data).toEqual({
    ingestArticles: [
      { article: { id: shown.id, statements: { nodes: shown.statements.map(({ text }) => ({ text })) } } },
    ],
  });
  expect((await preview(article)).isStored).toBe(true);
});

test('previewArticle refuses what ingestArticles would reject, with the same code', async () => {
  const { errors } = await api.ask(PREVIEW, { article: { text: ' ' } });
  expect(errors).toEqual([
    { message: expect.stringContaining('no text'), extensions: expect.objectContaining({ code: 'EMPTY_ARTICLE' }) },
  ]);
});

test('previewUrl shows what the article of a page says, and stores nothing', async () => {
  const ask = (url: string) =>
    api.ask('mutation ($url: String!) { previewUrl(url: $url) { id isStored url text statements { text } } }', { url });
  const url = 'https://wire.example/a';
  const article = await preview({ text: TEXT, source: 'Another wire' });
  expect(await ask(url)).toEqual({
    data: {
      previewUrl: { id: article.id, isStored: false, url, text: TEXT, statements: [{ text: 'We will stay in Iraq,' }] },
    },
  });
  expect(await graph.read('MATCH (article:Article {id: $id}) RETURN 1', { id: article.id })).toEqual([]);
  expect(await ask('https://wire.example/b')).toEqual({
    data: null,
    errors: [{ message: 'private', extensions: { code: 'SSRF_BLOCKED' } }],
  });
});
