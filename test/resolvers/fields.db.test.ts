import { statementAt } from '../graph/read/small-graph';
import { smallApi } from './small-api';

const small = smallApi();

const cases: readonly [name: string, query: string, data: unknown][] = [
  [
    'node and nodes, in the order of the ids',
    `{ node(id: "nonsense") { id } nodes(ids: ["event:00000000000000a3-1", "person:nobody", "${statementAt(0)}", "article:00000000000000a2", "place:sahel", "event:00000000000000a3-1"]) { __typename id } }`,
    {
      node: null,
      nodes: [
        { __typename: 'OtherEvent', id: 'event:00000000000000a3-1' },
        null,
        { __typename: 'Statement', id: statementAt(0) },
        { __typename: 'Article', id: 'article:00000000000000a2' },
        { __typename: 'Place', id: 'place:sahel' },
        { __typename: 'OtherEvent', id: 'event:00000000000000a3-1' },
      ],
    },
  ],
  [
    'the fields of each kind of entity',
    `{ nodes(ids: ["country:it", "organization:islamic-state", "place:rome-it", "place:sahel", "person:john-kerry"]) {
      ... on Entity { name aliases kind }
      ... on Country { iso2 iso3 }
      ... on Organization { organizationKind }
      ... on Place { placeKind latitude longitude country { id } }
      ... on Person { offices { title of { id } evidence { text } } }
    } }`,
    {
      nodes: [
        { name: 'Italy', aliases: ['Rome', 'Italian'], kind: 'COUNTRY', iso2: 'IT', iso3: 'ITA' },
        { name: 'Islamic State', aliases: ['Daesh', 'IS'], kind: 'ORGANIZATION', organizationKind: 'ARMED_GROUP' },
        {
          name: 'Rome',
          aliases: [],
          kind: 'PLACE',
          placeKind: 'CITY',
          latitude: 41.9,
          longitude: 12.5,
          country: { id: 'country:it' },
        },
        {
          name: 'Sahel',
          aliases: [],
          kind: 'PLACE',
          placeKind: 'REGION',
          latitude: null,
          longitude: null,
          country: null,
        },
        {
          name: 'John Kerry',
          aliases: ['Kerry', 'Secretary Kerry'],
          kind: 'PERSON',
          offices: [{ title: 'Secretary of State', of: { id: 'country:us' }, evidence: [{ text: 'John Kerry' }] }],
        },
      ],
    },
  ],
  [
    'a statement',
    `{ node(id: "${statementAt(1)}") { ... on Statement {
      text kind verb speakerText saidOn confidence why speaker { id } speakers { name } about { __typename } addressedTo { id }
      article { id title } evidence { start end text sentence article { id } }
    } } }`,
    {
      node: {
        text: 'Daesh “is a threat,”',
        kind: 'MIXED',
        verb: 'said',
        speakerText: null,
        saidOn: '2016-02-02',
        confidence: 0.9,
        why: ['cue:said'],
        speaker: { id: 'person:john-kerry' },
        speakers: [{ name: 'John Kerry' }, { name: 'United States' }],
        about: [{ __typename: 'Meeting' }, { __typename: 'Organization' }],
        addressedTo: [],
        article: { id: 'article:00000000000000a1', title: 'Rome talks' },
        evidence: {
          start: 71,
          end: 91,
          text: 'Daesh “is a threat,”',
          sentence: 'Daesh “is a threat,” he added.',
          article: { id: 'article:00000000000000a1' },
        },
      },
    },
  ],
  [
    'an unnamed speaker',
    `{ node(id: "${statementAt(3)}") { ... on Statement { speaker { id } speakers { id } speakerText about { __typename } } } }`,
    { node: { speaker: null, speakers: [], speakerText: 'an official', about: [] } },
  ],
  [
    'an event',
    `{ node(id: "event:meeting-2016-02-02-rome-it") { ... on Event {
      __typename type title status startDate endDate datePrecision dateText participants { role actor { id } } places { id }
      evidence { article { id } start text } statements { nodes { id } }
    } } }`,
    {
      node: {
        __typename: 'Meeting',
        type: 'MEETING',
        title: 'Talks in Rome',
        status: 'PAST',
        startDate: '2016-02-02',
        endDate: '2016-02-02',
        datePrecision: 'DAY',
        dateText: 'Tuesday',
        participants: [
          { role: 'HOST', actor: { id: 'person:paolo-gentiloni' } },
          { role: 'PARTICIPANT', actor: { id: 'person:john-kerry' } },
          { role: 'PARTICIPANT', actor: { id: 'person:paolo-gentiloni' } },
        ],
        places: [{ id: 'place:rome-it' }],
        evidence: [
          { article: { id: 'article:00000000000000a1' }, start: 0, text: 'ROME' },
          { article: { id: 'article:00000000000000a1' }, start: 7, text: 'John Kerry met allies in Rome.' },
          { article: { id: 'article:00000000000000a2' }, start: 0, text: 'Paolo Gentiloni praised Kerry.' },
        ],
        statements: { nodes: [{ id: statementAt(1) }] },
      },
    },
  ],
  [
    'an article',
    `{ node(id: "article:00000000000000a3") { ... on Article {
      title url source dateline publishedAt mentions { nodes { text start end entity { id } article { id } } }
    } } other: node(id: "article:00000000000000a1") { ... on Article { byline { role person { name } } } } }`,
    {
      node: {
        title: 'Another view',
        url: null,
        source: 'Wire One',
        dateline: null,
        publishedAt: '2016-02-02T10:00:00.000Z',
        mentions: {
          nodes: [
            {
              text: 'Peter Smith',
              start: 0,
              end: 11,
              entity: { id: 'person:peter-smith' },
              article: { id: 'article:00000000000000a3' },
            },
            {
              text: 'Daesh',
              start: 20,
              end: 25,
              entity: { id: 'organization:islamic-state' },
              article: { id: 'article:00000000000000a3' },
            },
            {
              text: 'émigré 𝒢roup',
              start: 31,
              end: 44,
              entity: { id: 'organization:emigre-group' },
              article: { id: 'article:00000000000000a3' },
            },
          ],
        },
      },
      other: { byline: [{ role: 'AUTHOR', person: { name: 'Anna Smith' } }] },
    },
  ],
  [
    'relations in both directions, of some types',
    `{ entity(name: "Kerry") {
      all: relations { nodes { type source { id } target { __typename } title evidence { text } } }
      some: relations(types: [OPPOSES]) { totalCount nodes { type } }
    } daesh: entity(name: "Daesh") { relations { nodes { source { id } } } } }`,
    {
      entity: {
        all: {
          nodes: [
            {
              type: 'HOLDS_OFFICE',
              source: { id: 'person:john-kerry' },
              target: { __typename: 'Country' },
              title: 'Secretary of State',
              evidence: [{ text: 'John Kerry' }],
            },
            {
              type: 'OPPOSES',
              source: { id: 'person:john-kerry' },
              target: { __typename: 'Organization' },
              title: null,
              evidence: [{ text: 'Daesh “is a threat,” he added.' }, { text: 'Paolo Gentiloni praised Kerry.' }],
            },
          ],
        },
        some: { totalCount: 1, nodes: [{ type: 'OPPOSES' }] },
      },
      daesh: {
        relations: { nodes: [{ source: { id: 'person:john-kerry' } }, { source: { id: 'person:peter-smith' } }] },
      },
    },
  ],
  [
    'one field twice with other arguments, each under its alias',
    `{ entity(name: "Kerry") { ... on Person {
      a: statements(first: 1) { nodes { x: id y: id } totalCount }
      b: statements(last: 1) { edges { n: node { id } } nodes { text } }
      c: statements(where: {kind: [MIXED]}) { nodes { text } }
    } } }`,
    {
      entity: {
        a: { nodes: [{ x: statementAt(0), y: statementAt(0) }], totalCount: 3 },
        b: { edges: [{ n: { id: statementAt(5) } }], nodes: [{ text: 'nothing of Sabha' }] },
        c: { nodes: [{ text: 'Daesh “is a threat,”' }] },
      },
    },
  ],
  [
    'one key for different fields of different types',
    `query { nodes(ids: ["person:john-kerry", "article:00000000000000a1", "event:00000000000000a3-1"]) {
      ... on Person { x: name list: statements(first: 1) { nodes { id } } }
      ... on Article { list: statements(last: 1) { nodes { id } } }
      ... on OtherEvent { x: title list: statements { nodes { id } } }
    } }`,
    {
      nodes: [
        { x: 'John Kerry', list: { nodes: [{ id: statementAt(0) }] } },
        { list: { nodes: [{ id: statementAt(1) }] } },
        { x: 'Attack', list: { nodes: [] } },
      ],
    },
  ],
  [
    'fragments, named and inline, merged and left out',
    `query { statements(first: 1, orderBy: OLDEST) { ...page nodes { about { ...topic } } } }
     fragment page on StatementConnection { nodes { id @skip(if: true) kind } }
     fragment topic on StatementTopic { ... on Node { id } ...named ... on Event @include(if: false) { title } }
     fragment named on Entity { name ... on Country { iso2 } }`,
    { statements: { nodes: [{ kind: 'DIRECT', about: [{ id: 'country:ly', name: 'Libya', iso2: 'LY' }] }] } },
  ],
  [
    'co-mentioned counts articles',
    '{ entity(name: "Kerry") { coMentioned(first: 2) { articles entity { name } } places: coMentioned(kinds: [PLACE, COUNTRY]) { articles entity { id } } } }',
    {
      entity: {
        coMentioned: [
          { articles: 2, entity: { name: 'Libya' } },
          { articles: 1, entity: { name: 'Islamic State' } },
        ],
        places: [
          { articles: 2, entity: { id: 'country:ly' } },
          { articles: 1, entity: { id: 'place:rome-it' } },
          { articles: 1, entity: { id: 'place:sabha-ly' } },
        ],
      },
    },
  ],
];

test.each(cases)('%s', async (_, query, data) => {
  expect(await small.api.ask(query)).toEqual({ data });
});
