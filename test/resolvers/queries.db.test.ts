import { statementAt } from '../graph/read/small-graph';
import { smallApi } from './small-api';

const small = smallApi();

describe('StatementFilter', () => {
  test.each([
    ['{}', [2, 3, 0, 1, 4, 5]],
    ['{speaker: ["Kerry"]}', [0, 1, 5]],
    ['{speaker: ["Kerry", "Gentiloni", "United States"]}', [2, 0, 1, 5]],
    ['{speaker: []}', []],
    ['{speaker: null, about: ["Libya"]}', [2, 0]],
    ['{about: ["Daesh", "Libya"], speaker: ["Kerry"]}', [0, 1]],
    ['{about: ["event:meeting-2016-02-02-rome-it", "Sabha"]}', [1, 5]],
    ['{kind: [DIRECT]}', [3, 0, 4]],
    ['{kind: [DIRECT, MIXED], source: ["Wire One"]}', [0, 1, 4]],
    ['{article: ["article:00000000000000a2", "article:nowhere"]}', [2, 3]],
    ['{saidFrom: "2016-02-03"}', [2, 3]],
    ['{saidTo: "2016-02-02"}', [0, 1, 4]],
    ['{saidFrom: "2016-02-02", saidTo: "2016-02-02", minConfidence: 0.9}', [0, 1]],
    ['{text: "UNITY"}', [0]],
    ['{text: "\\"must decide\\""}', [2]],
    ['{text: "\\"decide must\\""}', []],
    ['{text: "dec*"}', [2]],
    ['{text: "+ - && || ! ( ) { } [ ] ^ ~ * ? : \\\\ /"}', []],
    ['{text: ""}', []],
    ['{text: "libya", speaker: ["Gentiloni"]}', [2]],
  ])('%s', async (where, expected) => {
    expect(await small.api.ask(`{ statements(where: ${where}) { nodes { id } totalCount } }`)).toEqual({
      data: { statements: { nodes: expected.map((at) => ({ id: statementAt(at) })), totalCount: expected.length } },
    });
  });

  test('by relevance', async () => {
    const { data } = await small.api.ask(
      '{ statements(where: {text: "libya must"}, orderBy: RELEVANCE) { nodes { id } } }',
    );
    expect(data).toEqual({ statements: { nodes: [{ id: statementAt(2) }, { id: statementAt(0) }] } });
  });

  test('on nested lists', async () => {
    const { data } = await small.api.ask(`{ entity(name: "Libya") {
      statementsAbout(where: {text: "unity", speaker: ["Kerry"]}) { totalCount nodes { id } }
      none: statementsAbout(where: {about: ["Daesh"]}) { totalCount nodes { id } }
    } node(id: "article:00000000000000a1") { ... on Article { statements(where: {kind: [MIXED]}) { nodes { id } } } } }`);
    expect(data).toEqual({
      entity: {
        statementsAbout: { totalCount: 1, nodes: [{ id: statementAt(0) }] },
        none: { totalCount: 0, nodes: [] },
      },
      node: { statements: { nodes: [{ id: statementAt(1) }] } },
    });
  });
});

describe('EventFilter', () => {
  const [rome, sabha, attack] = [
    'event:meeting-2016-02-02-rome-it',
    'event:meeting-2016-03-sabha-ly',
    'event:00000000000000a3-1',
  ];
  test.each([
    ['{}', [sabha, rome, attack]],
    ['{type: [ATTACK]}', [attack]],
    ['{status: [PLANNED]}', [sabha]],
    ['{participant: ["Gentiloni", "Kerry"]}', [rome]],
    ['{place: ["Italy"]}', [rome]],
    ['{place: ["Libya"]}', [sabha, attack]],
    ['{place: ["Sebha", "place:rome-it"]}', [sabha, rome]],
    ['{from: "2016-02-03"}', [sabha]],
    ['{from: "2016-03-15", to: "2016-03-20"}', [sabha]],
    ['{to: "2016-02-29"}', [rome]],
    ['{text: "talks attack"}', [rome, attack]],
    ['{text: "meeting", place: ["Libya"], status: [PLANNED]}', [sabha]],
  ])('%s', async (where, expected) => {
    expect(await small.api.ask(`{ events(where: ${where}) { nodes { id } totalCount } }`)).toEqual({
      data: { events: { nodes: expected.map((id) => ({ id })), totalCount: expected.length } },
    });
  });

  test('a country has the events of its places, a place has not those of its country', async () => {
    const { data } = await small.api.ask(`{
      libya: entity(name: "Libya") { events { nodes { id } } text: events(where: {text: "meeting", participant: ["Libya"]}) { totalCount } }
      italy: entity(name: "Italy") { events { nodes { id } } } sahel: entity(name: "Sahel") { events { totalCount } }
      kerry: entity(name: "Kerry") { events(where: {status: [PAST]}) { nodes { id } } }
    }`);
    expect(data).toEqual({
      libya: { events: { nodes: [{ id: sabha }, { id: attack }] }, text: { totalCount: 1 } },
      italy: { events: { nodes: [{ id: rome }] } },
      sahel: { events: { totalCount: 0 } },
      kerry: { events: { nodes: [{ id: rome }] } },
    });
  });

  test('meetings are meetings only', async () => {
    const { data } = await small.api.ask(
      '{ meetings(where: {type: [ATTACK, MEETING], text: "meeting talks attack"}) { nodes { id } } }',
    );
    expect(data).toEqual({ meetings: { nodes: [{ id: sabha }, { id: rome }] } });
  });
});

test.each([
  ['search(query: "smith kerry")', ['person:anna-smith', 'person:john-kerry', 'person:peter-smith']],
  ['search(query: "DAESH emigre")', ['organization:emigre-group', 'organization:islamic-state']],
  ['search(query: "rome", kinds: [PLACE])', ['place:rome-it']],
  ['search(query: "")', []],
  ['people(search: "peter")', ['person:peter-smith']],
  ['countries(search: "it* us")', ['country:it']],
  ['organizations(search: "is")', ['organization:islamic-state']],
  ['places(search: "sebha sahel")', ['place:sabha-ly', 'place:sahel']],
])('%s', async (field, expected) => {
  const { data } = await small.api.ask(`{ list: ${field} { nodes { id } totalCount } }`);
  const { list } = data as { list: { nodes: { id: string }[]; totalCount: number } };
  expect({ ids: list.nodes.map(({ id }) => id).sort(), count: list.totalCount }).toEqual({
    ids: expected,
    count: expected.length,
  });
});

describe('whoSaidWhat', () => {
  test.each([
    ['', 6],
    ['(who: "Kerry")', 3],
    ['(aboutWhom: "Daesh")', 2],
    ['(who: "US", aboutWhom: null)', 1],
    ['(who: "United States", aboutWhom: "Libya")', 0],
  ])('%s', async (args, count) => {
    const answer = await small.api.ask(`{ whoSaidWhat${args} { totalCount nodes { id } } }`);
    if (args.includes('"US"')) expect(answer.errors).toHaveLength(1);
    else expect((answer.data as { whoSaidWhat: { totalCount: number } }).whoSaidWhat.totalCount).toBe(count);
  });
});

test('statementMatrix, whole, cut and filtered', async () => {
  const cell = (speaker: string, topic: string) => ({ speaker: { id: speaker }, topic: { id: topic }, statements: 1 });
  const { data } = await small.api.ask(`{
    whole: statementMatrix { ...cell } cut: statementMatrix(speakers: 1, topics: 1) { ...cell }
    filtered: statementMatrix(where: {kind: [DIRECT]}) { ...cell } none: statementMatrix(where: {text: "nowhere"}) { ...cell }
  } fragment cell on MatrixCell { speaker { id } topic { id } statements }`);
  expect(data).toEqual({
    whole: [
      cell('country:us', 'organization:islamic-state'),
      cell('organization:emigre-group', 'organization:islamic-state'),
      cell('person:john-kerry', 'country:ly'),
      cell('person:john-kerry', 'organization:islamic-state'),
      cell('person:john-kerry', 'place:sabha-ly'),
      cell('person:paolo-gentiloni', 'country:ly'),
    ],
    cut: [cell('person:john-kerry', 'country:ly')],
    filtered: [
      cell('organization:emigre-group', 'organization:islamic-state'),
      cell('person:john-kerry', 'country:ly'),
    ],
    none: [],
  });
});

test('paths with the evidence of each step', async () => {
  const { data } = await small.api.ask(`{
    relation: paths(from: "Kerry", to: "Daesh") { ...path } statement: paths(from: "Gentiloni", to: "Libya") { ...path }
    event: paths(from: "Gentiloni", to: "place:rome-it") { ...path } named: paths(from: "Anna Smith", to: "Libya", maxLength: 1) { ...path }
    tooFar: paths(from: "Anna Smith", to: "Peter Smith", maxLength: 1) { ...path } itself: paths(from: "Kerry", to: "Kerry") { ...path }
  } fragment path on Path { entities { id } steps { from { id } to { id } kind evidence { text article { id } } } }`);
  const step = (from: string, to: string, { kind, evidence }: { kind: string; evidence: [string, string][] }) => [
    {
      entities: [{ id: from }, { id: to }],
      steps: [
        {
          from: { id: from },
          to: { id: to },
          kind,
          evidence: evidence.map(([text, id]) => ({ text, article: { id: `article:00000000000000${id}` } })),
        },
      ],
    },
  ];
  expect(data).toEqual({
    relation: step('person:john-kerry', 'organization:islamic-state', {
      kind: 'OPPOSES',
      evidence: [
        ['Daesh “is a threat,” he added.', 'a1'],
        ['Paolo Gentiloni praised Kerry.', 'a2'],
      ],
    }),
    statement: step('person:paolo-gentiloni', 'country:ly', {
      kind: 'STATEMENT',
      evidence: [['Libya must decide', 'a2']],
    }),
    event: step('person:paolo-gentiloni', 'place:rome-it', {
      kind: 'EVENT',
      evidence: [
        ['Paolo Gentiloni praised Kerry.', 'a2'],
        ['ROME', 'a1'],
        ['John Kerry met allies in Rome.', 'a1'],
      ],
    }),
    named: step('person:anna-smith', 'country:ly', {
      kind: 'CO_MENTION',
      evidence: [['Libya needs unity,” Kerry said. Daesh “is a threat,” he added.\n\nAnna Smith', 'a1']],
    }),
    tooFar: [],
    itself: [],
  });
});

test('neighbourhood', async () => {
  const { data } = await small.api.ask(`{
    one: neighbourhood(of: ["Gentiloni"], limit: 3) { nodes { id label kind weight } links: edges { source target kind weight } }
    alone: neighbourhood(of: ["Daesh"], depth: 0) { n: nodes { id } edges { kind } }
    two: neighbourhood(of: ["Anna Smith"], depth: 2) { nodes { id } }
  }`);
  expect(data).toEqual({
    one: {
      nodes: [
        { id: 'person:john-kerry', label: 'John Kerry', kind: 'PERSON', weight: 3 },
        { id: 'country:ly', label: 'Libya', kind: 'COUNTRY', weight: 2 },
        { id: 'person:paolo-gentiloni', label: 'Paolo Gentiloni', kind: 'PERSON', weight: 1 },
      ],
      links: [
        { source: 'country:ly', target: 'person:john-kerry', kind: 'CO_MENTION', weight: 2 },
        { source: 'country:ly', target: 'person:paolo-gentiloni', kind: 'CO_MENTION', weight: 1 },
        { source: 'person:john-kerry', target: 'country:ly', kind: 'STATEMENT', weight: 1 },
        { source: 'person:john-kerry', target: 'person:paolo-gentiloni', kind: 'CO_MENTION', weight: 1 },
        { source: 'person:john-kerry', target: 'person:paolo-gentiloni', kind: 'EVENT', weight: 1 },
        { source: 'person:paolo-gentiloni', target: 'country:ly', kind: 'STATEMENT', weight: 1 },
        { source: 'person:paolo-gentiloni', target: 'person:john-kerry', kind: 'STATEMENT', weight: 1 },
      ],
    },
    alone: { n: [{ id: 'organization:islamic-state' }], edges: [] },
    two: { nodes: expect.arrayContaining([{ id: 'person:peter-smith' }, { id: 'person:paolo-gentiloni' }]) },
  });
});

test('timeline', async () => {
  const { data } = await small.api.ask(`{
    articles: timeline(of: ARTICLES) { date count } statements: timeline(of: STATEMENTS, bucket: WEEK) { date count }
    some: timeline(of: STATEMENTS, where: {speaker: ["Gentiloni", "Kerry"], about: ["Libya"]}) { d: date count }
    events: timeline(of: EVENTS, bucket: MONTH) { date count } years: timeline(of: EVENTS, bucket: YEAR) { date count }
    meetings: timeline(of: EVENTS, whereEvents: {type: [MEETING], participant: ["Gentiloni"]}) { date count }
    talks: timeline(of: EVENTS, whereEvents: {text: "talks attack"}, bucket: MONTH) { date count }
    protests: timeline(of: EVENTS, whereEvents: {type: [PROTEST]}) { date count }
  }`);
  expect(data).toEqual({
    articles: [
      { date: '2016-02-02', count: 2 },
      { date: '2016-02-03', count: 1 },
    ],
    statements: [{ date: '2016-02-01', count: 5 }],
    some: [
      { d: '2016-02-02', count: 1 },
      { d: '2016-02-03', count: 1 },
    ],
    events: [
      { date: '2016-02-01', count: 1 },
      { date: '2016-03-01', count: 1 },
    ],
    years: [{ date: '2016-01-01', count: 2 }],
    meetings: [{ date: '2016-02-02', count: 1 }],
    talks: [{ date: '2016-02-01', count: 1 }],
    protests: [],
  });
});

test('stats', async () => {
  expect(
    await small.api.ask('{ stats { articles people countries orgs: organizations places events statements } }'),
  ).toEqual({
    data: { stats: { articles: 4, people: 4, countries: 3, orgs: 2, places: 3, events: 3, statements: 6 } },
  });
});
