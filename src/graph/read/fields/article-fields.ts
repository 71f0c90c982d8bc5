import { connection } from '../connection';
import type { FieldTable, Row } from '../definition';
import { list } from '../lead';
import { articleOrders, textOrders } from '../orders';
import { preparePages } from '../prepare';
import { expression, nodeOf, property } from '../property';
import { ENTITIES } from '../types';
import { mentionWhy } from './reasons';
import { entityList, eventList, statementList } from './shared';

const mentions = textOrders('article.mentions');
const copies = articleOrders('article.copies');

/** A passage by its article and offsets; its words are cut out of the article's text when they are asked for. */
const passage = expression(({ article, start, end }: Row) => `[${article}.id, ${start}, ${end}]`);
const start = expression((row) => row.start as string);
const end = expression((row) => row.end as string);

/** Articles, and what stands in them. */
export const ARTICLE_TABLES: Readonly<Record<string, FieldTable>> = {
  Article: {
    id: property('id'),
    title: property('title'),
    text: property('text', { absent: '' }),
    url: property('url'),
    source: property('source'),
    dateline: property('dateline'),
    publishedAt: property('publishedAt'),
    family: expression(({ parent }) => `coalesce(${parent}.family, ${parent}.id)`),
    copies: connection({ from: 'article.copies', orders: copies, prepare: preparePages(copies) }),
    byline: list({ from: 'article.byline', row: { child: 'child', role: 'role' } }),
    mentions: connection({
      from: 'article.mentions',
      variables: ['parent', 'entity', 'start', 'end', 'why'],
      row: { entity: 'entity', article: 'parent', start: 'start', end: 'end', why: 'why' },
      orders: mentions,
      prepare: preparePages(mentions),
    }),
    entities: entityList('article.entities', 'article.entities', { count: 'article.countEntities' }),
    statements: statementList('article.statements', 'article.statements'),
    events: eventList('article.events', 'article.events'),
  },
  Credit: { person: nodeOf('child'), role: expression(({ role }) => role as string) },
  Mention: {
    entity: nodeOf('entity', ENTITIES),
    article: nodeOf('article'),
    start,
    end,
    text: passage,
    why: mentionWhy,
  },
  Evidence: { article: nodeOf('article'), start, end, text: passage, sentence: passage },
};
