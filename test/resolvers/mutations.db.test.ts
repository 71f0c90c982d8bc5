import { parse, subscribe } from 'graphql';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { encodeCursor } from '../../src/graph/read/cursor';
import { ingestArticles } from '../../src/ingest/ingest-articles';
import type { ArticleText } from '../../src/model/article';
import type { ExtractedEntity, Extraction } from '../../src/model/extraction';
import { slug } from '../../src/model/identity';
import { openTestGraph, wipe } from '../helpers/database';
import { type Asked, openApi } from './ask';

/** A toy extractor: lines "Ann Lee: words about Bob Ray" are what somebody said about somebody. */
const extract = ({ text }: ArticleText): Extraction => {
  const entities = new Map<string, ExtractedEntity>();
  const mention = (name: string, start: number): string => {
    const id = `person:${slug(name)}`;
    const known = entities.get(id) ?? { id, kind: 'PERSON', name, aliases: [], mentions: [] };
    entities.set(id, {
      ...known,
      mentions: [...known.mentions, { start, end: start + name.length, text: name }],
    } as ExtractedEntity);
    return id;
  };
  const statements = [...text.matchAll(/^(\w+ \w+): (.* about (\w+ \w+))$/gm)].map(
    (found): Extraction['statements'][number] => {
      const [, who = '', words = '', whom = ''] = found;
      const start = found.index + who.length + 2;
      const span = { start, end: start + words.length, text: words };
      return {
        ...span,
        kind: 'DIRECT',
        verb: 'said',
        cue: null,
        speaker: mention(who, found.index),
        speakerMention: { start: found.index, end: found.index + who.length, text: who },
        about: [mention(whom, start + words.length - whom.length)],
        addressedTo: [],
        saidOn: null,
        confidence: 1,
      };
    },
  );
  return {
    id: '',
    dateline: null,
    entities: [...entities.values()],
    statements,
    events: [],
    relations: [],
    byline: [],
  };
};

let graph: Graph;
let api: Asked;
const now = () => new Date('2016-02-10T12:00:00Z');

beforeAll(async () => {
  graph = await openTestGraph();
  await migrate(graph);
}, 60_000);
beforeEach(async () => {
  await wipe(graph);
  api = openApi(graph, { now, ingestArticles: (articles) => ingestArticles(graph, articles, { now: now(), extract }) });
});
afterAll(() => graph.close());

const INGEST = `mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) {
  s: status error errorCode warnings article { source publishedAt statements { nodes { text speaker { name } about { ... on Entity { name } } } } } again: article { title }
} }`;

const ingest = async (...texts: string[]): Promise<unknown> => {
  const articles = texts.map((text) => ({
    text,
    source: 'Wire',
    title: text.slice(0, 3),
    publishedAt: '2016-02-02T23:30:00-05:00',
  }));
  const { data, errors } = await api.ask(INGEST, { articles });
  expect(errors).toBeUndefined();
  return (data as { ingestArticles: unknown }).ingestArticles;
};

test('ingestArticles: each with its outcome and the article as stored', async () => {
  const article = {
    source: 'Wire',
    publishedAt: '2016-02-03T04:30:00.000Z',
    statements: {
      nodes: [{ text: 'good words about Bob Ray', speaker: { name: 'Ann Lee' }, about: [{ name: 'Bob Ray' }] }],
    },
  };
  const stored = { error: null, errorCode: null, warnings: [], article, again: { title: 'Ann' } };
  expect(await ingest('Ann Lee: good words about Bob Ray', ' ', 'Ann Lee: good words about Bob Ray')).toEqual([
    { s: 'CREATED', ...stored },
    {
      s: 'REJECTED',
      error: expect.stringMatching(/./),
      errorCode: 'EMPTY_ARTICLE',
      warnings: [],
      article: null,
      again: null,
    },
    { s: 'UNCHANGED', ...stored },
  ]);
  expect(await ingest('Ann Lee: good words about Bob Ray')).toEqual([{ s: 'UNCHANGED', ...stored }]);
});

test('deleteArticle takes away what only the article supported', async () => {
  await ingest('Ann Lee: words about Bob Ray', 'Cy Day: words about Bob Ray');
  const { data } = await api.ask('{ whoSaidWhat(who: "Ann Lee") { nodes { article { id } } } }');
  const id = (data as { whoSaidWhat: { nodes: { article: { id: string } }[] } }).whoSaidWhat.nodes[0]?.article.id;
  expect(await api.ask('mutation ($id: ID!) { deleteArticle(id: $id) }', { id })).toEqual({
    data: { deleteArticle: true },
  });
  expect(await api.ask('mutation ($id: ID!) { deleteArticle(id: $id) }', { id })).toEqual({
    data: { deleteArticle: false },
  });
  expect(await api.ask('{ people { nodes { name } } statements { totalCount } }')).toEqual({
    data: { people: { nodes: [{ name: 'Bob Ray' }, { name: 'Cy Day' }] }, statements: { totalCount: 1 } },
  });
});

test('mergeEntities and splitEntity: one, and two again', async () => {
  await ingest(
    'Ann Lee: words about Bob Ray',
    'Annie Lee: other words about Bob Ray',
    'Ann Lee: words about Annie Lee',
  );
  const whole =
    '{ people { nodes { id name } } entity(name: "Annie Lee") { id ... on Person { statements { totalCount nodes { text } } articles { totalCount nodes { title } } coMentioned { articles entity { name } } } } }';
  const before = await api.ask(whole);
  const merged = await api.ask(
    'mutation { mergeEntities(keep: "person:ann-lee", merge: ["person:annie-lee"]) { __typename id kept: name aliases ... on Actor { statements { totalCount } } } }',
  );
  expect(merged).toEqual({
    data: {
      mergeEntities: {
        __typename: 'Person',
        id: 'person:ann-lee',
        kept: 'Ann Lee',
        aliases: ['Annie Lee'],
        statements: { totalCount: 3 },
      },
    },
  });
  expect(await api.ask(whole)).toEqual({
    data: {
      people: {
        nodes: [
          { id: 'person:ann-lee', name: 'Ann Lee' },
          { id: 'person:bob-ray', name: 'Bob Ray' },
        ],
      },
      entity: {
        id: 'person:ann-lee',
        statements: { totalCount: 3, nodes: expect.arrayContaining([{ text: 'other words about Bob Ray' }]) },
        articles: { totalCount: 3, nodes: [{ title: 'Ann' }, { title: 'Ann' }, { title: 'Ann' }] },
        coMentioned: [{ articles: 2, entity: { name: 'Bob Ray' } }],
      },
    },
  });
  expect(await api.ask('{ whoSaidWhat(who: "person:annie-lee") { totalCount } }')).toEqual({
    data: { whoSaidWhat: { totalCount: 3 } },
  });
  expect(await api.ask('mutation { splitEntity(id: "person:ann-lee", alias: "annie lee") { id name } }')).toEqual({
    data: { splitEntity: { id: 'person:annie-lee', name: 'Annie Lee' } },
  });
  expect(await api.ask(whole)).toEqual(before);
});

describe('subscriptions', () => {
  const open = async (query: string): Promise<AsyncGenerator<unknown, void, void>> => {
    const started = await subscribe({ schema: api.schema, document: parse(query), contextValue: api.createContext() });
    if (!(Symbol.asyncIterator in started)) throw new Error(JSON.stringify(started));
    return started as AsyncGenerator<unknown, void, void>;
  };
  const next = async (notices: AsyncGenerator<unknown, void, void>): Promise<Record<string, unknown>> => {
    const { value } = await notices.next();
    const { data, errors } = JSON.parse(JSON.stringify(value));
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as Record<string, unknown>;
  };

  test('new articles and statements, as they come in', async () => {
    await ingest('Old Hat: words about Bob Ray');
    const articles = await open('subscription { articleIngested { c: cursor missed article { title } } }');
    const statements = await open(
      'subscription { statementMade(about: ["Bob Ray"]) { missed statement { text speaker { name } } } }',
    );
    const first = [next(articles), next(statements)];
    await ingest('Ann Lee: words about Cy Day', 'Cy Day: words about Bob Ray');
    expect(await Promise.all(first)).toEqual([
      { c: expect.any(String), missed: 0, article: { title: 'Ann' } },
      { missed: 0, statement: { text: 'words about Bob Ray', speaker: { name: 'Cy Day' } } },
    ]);
    expect(await next(articles)).toEqual({ c: expect.any(String), missed: 0, article: { title: 'Cy ' } });
    await articles.return();
    await statements.return();
  });

  test('what another process stores is found too', async () => {
    const articles = await open('subscription { articleIngested { article { title } } }');
    const first = next(articles);
    await ingestArticles(graph, [{ text: 'Ann Lee: words about Bob Ray', title: 'Elsewhere' }], {
      now: now(),
      extract,
    });
    expect(await first).toEqual({ article: { title: 'Elsewhere' } });
    await articles.return();
  });

  test('replay from a cursor', async () => {
    const articles = await open('subscription { articleIngested { cursor article { title } } }');
    await ingest('Ann Lee: words about Bob Ray', 'Bea Fox: words about Bob Ray');
    const { cursor } = await next(articles);
    await articles.return();
    await ingest('Cy Day: words about Bob Ray');
    const resumed = await open(
      `subscription { statementMade(speaker: ["Bea Fox", "Cy Day"], after: "${cursor}") { missed statement { speaker { name } } } }`,
    );
    expect([await next(resumed), await next(resumed)]).toEqual([
      { missed: 0, statement: { speaker: { name: 'Bea Fox' } } },
      { missed: 0, statement: { speaker: { name: 'Cy Day' } } },
    ]);
    await resumed.return();
  });

  test('an article that is deleted before its notice is read fails that notice alone', async () => {
    const articles = await open('subscription { articleIngested { cursor article { id title } } }');
    await ingest('Ann Lee: words about Bob Ray', 'Bea Fox: words about Bob Ray', 'Cy Day: words about Bob Ray');
    const [, second] = (await api
      .ask('{ articles { nodes { id title } } }')
      .then(({ data }) =>
        (data as { articles: { nodes: { id: string; title: string }[] } }).articles.nodes.sort((a, b) =>
          a.title < b.title ? -1 : 1,
        ),
      )) as { id: string }[];
    expect(await next(articles)).toMatchObject({ article: { title: 'Ann' } });
    expect(await api.ask(`mutation { deleteArticle(id: "${second?.id}") }`)).toEqual({ data: { deleteArticle: true } });
    const { value } = await articles.next();
    expect(value).toMatchObject({ errors: [{ originalError: { code: 'NOT_FOUND' } }] });
    expect(await next(articles)).toMatchObject({ article: { title: 'Cy ' } });
    await articles.return();
  });

  test('what the outbox has forgotten is counted', async () => {
    await ingest('Ann Lee: words about Bob Ray', 'Bea Fox: words about Bob Ray');
    await graph.write((transaction) =>
      transaction.run(
        "MATCH (c:Counter {name: 'outbox'}) SET c.pruned = 2 WITH c MATCH (o:Outbox) WHERE o.seq <= 2 DELETE o",
      ),
    );

    const late = await open(
      `subscription { articleIngested(after: "${encodeCursor('notices', [0])}") { missed article { title } } }`,
    );
    expect(await next(late)).toEqual({ missed: 2, article: { title: 'Bea' } });
    await late.return();
  });

  test('one that waits for news can be ended', async () => {
    const articles = await open('subscription { articleIngested { cursor } }');
    const pending = articles.next();
    await articles.return();
    expect(await pending).toEqual({ done: true, value: undefined });
  });

  test.each([
    ['articleIngested(after: "x") { missed }', 'BAD_CURSOR'],
    ['statementMade(speaker: ["Nobody"]) { missed }', 'ENTITY_NOT_FOUND'],
  ])('%s', async (field, code) => {
    const refused = await subscribe({
      schema: api.schema,
      document: parse(`subscription { ${field} }`),
      contextValue: api.createContext(),
    });
    expect(refused).toMatchObject({ errors: [{ originalError: { code } }] });
  });
});
