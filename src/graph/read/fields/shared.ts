import { type ConnectionOptions, connection } from '../connection';
import type { Definition, FieldTable } from '../definition';
import { list } from '../lead';
import { articleOrders, entityOrders, eventOrders, statementOrders } from '../orders';
import { prepareEvents, preparePages, prepareSearch, prepareStatements } from '../prepare';
import type { Arguments } from '../selection';
import { ENTITIES, EVENTS } from '../types';

type Source = Pick<ConnectionOptions, 'from' | 'count' | 'scan' | 'repeats' | 'implies' | 'prepare'>;
type Options = Partial<Source>;

/** A list of statements that takes a StatementFilter. */
export const statementList = (name: string, from: string, options: Options = {}): Definition => {
  const orders = statementOrders(name);
  const text = { filter: 'statement-filter', text: 'query.matchingStatements' };
  return connection({ from, orders, ...text, prepare: prepareStatements(orders), ...options });
};

/** A list of articles that takes words to search for, or nothing. */
export const articleList = (name: string, from: string, options: Options = {}): Definition => {
  const orders = articleOrders(name);
  return connection({ from, orders, text: 'query.matchingArticles', prepare: prepareSearch(orders), ...options });
};

/** A list of events that takes an EventFilter. The ways to an event are many, so that it may be found twice. */
export const eventList = (name: string, from: string, options: Options = {}): Definition => {
  const orders = eventOrders(name);
  const text = { filter: 'event-filter', text: 'query.matchingEvents' };
  return connection({
    from,
    orders,
    ...text,
    types: EVENTS,
    repeats: true,
    prepare: prepareEvents(orders),
    ...options,
  });
};

/** The events that articles announced, by an EventFilter. */
export const announcements: Definition = eventList('announcements', 'query.events', {
  scan: 'Event',
  repeats: false,
  implies: ['participant'],
  prepare: ({ where, ...args }, names) =>
    prepareEvents(eventOrders('announcements'))(
      { ...args, where: { ...(where as Arguments | null | undefined), announced: true } },
      names,
    ),
});

/** A list of entities that takes words to search for, kinds, or nothing. */
export const entityList = (name: string, from: string, options: Options = {}): Definition => {
  const orders = entityOrders(name);
  const text = { filter: 'entity-filter', text: 'query.matchingEntities' };
  return connection({ from, orders, ...text, types: ENTITIES, prepare: prepareSearch(orders), ...options });
};

/** A list of statements without a filter. */
export const plainStatementList = (name: string, from: string): Definition => {
  const orders = statementOrders(name);
  return connection({ from, orders, prepare: preparePages(orders) });
};

/** The passages of an evidence list that the row has. */
export const passages: Definition = list({
  from: 'evidence.passages',
  row: { article: 'article', start: 'start', end: 'end' },
});

/** The parts of a connection are read and shaped by the connection itself. */
const part: Definition = {
  compile: () => {
    throw new Error('A part of a connection is read by the connection.');
  },
};

const CONNECTION: FieldTable = { nodes: part, edges: part, pageInfo: part, totalCount: part };
const EDGE: FieldTable = { node: part, cursor: part };

/** The tables of a connection's types. */
export const connectionTables = (name: string): Record<string, FieldTable> => ({
  [`${name}Connection`]: CONNECTION,
  [`${name}Edge`]: EDGE,
});

/** The fields of PageInfo. */
export const PAGE_INFO: FieldTable = { hasNextPage: part, hasPreviousPage: part, startCursor: part, endCursor: part };
