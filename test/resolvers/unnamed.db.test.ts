import { statementAt } from '../graph/read/small-graph';
import { smallApi } from './small-api';

/** [statement of the small graph, words for its speaker]; the small graph itself has "an official" for 3. */
const WORDS: readonly [number, string][] = [
  [2, 'two senior officials of the ministry'],
  [4, 'the report'],
  [5, 'he'],
];

const small = smallApi(async (graph) => {
  await graph.write((transaction) =>
    transaction.run(
      `UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s.speakerText = row.words
       WITH s OPTIONAL MATCH (s)<-[link:SAID]-() DELETE link`,
      { rows: WORDS.map(([at, words]) => ({ id: statementAt(at), words })) },
    ),
  );
});

test('counted by words, outlet, topic and month', async () => {
  const { data, errors } = await small.api.ask(`{ unnamedSources {
    unnamed statements descriptions { noun examples statements } outlets { source unnamed statements }
    topics { topic { id } unnamed statements } months { month unnamed statements }
  } }`);
  expect(errors).toBeUndefined();
  // Neither a pronoun nor a report is an unnamed speaker.
  expect(data).toEqual({
    unnamedSources: {
      unnamed: 2,
      statements: 6,
      descriptions: [
        { noun: 'official', examples: ['an official', 'two senior officials of the ministry'], statements: 2 },
      ],
      outlets: [{ source: 'Wire Two', unnamed: 2, statements: 2 }],
      topics: [{ topic: { id: 'country:ly' }, unnamed: 1, statements: 2 }],
      months: [{ month: '2016-02-01', unnamed: 2, statements: 5 }],
    },
  });
});

test('of some statements, cut', async () => {
  const { data } = await small.api.ask(`{
    some: unnamedSources(where: {about: ["Libya"]}, first: 0) { n: unnamed all: statements outlets { source } }
    none: unnamedSources(where: {speaker: ["Kerry"]}) { unnamed statements descriptions { noun } }
  }`);
  expect(data).toEqual({
    some: { n: 1, all: 2, outlets: [] },
    none: { unnamed: 0, statements: 2, descriptions: [] },
  });
});

test.each([
  ['true', [2, 3]],
  ['false', [0, 1]],
  ['null', [2, 3, 0, 1, 4, 5]],
])('the filter "unnamed: %s" lists the statements', async (unnamed, expected) => {
  const { data } = await small.api.ask(`{ statements(where: {unnamed: ${unnamed}}) { totalCount nodes { id } } }`);
  expect(data).toEqual({
    statements: { totalCount: expected.length, nodes: expected.map((at) => ({ id: statementAt(at) })) },
  });
});

test.each([
  ['officials', true],
  ['A person familiar with the report', true],
  ['one company in Rome', true],
  ['The company', false],
  ['the ministry in Rome', false],
  ['an official of the ministry', true],
  ['Its annual report', false],
  ['He', false],
  ['one of them', false],
])('"%s"', async (words, isUnnamed) => {
  await small.graph.write((transaction) =>
    transaction.run('MATCH (s:Statement {id: $id}) SET s.speakerText = $words', { id: statementAt(3), words }),
  );
  const { data } = await small.api.ask('{ statements(where: {unnamed: true}) { nodes { id } } }');
  const { nodes } = (data as { statements: { nodes: { id: string }[] } }).statements;
  expect(nodes.some(({ id }) => id === statementAt(3))).toBe(isUnnamed);
});
