import { smallApi } from './small-api';

const small = smallApi(async (graph) => {
  // Full text is brought up to date behind the writes.
  await graph.read('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh() RETURN 1');
});

interface Suggestion {
  entity: { id: string };
  matchedName: string | null;
  articles: number;
}

const suggest = async (args: string): Promise<string[]> => {
  const { data, errors } = await small.api.ask(`{ suggestEntities(${args}) { entity { id } matchedName articles } }`);
  expect(errors).toBeUndefined();
  return (data as { suggestEntities: Suggestion[] }).suggestEntities.map(
    ({ entity, matchedName, articles }) => `${entity.id} ${matchedName} ${articles}`,
  );
};

test.each([
  ['prefix: "ker"', ['person:john-kerry Kerry 3']],
  ['prefix: "KERRY"', ['person:john-kerry Kerry 3']],
  // Begins a name; then by articles.
  ['prefix: "smi"', ['person:anna-smith Smith 1', 'person:peter-smith Smith 1']],
  ['prefix: "emigre gr"', ['organization:emigre-group Émigré Group 1']],
  ['prefix: "gr"', ['organization:emigre-group Émigré Group 1']],
  ['prefix: "u.s"', ['country:us U.S. 0']],
  // The whole name before a beginning.
  ['prefix: "is"', ['organization:islamic-state IS 2']],
  ['prefix: "rome"', ['place:rome-it Rome 1', 'country:it Rome 0']],
  ['prefix: "rome", kinds: [COUNTRY, PERSON]', ['country:it Rome 0']],
  ['prefix: "s", first: 2', ['person:john-kerry Secretary Kerry 3', 'person:anna-smith Smith 1']],
  ['prefix: "state secretary"', []],
  ['prefix: "* OR + ("', []],
])('%s', async (args, expected) => {
  expect(await suggest(args)).toEqual(expected);
});

test('nothing typed gives the most named', async () => {
  expect((await suggest('prefix: "", first: 3')).map((line) => line.split(' ')[0])).toEqual([
    'person:john-kerry',
    'country:ly',
    'organization:islamic-state',
  ]);
});

test('an entity says which of its names fits', async () => {
  const { data } = await small.api.ask(`{
    entity(name: "daesh") { name like: nameLike(words: "daesh") other: nameLike(words: "islam*") none: nameLike(words: "x") }
    search(query: "secretary") { nodes { id nameLike(words: "secretary") } }
  }`);
  expect(data).toEqual({
    entity: { name: 'Islamic State', like: 'Daesh', other: 'Islamic State', none: null },
    search: { nodes: [{ id: 'person:john-kerry', nameLike: 'Secretary Kerry' }] },
  });
});
