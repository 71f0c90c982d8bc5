import { smallApi } from './small-api';

const small = smallApi();

const FACETS = `{
  n: statements
  speakers { speaker { id } statements }
  topics { topic { id } statements }
  sources { source statements }
  kinds { kind statements }
  months { date count }
}`;

interface Facets {
  n: number;
  speakers: { speaker: { id: string }; statements: number }[];
  topics: { topic: { id: string }; statements: number }[];
  sources: { source: string | null; statements: number }[];
  kinds: { kind: string; statements: number }[];
  months: { date: string; count: number }[];
}

/** The facets as short lines. */
const facets = async (args: string) => {
  const { data, errors } = await small.api.ask(`{ statementFacets${args} ${FACETS} }`);
  expect(errors).toBeUndefined();
  const found = (data as { statementFacets: Facets }).statementFacets;
  return {
    n: found.n,
    speakers: found.speakers.map(({ speaker, statements }) => `${speaker.id} ${statements}`),
    topics: found.topics.map(({ topic, statements }) => `${topic.id} ${statements}`),
    sources: found.sources.map(({ source, statements }) => `${source} ${statements}`),
    kinds: found.kinds.map(({ kind, statements }) => `${kind} ${statements}`),
    months: found.months.map(({ date, count }) => `${date} ${count}`),
  };
};

test('counts of all statements', async () => {
  const all = {
    n: 6,
    speakers: ['person:john-kerry 3', 'country:us 1', 'organization:emigre-group 1', 'person:paolo-gentiloni 1'],
    topics: ['country:ly 2', 'organization:islamic-state 2', 'place:sabha-ly 1'],
    sources: ['Wire One 3', 'Wire Two 2', 'null 1'],
    kinds: ['DIRECT 3', 'INDIRECT 2', 'MIXED 1'],
    months: ['2016-02-01 5'],
  };
  expect(await facets('')).toEqual(all);
  // The same, read from the statements one by one.
  expect(await facets('(where: {minConfidence: 0})')).toEqual(all);
});

test('counts of some statements, cut', async () => {
  expect(await facets('(where: {speaker: ["Kerry", "United States"], about: ["Daesh"]})')).toEqual({
    n: 1,
    speakers: ['country:us 1', 'person:john-kerry 1'],
    topics: ['organization:islamic-state 1'],
    sources: ['Wire One 1'],
    kinds: ['MIXED 1'],
    months: ['2016-02-01 1'],
  });
  expect(await facets('(first: 1)')).toMatchObject({
    n: 6,
    speakers: ['person:john-kerry 3'],
    sources: ['Wire One 3'],
  });
  expect(await facets('(where: {text: "nowhere"})')).toMatchObject({ n: 0, speakers: [], kinds: [], months: [] });
});

test('only what is asked for, twice under other names', async () => {
  const { data } = await small.api.ask(`{
    a: statementFacets(where: {kind: [DIRECT]}, first: 1) { top: speakers { who: speaker { name } } all: kinds { n: statements } }
    b: statementFacets(where: {kind: [INDIRECT]}) { statements }
  }`);
  expect(data).toEqual({
    a: { top: [{ who: { name: 'Émigré Group' } }], all: [{ n: 3 }] },
    b: { statements: 2 },
  });
});

test('a length that is too large', async () => {
  const { errors } = await small.api.ask('{ statementFacets(first: 1001) { statements } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
