import neo4j, { type Session } from 'neo4j-driver';
import { makeArticle } from './make-article';
import { type Entity, makeCast } from './make-cast';
import { createRandom } from './random';

const BATCH = 500;

/** Statements that load rows straight by docs/graph-model.md, as somebody would who does not use our ingest. */
const ENTITIES = `
UNWIND $rows AS row
CREATE (entity:Entity:LABELS)
SET entity = row`;
const OFFICES = `
UNWIND $rows AS row
MATCH (person:Entity {id: row.person})
MATCH (of:Entity {id: row.of})
CREATE (person)-[:HOLDS_OFFICE {title: row.title, evidence: []}]->(of)`;
const LOCATED = `
UNWIND $rows AS row
MATCH (place:Entity {id: row.place})
MATCH (country:Entity {id: row.country})
CREATE (place)-[:LOCATED_IN {evidence: []}]->(country)`;
const ARTICLES = `
UNWIND $rows AS row
CREATE (article:Article)
SET article = row.article, article.publishedAt = datetime(row.article.publishedAt), article.language = 'en'
WITH article, row
CALL (article, row) {
  UNWIND row.mentions AS mention
  MATCH (entity:Entity {id: mention.entity})
  CREATE (article)-[:MENTIONS {count: mention.count, starts: mention.starts, ends: mention.ends}]->(entity)
}
CALL (article, row) {
  MATCH (author:Entity {id: row.author})
  CREATE (author)-[:WROTE {role: 'AUTHOR'}]->(article)
}`;
const EVENTS = `
UNWIND $rows AS row
UNWIND row.events AS made
MATCH (article:Article {id: row.article.id})
MATCH (place:Entity {id: made.place})
CREATE (event:Event {id: made.id, type: made.type, title: made.title, startDate: date(made.date), endDate: date(made.date),
  datePrecision: 'DAY', status: 'PAST'})
FOREACH (_ IN CASE made.type WHEN 'MEETING' THEN [1] ELSE [] END | SET event:Meeting)
CREATE (event)-[:REPORTED_IN {start: made.start, end: made.end}]->(article)
CREATE (event)-[:LOCATED_IN]->(place)
WITH event, made
UNWIND made.participants AS part
MATCH (actor:Entity {id: part.actor})
CREATE (actor)-[:TOOK_PART_IN {role: part.role}]->(event)`;
const STATEMENTS = `
UNWIND $rows AS row
UNWIND row.statements AS made
MATCH (article:Article {id: row.article.id})
MATCH (speaker:Entity {id: made.speaker})
CREATE (statement:Statement {id: made.id, text: made.text, kind: made.kind, verb: made.verb, speakerText: made.speakerText,
  start: made.start, end: made.end, saidOn: date(made.saidOn), confidence: made.confidence})
CREATE (speaker)-[:SAID]->(statement)
CREATE (statement)-[:REPORTED_IN {start: made.start, end: made.end}]->(article)
WITH statement, made
CALL (statement, made) {
  UNWIND made.aboutEntities AS topic
  MATCH (entity:Entity {id: topic.id})
  CREATE (statement)-[:ABOUT {start: topic.start, end: topic.end}]->(entity)
}
CALL (statement, made) {
  UNWIND made.aboutEvents AS topic
  MATCH (event:Event {id: topic.id})
  CREATE (statement)-[:ABOUT {start: topic.start, end: topic.end}]->(event)
}
CALL (statement, made) {
  UNWIND made.addressedTo AS id
  MATCH (actor:Entity {id: id})
  CREATE (statement)-[:ADDRESSED_TO]->(actor)
}`;

export interface LoadOptions {
  articles: number;
  seed: number;
}

/**
 * Makes up a graph and loads it, by docs/graph-model.md alone: no search text, no names, no counts. The same seed
 * gives the same graph. The constraints must be there already.
 */
export const loadGraph = async (session: Session, { articles, seed }: LoadOptions): Promise<void> => {
  const random = createRandom(seed);
  const cast = makeCast(random, articles);
  const run = (query: string, rows: unknown[]) =>
    session.executeWrite((work) => work.run(query, { rows: integers(rows) }));
  for (const list of [cast.people, cast.countries, cast.organizations, cast.places]) {
    const label = list[0]?.labels as Entity['labels'];
    const labels = label === 'Place' ? label : `Actor:${label}`;
    await run(
      ENTITIES.replace('LABELS', labels),
      list.map(({ labels: _, ...entity }) => entity),
    );
  }
  await run(
    OFFICES,
    cast.offices.map(({ person, title, of }) => ({ person: person.id, title, of: of.id })),
  );
  await run(
    LOCATED,
    cast.places.map((place, at) => ({ place: place.id, country: cast.countryOf[at]?.id })),
  );
  for (let done = 0; done < articles; done += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, articles - done) }, (_, at) =>
      makeArticle(random, cast, done + at),
    );
    for (const query of [ARTICLES, EVENTS, STATEMENTS]) await run(query, rows);
  }
};

/** Whole numbers as integers: to the driver every number of JavaScript is a float. */
const integers = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(integers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, integers(member)]));
};
