import { toCsv } from './csv';
import { download } from './download';
import type { Export } from './export-menu';
import { type StatementPart, topicOf } from './statement-parts';

const HEADER = ['said on', 'speaker', 'about', 'text', 'rendered', 'verb', 'sentence', 'article', 'source', 'id'];

const rowOf = (statement: StatementPart) => [
  statement.saidOn,
  statement.speakers.map(({ name }) => name).join('; ') || statement.speakerText,
  statement.about.map((topic) => topicOf(topic).name).join('; '),
  statement.text,
  statement.kind.toLowerCase(),
  statement.verb,
  statement.evidence.sentence,
  statement.article.title,
  statement.article.source,
  statement.id,
];

/** CSV and JSON of the statements that are shown. */
export const statementExports = (statements: readonly StatementPart[], name = 'statements'): Export[] => [
  { label: 'CSV', save: () => download(`${name}.csv`, toCsv(HEADER, statements.map(rowOf)), 'text/csv') },
  { label: 'JSON', save: () => download(`${name}.json`, JSON.stringify(statements, null, 2), 'application/json') },
];
