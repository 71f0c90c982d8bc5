import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openTestApi, type TestApi } from './helpers/api';

/**
 * The road end to end on a real news article that is not ours to ship: it is read from `../shared`, which only a
 * checkout of the makers has. Elsewhere these tests are skipped, and say so.
 */
const ARTICLE = path.join(__dirname, '..', '..', 'shared', 'articles', 'rome-coalition.txt');
const present = existsSync(ARTICLE);
if (!present) console.warn(`skipped: ${path.relative(process.cwd(), ARTICLE)} is not here (only the makers have it)`);

interface Said {
  nodes: { text: string; speaker: { name: string } | null; evidence: { start: number; end: number; text: string } }[];
}

const WHO_SAID_WHAT = `query ($who: String, $about: String) {
  whoSaidWhat(who: $who, aboutWhom: $about, first: 50) {
    nodes { text speaker { name } evidence { start end text } }
  }
}`;

(present ? describe : describe.skip)('the Rome article, ingested and asked', () => {
  let api: TestApi;
  let text: string;

  beforeAll(async () => {
    api = await openTestApi();
    text = readFileSync(ARTICLE, 'utf8');
    const { ingestArticles } = await api.query<{ ingestArticles: { status: string }[] }>(
      `mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { status error } }`,
      { articles: [{ text, source: 'Reuters', title: 'Coalition pushes back', publishedAt: '2016-02-02T18:00:00Z' }] },
    );
    expect(ingestArticles).toEqual([{ status: 'CREATED', error: null }]);
  }, 60_000);

  afterAll(() => api.close());

  const said = async (who: string | null, about: string | null) =>
    (await api.query<{ whoSaidWhat: Said }>(WHO_SAID_WHAT, { who, about })).whoSaidWhat.nodes;

  const passage = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });

  test('what Kerry said about Libya, each with its exact passage', async () => {
    const found = await said('Kerry', 'Libya');
    expect(found.length).toBeGreaterThanOrEqual(4);
    for (const { text: words, speaker, evidence } of found) {
      expect(speaker?.name).toBe('John Kerry');
      expect(evidence).toEqual({ ...evidence, text: words });
      expect(text.slice(evidence.start, evidence.end)).toBe(words);
    }
    const country = found.find((s) => s.text.startsWith('That country has resources.'));
    const start = text.indexOf('That country has resources.');
    expect(country?.evidence.start).toBe(start);
    expect(country?.evidence.end).toBe(text.indexOf('”', start));
  });

  test.each(['Islamic State', 'Daesh', 'IS', 'islamic state'])('who spoke about %s', async (name) => {
    const found = await said(null, name);
    for (const { text: words, evidence } of found) {
      expect(evidence.text).toBe(words);
      expect(text.slice(evidence.start, evidence.end)).toBe(words);
    }
    const speakers = new Set(found.map((s) => s.speaker?.name ?? null));
    expect([...speakers]).toEqual(expect.arrayContaining(['John Kerry', 'United States']));
  });

  test('the names of Islamic State find the same statements', async () => {
    const [one, other] = await Promise.all([said(null, 'Islamic State'), said(null, 'Daesh')]);
    expect(other).toEqual(one);
  });

  test('who said "That is totally inexact"', async () => {
    const { statements } = await api.query<{ statements: Said }>(
      `{ statements(where: { text: "That is totally inexact" }, orderBy: RELEVANCE, first: 1) {
           nodes { text speaker { name } evidence { start end text } } } }`,
    );
    const words = 'That is totally inexact,';
    expect(statements.nodes).toEqual([{ text: words, speaker: { name: 'Laurent Fabius' }, evidence: passage(words) }]);
  });

  test('which meetings are planned', async () => {
    const { meetings } = await api.query<{
      meetings: { nodes: { places: { name: string }[]; evidence: { text: string; start: number; end: number }[] }[] };
    }>(`{ meetings(where: { status: [PLANNED] }) { nodes { places { name } evidence { start end text } } } }`);
    expect(meetings.nodes.map((meeting) => meeting.places.map((place) => place.name)).sort()).toEqual([
      ['Brussels'],
      ['Munich'],
    ]);
    for (const { evidence } of meetings.nodes) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
    }
  });
});
