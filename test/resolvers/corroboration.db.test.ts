import { statementAt } from '../graph/read/small-graph';
import { smallApi } from './small-api';

/** [article, source, family, the day Gentiloni is said to have spoken, in which words] */
const COPIES: readonly [string, string | null, string | null, string, string][] = [
  ['b1', 'Wire One', 'family:1', '2016-02-04', 'that Libya must decide itself'],
  ['b2', 'Wire Three', 'family:1', '2016-02-02', 'Libya must decide soon'],
  ['b3', null, null, '2016-02-10', 'Libya must decide itself'],
  ['b4', 'Wire Four', null, '2016-02-11', 'Libya must decide, too late to be the same'],
  ['b5', 'Wire Five', null, '2016-02-03', 'Italy will not wait for anybody'],
];

const small = smallApi(async (graph) => {
  await graph.write(async (transaction) => {
    await transaction.run(
      `MATCH (first:Statement {id: $first}) SET first.text = 'Libya must decide itself'
       WITH first MATCH (first)-[:REPORTED_IN]->(a) SET a.family = 'family:1'
       WITH first MATCH (p:Person {id: 'person:paolo-gentiloni'}) UNWIND $rows AS row
       CREATE (a:Article {id: 'article:00000000000000' + row[0], text: row[4], source: row[1], family: row[2]})
       CREATE (p)-[:SAID]->(s:Statement {id: 'statement:00000000000000' + row[0] + ':0-9', text: row[4], kind: 'DIRECT', saidOn: date(row[3])})
       CREATE (s)-[:REPORTED_IN {start: 0, end: 9}]->(a)`,
      { first: statementAt(2), rows: COPIES },
    );
  });
});

test('a statement, with the articles that have the same', async () => {
  const { data, errors } = await small.api.ask(
    `query($id: ID!) { node(id: $id) { ... on Statement { corroboration { articles outlets families } otherReports { article { id } saidOn } } } }`,
    { id: statementAt(2) },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    node: {
      // Two copies of one story, and one article without a source that says it by itself.
      corroboration: { articles: 3, outlets: 2, families: 2 },
      otherReports: [
        { article: { id: 'article:00000000000000b1' }, saidOn: '2016-02-04' },
        { article: { id: 'article:00000000000000b3' }, saidOn: '2016-02-10' },
      ],
    },
  });
});

test('a statement by nobody named is one report', async () => {
  const { data } = await small.api.ask(
    `query($id: ID!) { node(id: $id) { ... on Statement { corroboration { articles families } otherReports { id } } } }`,
    { id: statementAt(3) },
  );
  expect(data).toEqual({ node: { corroboration: { articles: 1, families: 1 }, otherReports: [] } });
});

test('events, relations and offices', async () => {
  const { data } = await small.api.ask(`{
    node(id: "event:meeting-2016-02-02-rome-it") { ... on Event { corroboration { articles outlets families } } }
    entity(name: "Kerry") { ... on Person { offices { corroboration { articles } }
      relations(types: [OPPOSES]) { nodes { corroboration { articles outlets families } } } } }
    rome: entity(name: "Rome", kind: PLACE) { relations { nodes { corroboration { articles outlets families } } } }
  }`);
  expect(data).toEqual({
    node: { corroboration: { articles: 2, outlets: 2, families: 2 } },
    entity: {
      offices: [{ corroboration: { articles: 1 } }],
      relations: { nodes: [{ corroboration: { articles: 2, outlets: 2, families: 2 } }] },
    },
    // Only the gazetteer says so.
    rome: { relations: { nodes: [{ corroboration: { articles: 0, outlets: 0, families: 0 } }] } },
  });
});
