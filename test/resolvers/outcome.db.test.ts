import { openTestApi, type TestApi } from '../helpers/api';
import { smallApi } from './small-api';

/** A cold database plans each statement once. */
jest.setTimeout(120_000);

const NEWS = ['a', 'b', 'c', 'd'];

interface Told {
  id: string;
  status: string;
  type?: string;
  day?: string | null;
  /** At which of NEWS it is reported, as what. */
  reports: [string, string | null][];
  people?: string[];
  places?: string[];
}

const [KERRY, PAOLO, ROME, SABHA] = ['person:john-kerry', 'person:paolo-gentiloni', 'place:rome-it', 'place:sabha-ly'];

const EVENTS: readonly Told[] = [
  // Planned and held, one node.
  {
    id: 'one',
    status: 'PAST',
    day: '2016-05-01',
    reports: [
      ['a', 'PLANNED'],
      ['b', 'PAST'],
    ],
    people: [KERRY],
  },
  // Two nodes, a day late; loaded from outside, without a status at the passages.
  { id: 'late', status: 'PLANNED', day: '2016-05-03', reports: [['a', null]], people: [KERRY], places: [ROME] },
  { id: 'late-done', status: 'PAST', day: '2016-05-04', reports: [['b', null]], people: [KERRY], places: [ROME] },
  // Its date is met, and the place; but before it was announced it cannot have happened.
  { id: 'met', status: 'PLANNED', day: '2016-05-20', type: 'ELECTION', reports: [['b', 'PLANNED']], places: [SABHA] },
  { id: 'met-done', status: 'PAST', day: '2016-05-20', type: 'ELECTION', reports: [['c', 'PAST']], places: [SABHA] },
  { id: 'met-not', status: 'PAST', day: '2016-05-20', type: 'ELECTION', reports: [['a', 'PAST']], places: [SABHA] },
  // Nothing like it is reported: only one thing in common, and not the date.
  { id: 'open', status: 'PLANNED', day: '2016-05-10', type: 'AID', reports: [['a', 'PLANNED']], people: [PAOLO] },
  { id: 'other', status: 'PAST', day: '2016-05-12', type: 'AID', reports: [['c', 'PAST']], people: [PAOLO] },
  // To come.
  { id: 'ahead', status: 'PLANNED', day: '2016-09-01', type: 'AID', reports: [['c', 'PLANNED']], people: [PAOLO] },
  // Undated: two in common will do; and nothing.
  { id: 'undated', status: 'PLANNED', type: 'PROTEST', reports: [['a', 'PLANNED']], people: [PAOLO, KERRY] },
  { id: 'undated-done', status: 'PAST', type: 'PROTEST', reports: [['b', 'PAST']], people: [PAOLO, KERRY] },
  { id: 'bare', status: 'PLANNED', type: 'OTHER', reports: [['d', 'PLANNED']] },
];

describe('of a graph', () => {
  const small = smallApi(async (graph) => {
    await graph.write(async (transaction) => {
      await transaction.run('MATCH (e:Event) DETACH DELETE e');
      await transaction.run(
        `UNWIND range(0, size($news) - 1) AS at CREATE (:Article {id: 'article:00000000000000c' + at, title: $news[at], text: 'x',
           publishedAt: CASE $news[at] WHEN 'd' THEN null ELSE datetime({year: 2016, month: 4 + at, day: 28}) END})`,
        { news: NEWS },
      );
      await transaction.run(
        `UNWIND $events AS row
         CREATE (e:Event {id: 'event:' + row.id, type: coalesce(row.type, 'OTHER'), title: row.id, status: row.status,
                 startDate: date(row.day), endDate: date(row.day)})
         FOREACH (_ IN CASE WHEN row.type IS NULL THEN [1] ELSE [] END | SET e.type = 'NEGOTIATION')
         WITH e, row
         CALL (e, row) { UNWIND row.reports AS told MATCH (a:Article {title: told[0]}) CREATE (e)-[:REPORTED_IN {start: 0, end: 1, status: told[1]}]->(a) }
         CALL (e, row) { UNWIND row.people AS id MATCH (p:Entity {id: id}) CREATE (p)-[:TOOK_PART_IN {role: 'PARTICIPANT'}]->(e) }
         CALL (e, row) { UNWIND row.places AS id MATCH (p:Entity {id: id}) CREATE (e)-[:LOCATED_IN]->(p) }`,
        {
          events: EVENTS.map(({ people = [], places = [], day = null, type = null, ...rest }) => ({
            ...rest,
            people,
            places,
            day,
            type,
          })),
        },
      );
    });
  });

  test('each announcement, with the reports that seem to be of it', async () => {
    const { data, errors } = await small.api.ask(`{ announcements { totalCount nodes {
      title outcome { status days announcedAt reports { event { title } days reasons } }
    } } }`);
    expect(errors).toBeUndefined();
    const april = '2016-04-28T00:00:00.000Z';
    const nothing = { days: null, reports: [] };
    expect(data).toEqual({
      announcements: {
        totalCount: 7,
        nodes: [
          { title: 'ahead', outcome: { status: 'AWAITED', announcedAt: '2016-06-28T00:00:00.000Z', ...nothing } },
          {
            title: 'met',
            outcome: {
              status: 'HAPPENED',
              days: 0,
              announcedAt: '2016-05-28T00:00:00.000Z',
              reports: [
                {
                  event: { title: 'met-done' },
                  days: 0,
                  reasons: ['type:ELECTION', 'place:Sabha', 'date:as announced'],
                },
              ],
            },
          },
          { title: 'open', outcome: { status: 'UNREPORTED', announcedAt: april, ...nothing } },
          {
            title: 'late',
            outcome: {
              status: 'MOVED',
              days: 1,
              announcedAt: april,
              reports: [
                {
                  event: { title: 'late-done' },
                  days: 1,
                  reasons: ['type:NEGOTIATION', 'participant:John Kerry', 'place:Rome', 'date:+1 days'],
                },
              ],
            },
          },
          {
            title: 'one',
            outcome: {
              status: 'HAPPENED',
              days: 0,
              announcedAt: april,
              reports: [{ event: { title: 'one' }, days: 0, reasons: ['event:reported as happened'] }],
            },
          },
          { title: 'bare', outcome: { status: 'AWAITED', announcedAt: null, ...nothing } },
          {
            title: 'undated',
            outcome: {
              status: 'HAPPENED',
              days: null,
              announcedAt: april,
              reports: [
                {
                  event: { title: 'undated-done' },
                  days: null,
                  reasons: ['type:PROTEST', 'participant:John Kerry', 'participant:Paolo Gentiloni', 'date:unknown'],
                },
              ],
            },
          },
        ],
      },
    });
  });

  test('the filter, a page, and an event that nobody announced', async () => {
    const { data } = await small.api.ask(`{
      page: announcements(where: { participant: ["Kerry"], status: [PLANNED] }, first: 1) { nodes { title } pageInfo { hasNextPage } totalCount }
      not: events(where: { announced: false, participant: ["Gentiloni"] }) { nodes { title outcome { status } } }
      all: events(where: { announced: null }) { totalCount }
    }`);
    expect(data).toEqual({
      page: { nodes: [{ title: 'late' }], pageInfo: { hasNextPage: true }, totalCount: 2 },
      not: {
        nodes: [
          { title: 'other', outcome: null },
          { title: 'undated-done', outcome: null },
        ],
      },
      all: { totalCount: 12 },
    });
  });
});

describe('of articles that are taken in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  test('one event keeps how each article has it', async () => {
    const ingest = (publishedAt: string, text: string) =>
      api.query('mutation($a: [ArticleInput!]!) { ingestArticles(articles: $a) { status } }', {
        a: [{ text, publishedAt, source: 'Harbour Wire' }],
      });
    await ingest(
      '2025-03-04T15:20:00Z',
      'HELSINKI – Finnish Prime Minister Aino Lehtovaara will meet the Estonian prime minister, Liisa Rannamets, in Tallinn on March 6.',
    );
    const outcomes = () =>
      api.query('{ announcements { nodes { startDate outcome { status reports { reasons event { status } } } } } }');
    expect(await outcomes()).toEqual({
      announcements: { nodes: [{ startDate: '2025-03-06', outcome: { status: 'AWAITED', reports: [] } }] },
    });
    await ingest(
      '2025-03-07T15:20:00Z',
      'TALLINN – Finnish Prime Minister Aino Lehtovaara met the Estonian prime minister, Liisa Rannamets, in Tallinn on March 6.',
    );
    expect(await outcomes()).toEqual({
      announcements: {
        nodes: [
          {
            startDate: '2025-03-06',
            outcome: {
              status: 'HAPPENED',
              reports: [{ reasons: ['event:reported as happened'], event: { status: 'PAST' } }],
            },
          },
        ],
      },
    });
  });
});
