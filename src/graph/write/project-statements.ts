import type { ExtractedStatement } from '../../model/extraction';
import { statementId } from '../../model/identity';
import type { CuratedExtraction } from '../curation/apply-curation';
import type { ArticleProperties } from './article-record';
import type { Contribution, Link } from './contribution';
import { firstOf } from './first-of';

/** The rows of the article's statements: who said each, about whom or what, and to whom. */
export const projectStatements = (
  article: ArticleProperties,
  { statements }: CuratedExtraction,
): Pick<Contribution, 'statements' | 'said' | 'about' | 'addressed'> => {
  const told = firstOf(statements, ({ start, end }) => `${start}-${end}`).map((statement) => ({
    id: statementId(article.contentHash, statement),
    statement,
  }));
  const pair = ({ from, to }: Link): string => `${from} ${to}`;
  return {
    statements: told.map(({ id, statement }) => ({
      id,
      start: statement.start,
      end: statement.end,
      saidOn: statement.saidOn ?? article.publishedAt?.slice(0, 10) ?? null,
      properties: statementProperties(statement),
    })),
    said: firstOf(
      told.flatMap(({ id, statement }) => speakers(id, statement)),
      pair,
    ),
    about: firstOf(
      told.flatMap(({ id, statement }) => topics(id, statement)),
      pair,
    ),
    addressed: firstOf(
      told.flatMap(({ id, statement }) => statement.addressedTo.map((to): Link => ({ from: id, to, properties: {} }))),
      pair,
    ),
  };
};

const statementProperties = ({ kind, text, verb, start, end, confidence, why, ...statement }: ExtractedStatement) => ({
  kind,
  text,
  verb,
  start,
  end,
  confidence,
  why: why ?? [],
  cueStart: statement.cue?.start ?? null,
  cueEnd: statement.cue?.end ?? null,
  speakerText: statement.speakerMention?.text ?? null,
  speakerStart: statement.speakerMention?.start ?? null,
  speakerEnd: statement.speakerMention?.end ?? null,
});

/** The first named speaker's SAID has no rank; further ones count from 1. */
const speakers = (id: string, { speaker, jointSpeakers = [] }: ExtractedStatement): Link[] =>
  [...(speaker === null ? [] : [speaker]), ...jointSpeakers].map((from, rank) => ({
    from,
    to: id,
    properties: rank === 0 ? {} : { rank },
  }));

/** Where the words for a topic stand; without such words the whole statement is the passage. */
const topics = (id: string, { about, aboutSpans, start, end }: ExtractedStatement): Link[] =>
  about.map((to) => {
    const span = aboutSpans?.[to] ?? { start, end };
    return { from: id, to, properties: { start: span.start, end: span.end } };
  });
