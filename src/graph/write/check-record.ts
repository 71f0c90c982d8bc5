import { NO_RULES } from '../curation/curation-rules';
import type { ArticleRecord } from './article-record';
import { projectArticle } from './project-article';

/** Longer names and ids cannot be indexed (Neo4j's range indexes take about 8,000 bytes), and are none. */
const LONGEST_NAME = 1_000;

/**
 * Makes sure that a record can be stored, so that it cannot fail a whole batch.
 *
 * @throws Error where the extraction contradicts itself: unknown ids, words that do not stand at their offsets, endless names
 */
export const checkRecord = (record: ArticleRecord): ArticleRecord => {
  const { entities, events, statements } = projectArticle(record, NO_RULES);
  const names = [...entities.flatMap(({ id, said }) => [id, ...said]), ...events.map(({ id }) => id)];
  const long = names.find((name) => name.length > LONGEST_NAME);
  if (long !== undefined) throw new Error(`The extraction has a name of ${long.length} characters.`);
  const { text } = record.article;
  const moved = statements.find(({ start, end, properties }) => properties.text !== text.slice(start, end));
  if (moved) throw new Error(`The statement at ${moved.start}-${moved.end} has words that do not stand there.`);
  const mentions = record.extraction.entities.flatMap((entity) => entity.mentions);
  const lost = mentions.find(({ start, end, text: words }) => words !== text.slice(start, end));
  if (lost) throw new Error(`The mention at ${lost.start}-${lost.end} has words that do not stand there.`);
  return record;
};
