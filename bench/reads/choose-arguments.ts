import type { Session } from 'neo4j-driver';
import { type Arm, answerOf, type Variables } from './arms/start-arm';
import type { Question } from './questions';

export type Heat = 'hot' | 'middling' | 'cold';

/** The variables of one request, for all arms. */
export interface Case {
  heat: Heat;
  variables: Variables;
}

/** Of a ranking, the first ones are hot, those around the tenth part are middling, the last ones are cold. */
const pick = <T>(ranked: readonly T[], each = 2): { heat: Heat; item: T }[] => {
  const take = (heat: Heat, from: number) =>
    ranked.slice(Math.max(0, from), from + each).map((item) => ({ heat, item }));
  return [
    ...take('hot', 0),
    ...take('middling', Math.floor(ranked.length / 10)),
    ...take('cold', ranked.length - each),
  ];
};

interface Row {
  id: string;
  other: string;
}

const SPEAKERS = `MATCH (p:Person) WITH p, COUNT { (p)-[:SAID]->() } AS n WHERE n > 1 RETURN p.id AS id, '' AS other ORDER BY n DESC, id`;
const PAIRS = `MATCH (p:Actor)-[:SAID]->(s)-[:ABOUT]->(t:Entity) WITH p.id AS id, t.id AS other, count(*) AS n RETURN id, other ORDER BY n DESC, id, other`;
const ENTITIES = `MATCH (n:Entity) WITH n, COUNT { (n)<-[:MENTIONS]-() } AS times WHERE times > 0 RETURN n.id AS id, n.name AS other ORDER BY times DESC, id`;
const ARTICLES = `MATCH (a:Article) WITH a, COUNT { (a)<-[:REPORTED_IN]-() } AS n RETURN a.id AS id, '' AS other ORDER BY n DESC, id`;
const COUNTRIES = `MATCH (m:Meeting)-[:LOCATED_IN*1..2]->(c:Country) WHERE m.startDate.year = 2015 WITH c, count(*) AS n RETURN c.id AS id, '' AS other ORDER BY n DESC, id`;
const PAGE_SIZE = 20;
const LARGEST_PAGE = 1_000;

/** Picks the variables of every question from the busiest, the middling and the quietest nodes of the graph. */
export const chooseArguments = async (session: Session, ours: Arm): Promise<ReadonlyMap<number, Case[]>> => {
  const ranking = async (query: string): Promise<Row[]> =>
    (await session.run(query)).records.map((record) => record.toObject() as unknown as Row);
  const cases = (rows: readonly Row[], variables: (row: Row) => Variables): Case[] =>
    pick(rows).map(({ heat, item }) => ({ heat, variables: variables(item) }));

  const speakers = await ranking(SPEAKERS);
  const entities = await ranking(ENTITIES);
  const pairs = await ranking(PAIRS);
  const chains = pick(entities).map(({ item }, at, all) => ({
    ...item,
    other: all[all.length - 1 - at]?.item.id ?? '',
  }));
  return new Map<number, Case[]>([
    [1, cases(pairs, ({ id, other }) => ({ x: id, y: other }))],
    [2, cases(speakers, ({ id }) => ({ x: id }))],
    [3, cases(speakers, ({ id }) => ({ id }))],
    [4, cases(await ranking(ARTICLES), ({ id }) => ({ id }))],
    [5, cases(await ranking(COUNTRIES), ({ id }) => ({ c: id, from: '2015-01-01', to: '2015-12-31' }))],
    [6, cases(entities, ({ other }) => ({ q: other.toLowerCase() }))],
    [7, cases(entities, ({ id }) => ({ id }))],
    [
      8,
      chains.map(({ id, other }, at) => ({
        heat: at < 2 ? 'hot' : at < 4 ? 'middling' : 'cold',
        variables: { from: id, to: other },
      })),
    ],
    [9, [{ heat: 'hot', variables: {} }]],
    [10, [await deepPage(session, ours)]],
    [11, [{ heat: 'hot', variables: {} }]],
  ]);
};

/**
 * The variables of a page far behind, as each arm takes its place: an offset, a cursor of our API, the sort keys.
 * Page 1,000 where there are so many, else the last full one.
 */
const deepPage = async (session: Session, ours: Arm): Promise<Case> => {
  const [all] = (await session.run('MATCH (s:Statement) RETURN count(s) AS n')).records;
  const offset = Math.min(999, Math.floor(Number(all?.get('n')) / PAGE_SIZE) - 1) * PAGE_SIZE;
  const query = `MATCH (s:Statement) WITH s.saidOn AS saidOn, s.id AS id ORDER BY saidOn DESC, id SKIP toInteger($skip) LIMIT 1 RETURN toString(saidOn) AS day, id`;
  const [record] = (await session.run(query, { skip: offset - 1 })).records;
  let after: string | null = null;
  for (let left = offset; left > 0; left -= LARGEST_PAGE) {
    const answer = await answerOf(ours, WALK, { first: Math.min(left, LARGEST_PAGE), after });
    after = answer.statements.pageInfo.endCursor;
  }
  return { heat: 'hot', variables: { after, offset, day: record?.get('day'), id: record?.get('id') } };
};

const WALK: Question = {
  number: 0,
  title: 'the way to a page',
  ours: 'query ($first: Int!, $after: String) { statements(orderBy: NEWEST, first: $first, after: $after) { pageInfo { endCursor } } }',
  limit: '',
};
