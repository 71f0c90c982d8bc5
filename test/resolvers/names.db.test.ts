import { smallApi } from './small-api';

const small = smallApi(async (graph) => {
  await graph.write((transaction) =>
    transaction.run(
      `CREATE (:Merged {id: 'person:j-kerry', into: 'person:secretary-kerry'}), (:Merged {id: 'person:secretary-kerry', into: 'person:john-kerry'})`,
    ),
  );
});

const SMITHS = [
  { id: 'person:anna-smith', name: 'Anna Smith', kind: 'PERSON' },
  { id: 'person:peter-smith', name: 'Peter Smith', kind: 'PERSON' },
];
const ambiguousSmith = (path: string) => ({
  data: path === 'entity' ? { entity: null } : null,
  errors: [
    {
      message:
        '"Smith" may be Anna Smith (person:anna-smith), Peter Smith (person:peter-smith): say which one by its id.',
      extensions: { code: 'AMBIGUOUS_ENTITY', candidates: SMITHS },
    },
  ],
});

describe('entity', () => {
  test.each([
    ['an id', 'person:john-kerry', 'person:john-kerry'],
    ['the id of a merged entity', 'person:j-kerry', 'person:john-kerry'],
    ['a name', 'John Kerry', 'person:john-kerry'],
    ['a name in another case', 'jOHN kERRY', 'person:john-kerry'],
    ['an alias', 'Daesh', 'organization:islamic-state'],
    ['a name without its accents', 'emigre group', 'organization:emigre-group'],
    ['a name with accents that it lacks', 'Jöhn Kérry', 'person:john-kerry'],
    ['a name of one and an alias of another', 'Rome', 'place:rome-it'],
    ['whole words of one name', 'Group', 'organization:emigre-group'],
    ['a leading article', 'the islamic  state', 'organization:islamic-state'],
    ['part of a word', 'Kerr', null],
    ['nobody', 'Nobody Whatsoever', null],
    ['an unknown id', 'person:nobody', null],
    ['nothing', '', null],
    ['what means something to Lucene', '"AND) OR ~*:[', null],
  ])('%s', async (_, name, id) => {
    const answer = await small.api.ask('query ($name: String!) { entity(name: $name) { id } }', { name });
    expect(answer).toEqual({ data: { entity: id === null ? null : { id } } });
  });

  test('of a kind', async () => {
    const answer = await small.api.ask(`{
      city: entity(name: "Rome", kind: PLACE) { __typename }
      government: entity(name: "Rome", kind: COUNTRY) { __typename }
      person: entity(name: "Rome", kind: PERSON) { __typename }
      byId: entity(name: "place:rome-it", kind: COUNTRY) { __typename }
    }`);
    expect(answer).toEqual({
      data: { city: { __typename: 'Place' }, government: { __typename: 'Country' }, person: null, byId: null },
    });
  });

  test('several of one name', async () => {
    expect(await small.api.ask('{ entity(name: "smith ") { id } }')).toEqual({
      data: { entity: null },
      errors: [
        {
          message:
            '"smith " may be Anna Smith (person:anna-smith), Peter Smith (person:peter-smith): say which one by its id.',
          extensions: { code: 'AMBIGUOUS_ENTITY', candidates: SMITHS },
        },
      ],
    });
  });
});

describe('names in arguments', () => {
  test.each([
    ['whoSaidWhat', '{ whoSaidWhat(who: "Smith") { totalCount } }'],
    ['a filter', '{ statements(where: {about: ["Libya", "Smith"]}) { totalCount } }'],
    [
      'a nested filter',
      '{ node(id: "country:ly") { ... on Entity { events(where: {participant: ["Smith"]}) { totalCount } } } }',
    ],
    ['paths', '{ paths(from: "Kerry", to: "Smith") { steps { kind } } }'],
    ['neighbourhood', '{ neighbourhood(of: ["Smith"]) { nodes { id } } }'],
  ])('ambiguous in %s', async (name, query) => {
    expect(await small.api.ask(query)).toEqual(
      name === 'a nested filter' ? { ...ambiguousSmith(''), data: { node: null } } : ambiguousSmith(''),
    );
  });

  test.each([
    ['a name', 'Jon Kery', 'Nobody and nothing is called "Jon Kery". Did you mean "John Kerry"?'],
    ['an id', 'person:jon-kerry', 'Nobody and nothing is called "person:jon-kerry". Did you mean "John Kerry"?'],
  ])('unknown: %s', async (_, name, message) => {
    expect(
      await small.api.ask('query ($name: [String!]) { statements(where: {speaker: $name}) { totalCount } }', {
        name: ['Kerry', name],
      }),
    ).toEqual({
      data: null,
      errors: [
        {
          message,
          extensions: {
            code: 'ENTITY_NOT_FOUND',
            suggestions: [{ id: 'person:john-kerry', name: 'John Kerry', kind: 'PERSON' }],
          },
        },
      ],
    });
  });

  test('unknown, and nothing is like it', async () => {
    expect(await small.api.ask('{ whoSaidWhat(who: "Xyzzy") { totalCount } }')).toEqual({
      data: null,
      errors: [
        {
          message: 'Nobody and nothing is called "Xyzzy". Try "search" for words of the name.',
          extensions: { code: 'ENTITY_NOT_FOUND', suggestions: [] },
        },
      ],
    });
  });

  test('a speaker is an actor, where there is one of the name', async () => {
    const answer = await small.api.ask(`{
      italy: neighbourhood(of: ["country:it"], depth: 0) { nodes { id } }
      speaker: paths(from: "Rome", to: "country:it") { entities { id } }
      said: whoSaidWhat(who: "Rome") { totalCount }
      merged: whoSaidWhat(who: "person:j-kerry") { totalCount }
      event: statements(where: {about: ["event:meeting-2016-02-02-rome-it", "Libya"]}) { totalCount }
    }`);
    expect(answer).toEqual({
      data: {
        italy: { nodes: [{ id: 'country:it' }] },
        speaker: [{ entities: [{ id: 'place:rome-it' }, { id: 'country:it' }] }],
        said: { totalCount: 0 },
        merged: { totalCount: 3 },
        event: { totalCount: 3 },
      },
    });
  });
});
