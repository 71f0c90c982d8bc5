import { connection } from '../connection';
import type { FieldTable } from '../definition';
import { statementFacets } from '../facets';
import { single } from '../lead';
import { ALL_EVENTS, ALL_STATEMENTS } from '../list-source';
import { matrix } from '../matrix';
import { entityByName, nodesById } from '../nodes-by-id';
import { statementOrders } from '../orders';
import { paths } from '../paths';
import { prepareStatements, prepareWhoSaidWhat } from '../prepare';
import { expression, nodeOf } from '../property';
import { suggestEntities } from '../suggest';
import { timeline } from '../timeline';
import { ACTORS, ENTITIES } from '../types';
import { unnamedSources } from '../unnamed-sources';
import { wordsOverTime } from '../words-over-time';
import { announcements, articleList, entityList, eventList, statementList } from './shared';

/** What is counted; the fragment calls each by the name of its field. */
const COUNTS = Object.fromEntries(
  ['articles', 'people', 'countries', 'organizations', 'places', 'events', 'statements'].map((name) => [name, name]),
);

const said = statementOrders('whoSaidWhat');

/** Where reading begins, and the types that only Query gives. */
export const QUERY_TABLES: Readonly<Record<string, FieldTable>> = {
  Query: {
    node: nodesById,
    nodes: nodesById,
    entity: entityByName,
    suggestEntities,
    search: entityList('search', 'query.entities'),
    people: entityList('people', 'query.people', { scan: 'Person' }),
    countries: entityList('countries', 'query.countries', { scan: 'Country' }),
    organizations: entityList('organizations', 'query.organizations', { scan: 'Organization' }),
    places: entityList('places', 'query.places', { scan: 'Place' }),
    meetings: eventList('meetings', 'query.meetings', { scan: 'Meeting', repeats: false }),
    events: eventList('events', 'query.events', { scan: 'Event', repeats: false, implies: ALL_EVENTS.implies }),
    announcements,
    articles: articleList('articles', 'query.articles', { scan: 'Article' }),
    statements: statementList('statements', 'query.statements', {
      scan: 'Statement',
      implies: ALL_STATEMENTS.implies,
      prepare: prepareStatements(statementOrders('statements'), { ofAll: true }),
    }),
    whoSaidWhat: connection({
      ...ALL_STATEMENTS,
      scan: 'Statement',
      orders: said,
      prepare: prepareWhoSaidWhat(said),
    }),
    statementFacets,
    wordsOverTime,
    unnamedSources,
    statementMatrix: matrix,
    paths,
    timeline,
    stats: single({ from: 'query.counts', row: COUNTS }),
  },
  Stats: Object.fromEntries(Object.keys(COUNTS).map((name) => [name, expression((row) => row[name] as string)])),
  MatrixCell: {
    speaker: nodeOf('speaker', ACTORS),
    topic: nodeOf('topic', ENTITIES),
    statements: expression(({ statements }) => statements as string),
  },
};
