import { CORROBORATION_TABLES } from './corroboration';
import type { FieldTable } from './definition';
import { FACET_TABLES } from './facets';
import { ARTICLE_TABLES } from './fields/article-fields';
import { ENTITY_TABLES } from './fields/entity-fields';
import { EVENT_TABLES } from './fields/event-fields';
import { QUERY_TABLES } from './fields/query-fields';
import { connectionTables, PAGE_INFO } from './fields/shared';
import { STATEMENT_TABLES } from './fields/statement-fields';
import { OUTCOME_TABLES } from './outcome';
import { PATH_TABLES } from './paths';
import { SUGGEST_TABLES } from './suggest';
import { TIMELINE_TABLES } from './timeline';
import { UNNAMED_TABLES } from './unnamed-sources';
import { WORDS_TABLES } from './words-over-time';

/** How every field of every type is read. */
export const TABLES: Readonly<Record<string, FieldTable>> = {
  ...QUERY_TABLES,
  ...ENTITY_TABLES,
  ...STATEMENT_TABLES,
  ...EVENT_TABLES,
  ...ARTICLE_TABLES,
  ...PATH_TABLES,
  ...TIMELINE_TABLES,
  ...CORROBORATION_TABLES,
  ...WORDS_TABLES,
  ...OUTCOME_TABLES,
  ...FACET_TABLES,
  ...UNNAMED_TABLES,
  ...SUGGEST_TABLES,
  ...Object.assign({}, ...['Mention', 'Entity', 'Article', 'Statement', 'Event', 'Relation'].map(connectionTables)),
  PageInfo: PAGE_INFO,
};
