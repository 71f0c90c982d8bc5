import { smallApi } from './small-api';

/** What Gentiloni says of Italy, out of order. */
const SAID: readonly [string, string | null][] = [
  ['three frigates will guard the cable', '2016-03-01'],
  ['six frigates may guard the cable', '2016-03-08'],
  ['six frigates may not guard the cable in June', '2016-03-09'],
  ['nobody asked about fish', '2016-03-05'],
  ['six frigates may guard the cable after all', '2016-03-09'],
  ['four frigates guard the cable', null],
];

const small = smallApi(async (graph) => {
  await graph.write((transaction) =>
    transaction.run(
      `MATCH (a:Article {id: 'article:00000000000000a2'}), (p:Person {id: 'person:paolo-gentiloni'}), (c:Country {id: 'country:it'})
       UNWIND range(0, size($said) - 1) AS at
       CREATE (p)-[:SAID]->(s:Statement {id: 'statement:00000000000000a2:1' + at + '-20', text: $said[at][0], kind: 'DIRECT', saidOn: date($said[at][1])})
       CREATE (s)-[:REPORTED_IN {start: 1, end: 20}]->(a), (s)-[:ABOUT {start: 1, end: 20}]->(c)`,
      { said: SAID },
    ),
  );
});

const LINE = `{ statement { saidOn text } earlier { words: text article { id } } likeness changes { kind from: before to: after } }`;

test('each statement beside the most alike of an earlier day', async () => {
  const { data, errors } = await small.api.ask(`{ wordsOverTime(speaker: "Gentiloni", about: "Italy") ${LINE} }`);
  expect(errors).toBeUndefined();
  const earlier = (words: string) => ({ words, article: { id: 'article:00000000000000a2' } });
  const first = SAID[0]?.[0] as string;
  const second = SAID[1]?.[0] as string;
  expect(data).toEqual({
    wordsOverTime: [
      { statement: { saidOn: '2016-03-01', text: first }, earlier: null, likeness: null, changes: [] },
      { statement: { saidOn: '2016-03-05', text: SAID[3]?.[0] }, earlier: null, likeness: null, changes: [] },
      {
        statement: { saidOn: '2016-03-08', text: second },
        earlier: earlier(first),
        likeness: 1,
        changes: [
          { kind: 'MODAL', from: 'will', to: 'may' },
          { kind: 'NUMBER', from: 'three', to: 'six' },
        ],
      },
      {
        statement: { saidOn: '2016-03-09', text: SAID[2]?.[0] },
        earlier: earlier(second),
        likeness: 1,
        changes: [
          { kind: 'NEGATION', from: null, to: 'not' },
          { kind: 'DATE', from: null, to: 'june' },
        ],
      },
      {
        statement: { saidOn: '2016-03-09', text: SAID[4]?.[0] },
        earlier: earlier(second),
        likeness: 1,
        changes: [],
      },
    ],
  });
});

test('only what changed, the latest, by a filter too', async () => {
  const { data } = await small.api.ask(`{
    changed: wordsOverTime(speaker: "Gentiloni", about: "Italy", changedOnly: true) { statement { saidOn } }
    last: wordsOverTime(speaker: "Gentiloni", about: "Italy", changedOnly: true, last: 1) { changes { kind } }
    none: wordsOverTime(speaker: "Gentiloni", about: "Italy", last: 0) { likeness }
    some: wordsOverTime(speaker: "Gentiloni", about: "Italy", where: { saidFrom: "2016-03-06", saidTo: "2016-03-08" }) { earlier { id } }
  }`);
  expect(data).toEqual({
    changed: [{ statement: { saidOn: '2016-03-08' } }, { statement: { saidOn: '2016-03-09' } }],
    last: [{ changes: [{ kind: 'NEGATION' }, { kind: 'DATE' }] }],
    none: [],
    some: [{ earlier: null }],
  });
});

test('a length that is too large, and a name that nobody has', async () => {
  const { errors } = await small.api.ask('{ wordsOverTime(speaker: "Kerry", about: "Italy", last: 501) { likeness } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  const unknown = await small.api.ask('{ wordsOverTime(speaker: "Nobody Atall", about: "Italy") { likeness } }');
  expect(unknown.errors).toMatchObject([{ extensions: { code: 'ENTITY_NOT_FOUND' } }]);
});
