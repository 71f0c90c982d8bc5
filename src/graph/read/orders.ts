import type { ListOrder, SortKey } from './list-order';

const ID: SortKey = { variable: 'child', property: 'id', type: 'string' };
const SCORE: SortKey = { variable: 'fit', type: 'number', descending: true };

type Orders = Readonly<Record<string, ListOrder>>;

const orders = (list: string, keys: Record<string, readonly SortKey[]>): Orders =>
  Object.fromEntries(Object.entries(keys).map(([name, sort]) => [name, { list: `${list}:${name}`, keys: sort }]));

/** Statements: by the day they were said, or as well as they match. */
export const statementOrders = (list: string): Orders => {
  const saidOn: SortKey = { variable: 'child', property: 'saidOn', type: 'date', nullable: true };
  return orders(list, { NEWEST: [{ ...saidOn, descending: true }, ID], OLDEST: [saidOn, ID], RELEVANCE: [SCORE, ID] });
};

const PUBLISHED: SortKey = {
  variable: 'child',
  property: 'publishedAt',
  type: 'datetime',
  descending: true,
  nullable: true,
};

/** Articles: the newest first, or as well as they match. */
export const articleOrders = (list: string): Orders =>
  orders(list, { NEWEST: [PUBLISHED, ID], RELEVANCE: [SCORE, ID] });

/** Events: those that begin last first. */
export const eventOrders = (list: string): Orders =>
  orders(list, {
    NEWEST: [{ variable: 'child', property: 'startDate', type: 'date', descending: true, nullable: true }, ID],
  });

/** Entities: by name, or as well as they match. */
export const entityOrders = (list: string): Orders =>
  orders(list, { NAME: [{ variable: 'child', property: 'name', type: 'string' }, ID], RELEVANCE: [SCORE, ID] });

/** Mentions of an entity: the newest article first, then in the order of the text. */
export const mentionOrders = (list: string): Orders =>
  orders(list, {
    NEWEST: [
      { ...PUBLISHED, variable: 'article' },
      { variable: 'article', property: 'id', type: 'string' },
      { variable: 'start', type: 'number' },
    ],
  });

/** Mentions in an article: in the order of the text. */
export const textOrders = (list: string): Orders =>
  orders(list, {
    TEXT: [
      { variable: 'start', type: 'number' },
      { variable: 'entity', property: 'id', type: 'string' },
    ],
  });

/** Relations: by type, then by their ends. */
export const relationOrders = (list: string): Orders =>
  orders(list, {
    TYPE: [
      { variable: 'type', type: 'string' },
      { variable: 'source', property: 'id', type: 'string' },
      { variable: 'target', property: 'id', type: 'string' },
      { variable: 'title', type: 'string' },
    ],
  });
