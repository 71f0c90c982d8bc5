import type { Graph } from '../../../src/graph/graph';
import { foldName } from '../../../src/model/identity';
import { wipe } from '../../helpers/database';

const ARTICLES = [
  {
    id: 'article:00000000000000a1',
    title: 'Rome talks',
    source: 'Wire One',
    publishedAt: '2016-02-02T10:00:00Z',
    text: 'ROME — John Kerry met allies in Rome. “Libya needs unity,” Kerry said. Daesh “is a threat,” he added.\n\nAnna Smith wrote this.',
  },
  {
    id: 'article:00000000000000a2',
    title: 'Libya after Rome',
    source: 'Wire Two',
    publishedAt: '2016-02-03T08:30:00+01:00',
    text: 'Paolo Gentiloni praised Kerry. Gentiloni said that Libya must decide. “Maybe,” an official said.',
  },
  // Published on the same moment as the first: a tie.
  {
    id: 'article:00000000000000a3',
    title: 'Another view',
    source: 'Wire One',
    publishedAt: '2016-02-02T10:00:00Z',
    text: 'Peter Smith opposes Daesh. The émigré 𝒢roup spoke: “No.”',
  },
  {
    id: 'article:00000000000000a4',
    title: null,
    source: null,
    publishedAt: null,
    text: 'Kerry said nothing of Sabha.',
  },
];

const ENTITIES = [
  { id: 'person:john-kerry', label: 'Person', name: 'John Kerry', aliases: ['Kerry', 'Secretary Kerry'] },
  { id: 'person:paolo-gentiloni', label: 'Person', name: 'Paolo Gentiloni', aliases: ['Gentiloni'] },
  { id: 'person:anna-smith', label: 'Person', name: 'Anna Smith', aliases: ['Smith'] },
  { id: 'person:peter-smith', label: 'Person', name: 'Peter Smith', aliases: ['Smith'] },
  { id: 'country:ly', label: 'Country', name: 'Libya', aliases: ['Libyan'], iso2: 'LY', iso3: 'LBY' },
  { id: 'country:it', label: 'Country', name: 'Italy', aliases: ['Rome', 'Italian'], iso2: 'IT', iso3: 'ITA' },
  {
    id: 'country:us',
    label: 'Country',
    name: 'United States',
    aliases: ['U.S.', 'Washington'],
    iso2: 'US',
    iso3: 'USA',
  },
  {
    id: 'organization:islamic-state',
    label: 'Organization',
    name: 'Islamic State',
    aliases: ['Daesh', 'IS'],
    kind: 'ARMED_GROUP',
  },
  { id: 'organization:emigre-group', label: 'Organization', name: 'Émigré Group', aliases: [], kind: 'NGO' },
  { id: 'place:rome-it', label: 'Place', name: 'Rome', aliases: [], kind: 'CITY', latitude: 41.9, longitude: 12.5 },
  { id: 'place:sabha-ly', label: 'Place', name: 'Sabha', aliases: ['Sebha'], kind: 'CITY' },
  { id: 'place:sahel', label: 'Place', name: 'Sahel', aliases: [], kind: 'REGION' },
];

const EVENTS = [
  {
    id: 'event:meeting-2016-02-02-rome-it',
    label: 'Meeting',
    type: 'MEETING',
    title: 'Talks in Rome',
    status: 'PAST',
    startDate: '2016-02-02',
    endDate: '2016-02-02',
    datePrecision: 'DAY',
    dateText: 'Tuesday',
  },
  {
    id: 'event:meeting-2016-03-sabha-ly',
    label: 'Meeting',
    type: 'MEETING',
    title: 'Meeting in Sabha',
    status: 'PLANNED',
    startDate: '2016-03-01',
    endDate: '2016-03-31',
    datePrecision: 'MONTH',
    dateText: 'in March',
  },
  {
    id: 'event:00000000000000a3-1',
    label: 'Event',
    type: 'ATTACK',
    title: 'Attack',
    status: 'PAST',
    startDate: null,
    endDate: null,
    datePrecision: null,
    dateText: null,
  },
];

/** [article, words, kind, speakers, topics, addressed, saidOn, confidence]; the span is where the words first stand. */
const STATEMENTS: readonly [
  article: number,
  words: string,
  kind: string,
  speakers: string[],
  about: string[],
  addressed: string[],
  saidOn: string | null,
  confidence: number,
][] = [
  [0, 'Libya needs unity,', 'DIRECT', ['person:john-kerry'], ['country:ly'], ['country:it'], '2016-02-02', 0.98],
  [
    0,
    'Daesh “is a threat,”',
    'MIXED',
    ['person:john-kerry', 'country:us'],
    ['organization:islamic-state', 'event:meeting-2016-02-02-rome-it'],
    [],
    '2016-02-02',
    0.9,
  ],
  [
    1,
    'Libya must decide',
    'INDIRECT',
    ['person:paolo-gentiloni'],
    ['country:ly'],
    ['person:john-kerry'],
    '2016-02-03',
    0.8,
  ],
  [1, 'Maybe,', 'DIRECT', [], [], [], '2016-02-03', 0.5],
  [2, 'No.', 'DIRECT', ['organization:emigre-group'], ['organization:islamic-state'], [], '2016-02-02', 0.7],
  [3, 'nothing of Sabha', 'INDIRECT', ['person:john-kerry'], ['place:sabha-ly'], [], null, 0.3],
];

/** [article, entity, words]; every place where the words stand. */
const MENTIONS: readonly [number, string, string][] = [
  [0, 'person:john-kerry', 'Kerry'],
  [0, 'country:ly', 'Libya'],
  [0, 'place:rome-it', 'Rome'],
  [0, 'organization:islamic-state', 'Daesh'],
  [0, 'person:anna-smith', 'Anna Smith'],
  [1, 'person:john-kerry', 'Kerry'],
  [1, 'person:paolo-gentiloni', 'Gentiloni'],
  [1, 'country:ly', 'Libya'],
  [2, 'person:peter-smith', 'Peter Smith'],
  [2, 'organization:islamic-state', 'Daesh'],
  [2, 'organization:emigre-group', 'émigré 𝒢roup'],
  [3, 'person:john-kerry', 'Kerry'],
  [3, 'place:sabha-ly', 'Sabha'],
];

const spansOf = (text: string, words: string): { starts: number[]; ends: number[] } => {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) starts.push(at);
  return { starts, ends: starts.map((start) => start + words.length) };
};

/** Id of the statement of `STATEMENTS` at this place. */
export const statementAt = (at: number): string => {
  const [article, words] = STATEMENTS[at] as (typeof STATEMENTS)[number];
  const { id, text } = ARTICLES[article] as (typeof ARTICLES)[number];
  const start = text.indexOf(words);
  return `statement:${id.slice('article:'.length)}:${start}-${start + words.length}`;
};

/** Replaces the graph with four short articles and what they say, written as docs/graph-model.md has it. */
export const writeSmallGraph = async (graph: Graph): Promise<void> => {
  await wipe(graph);
  await graph.write(async (transaction) => {
    await transaction.run(
      `UNWIND $rows AS row CREATE (n:Article) SET n = row, n.publishedAt = datetime(row.publishedAt)`,
      { rows: ARTICLES },
    );
    for (const label of ['Person', 'Country', 'Organization', 'Place']) {
      const labels = label === 'Place' ? 'Entity:Place' : `Entity:Actor:${label}`;
      const rows = ENTITIES.filter((entity) => entity.label === label).map(({ label: _, ...entity }) => ({
        ...entity,
        searchText: [entity.name, ...entity.aliases].map(foldName).join(' '),
      }));
      await transaction.run(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row`, { rows });
    }
    await transaction.run(
      `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) UNWIND row.keys AS key MERGE (n:Name {key: key}) MERGE (n)-[:NAMES]->(e)`,
      { rows: ENTITIES.map(({ id, name, aliases }) => ({ id, keys: [name, ...aliases].map(foldName) })) },
    );
    await transaction.run(
      `UNWIND $rows AS row CREATE (n:Event) SET n = row.properties, n.startDate = date(row.properties.startDate), n.endDate = date(row.properties.endDate)
       FOREACH (_ IN CASE row.label WHEN 'Meeting' THEN [1] ELSE [] END | SET n:Meeting)`,
      {
        rows: EVENTS.map(({ label, ...properties }) => ({
          label,
          properties: { ...properties, searchText: foldName(properties.title) },
        })),
      },
    );
    await transaction.run(
      `UNWIND $rows AS row
       MATCH (a:Article {id: row.article})
       CREATE (s:Statement {id: row.id, text: row.text, kind: row.kind, verb: 'said', start: row.start, end: row.end,
         speakerText: row.speakerText, saidOn: date(row.saidOn), confidence: toFloat(row.confidence), why: ['cue:said']})
       CREATE (s)-[:REPORTED_IN {start: row.start, end: row.end}]->(a)
       WITH s, row
       CALL (s, row) { UNWIND range(0, size(row.speakers) - 1) AS at MATCH (e:Entity {id: row.speakers[at]}) CREATE (e)-[link:SAID]->(s)
         SET link.rank = CASE at WHEN 0 THEN null ELSE at END }
       CALL (s, row) { UNWIND row.addressed AS id MATCH (e:Entity {id: id}) CREATE (s)-[:ADDRESSED_TO]->(e) }
       CALL (s, row) { UNWIND row.about AS id MATCH (e:Entity|Event {id: id}) CREATE (s)-[:ABOUT {start: row.start, end: row.end}]->(e) }`,
      {
        rows: STATEMENTS.map(([article, text, kind, speakers, about, addressed, saidOn, confidence], at) => ({
          id: statementAt(at),
          article: ARTICLES[article]?.id,
          text,
          kind,
          speakers,
          about,
          addressed,
          saidOn,
          confidence,
          speakerText: speakers.length === 0 ? 'an official' : null,
          start: Number(statementAt(at).split(':')[2]?.split('-')[0]),
          end: Number(statementAt(at).split('-')[1]),
        })),
      },
    );
    await transaction.run(
      `UNWIND $rows AS row MATCH (a:Article {id: row.article}), (e:Entity {id: row.entity})
       CREATE (a)-[:MENTIONS {count: size(row.starts), starts: row.starts, ends: row.ends}]->(e)`,
      {
        rows: MENTIONS.map(([article, entity, words]) => ({
          article: ARTICLES[article]?.id,
          entity,
          ...spansOf(ARTICLES[article]?.text ?? '', words),
        })),
      },
    );
    await transaction.run(
      `UNWIND [
         ['event:meeting-2016-02-02-rome-it', 'article:00000000000000a1', 7, 37],
         ['event:meeting-2016-02-02-rome-it', 'article:00000000000000a2', 0, 30],
         ['event:meeting-2016-02-02-rome-it', 'article:00000000000000a1', 0, 4],
         ['event:meeting-2016-03-sabha-ly', 'article:00000000000000a4', 0, 28],
         ['event:00000000000000a3-1', 'article:00000000000000a3', 0, 26]
       ] AS row MATCH (e:Event {id: row[0]}), (a:Article {id: row[1]}) CREATE (e)-[:REPORTED_IN {start: row[2], end: row[3]}]->(a)`,
    );
    await transaction.run(
      `UNWIND [
         ['person:john-kerry', 'event:meeting-2016-02-02-rome-it', 'PARTICIPANT'],
         ['person:paolo-gentiloni', 'event:meeting-2016-02-02-rome-it', 'HOST'],
         ['person:paolo-gentiloni', 'event:meeting-2016-02-02-rome-it', 'PARTICIPANT'],
         ['country:ly', 'event:meeting-2016-03-sabha-ly', 'HOST'],
         ['organization:islamic-state', 'event:00000000000000a3-1', 'ACTOR']
       ] AS row MATCH (a:Actor {id: row[0]}), (e:Event {id: row[1]}) CREATE (a)-[:TOOK_PART_IN {role: row[2]}]->(e)`,
    );
    await transaction.run(
      `UNWIND [
         ['event:meeting-2016-02-02-rome-it', 'place:rome-it'], ['event:meeting-2016-03-sabha-ly', 'place:sabha-ly'],
         ['event:00000000000000a3-1', 'country:ly']
       ] AS row MATCH (e:Event {id: row[0]}), (p:Entity {id: row[1]}) CREATE (e)-[:LOCATED_IN]->(p)`,
    );
    await transaction.run(
      `UNWIND [['place:rome-it', 'country:it'], ['place:sabha-ly', 'country:ly'], ['place:sahel', 'country:ly'], ['place:sahel', 'country:it']] AS row
       MATCH (p:Place {id: row[0]}), (c:Country {id: row[1]}) CREATE (p)-[:LOCATED_IN {evidence: []}]->(c)`,
    );
    await transaction.run(
      `MATCH (kerry:Person {id: 'person:john-kerry'}), (us:Country {id: 'country:us'}), (is:Organization {id: 'organization:islamic-state'}),
             (peter:Person {id: 'person:peter-smith'}), (anna:Person {id: 'person:anna-smith'}), (a1:Article {id: 'article:00000000000000a1'})
       CREATE (kerry)-[:HOLDS_OFFICE {title: 'Secretary of State', evidence: ['article:00000000000000a1:7-17']}]->(us),
              (peter)-[:OPPOSES {evidence: ['article:00000000000000a3:0-26']}]->(is),
              (kerry)-[:OPPOSES {evidence: ['article:00000000000000a1:71-101', 'article:00000000000000a2:0-30']}]->(is),
              (anna)-[:WROTE {role: 'AUTHOR'}]->(a1)`,
    );
  });
};
