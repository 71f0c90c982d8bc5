import { printOf } from '../../model/near-copies';
import { readRules } from '../curation/read-rules';
import type { Graph, Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import { appendNotices } from '../outbox/append-notices';
import { type ArticleProperties, type ArticleRecord, packFacts } from './article-record';
import { joinFamilies } from './change-families';
import { changeGraph } from './change-graph';
import type { Contribution } from './contribution';
import { printProperties } from './print-properties';
import { projectArticle } from './project-article';
import { entityIds, readRecords } from './stored-records';
import { takeLock } from './take-lock';

export interface WriteOptions {
  /** When this happens: `ingestedAt` of new articles. */
  now: Date;
}

interface KnownArticle {
  id: string;
  lacksTitle: boolean;
  lacksUrl: boolean;
  lacksPublishedAt: boolean;
}

/**
 * Stores articles with everything that they say, in one transaction: all of them or none. An article that is
 * there already only gains the title, URL or date that it lacked (with the facts that follow from them).
 *
 * @param records of different articles
 * @returns for each record, in order, whether the article is new
 */
export const writeArticles = (
  graph: Graph,
  records: readonly ArticleRecord[],
  { now }: WriteOptions,
): Promise<('CREATED' | 'UNCHANGED')[]> =>
  graph.write(async (transaction) => {
    const ids = records.map(({ article }) => article.id);
    const [, rows] = await Promise.all([
      takeLock(transaction),
      transaction.run<KnownArticle>(loadCypher('write/known-articles'), { ids }),
    ]);
    const known = new Map(rows.map((row) => [row.id, row]));
    const fresh = records.filter(({ article }) => !known.has(article.id));
    const fuller = records.filter(({ article }) => isFuller(article, known.get(article.id)));
    const old =
      fuller.length === 0
        ? []
        : await readRecords(
            transaction,
            fuller.map(({ article }) => article.id),
          );
    const changed = [...fresh, ...fuller.map((record) => fill(record, old))];
    if (changed.length > 0) {
      const rules = await readRules(transaction, [...changed, ...old].flatMap(entityIds));
      const add = changed.map((record) => projectArticle(record, rules));
      const remove = old.map((record) => projectArticle(record, rules));
      const prints = fresh.map(({ article, packed }) => ({
        id: article.id,
        print: packed?.print ?? printOf(article.text),
      }));
      const families = await joinFamilies(transaction, prints);
      const shown = new Map(
        prints.map(({ id, print }) => [id, { family: families.get(id), print: printProperties(print) }]),
      );
      await storeArticles(transaction, { records: changed, add, shown, now });
      await changeGraph(transaction, { add, remove });
      await removeStatements(transaction, { add, remove });
      await appendNotices(transaction, add.slice(0, fresh.length));
    }
    return ids.map((id) => (known.has(id) ? 'UNCHANGED' : 'CREATED'));
  });

const isFuller = ({ title, url, publishedAt }: ArticleProperties, known: KnownArticle | undefined): boolean =>
  known !== undefined &&
  ((known.lacksTitle && title !== null) ||
    (known.lacksUrl && url !== null) ||
    (known.lacksPublishedAt && publishedAt !== null));

/** What is stored stays; what it lacked comes from the new record. */
const fill = (record: ArticleRecord, old: readonly ArticleRecord[]): ArticleRecord => {
  const stored = old.find(({ article }) => article.id === record.article.id)?.article;
  const { article } = record;
  return {
    ...record,
    article: {
      ...article,
      title: stored?.title ?? article.title,
      url: stored?.url ?? article.url,
      publishedAt: stored?.publishedAt ?? article.publishedAt,
    },
  };
};

const storeArticles = (
  transaction: Transaction,
  {
    records,
    add,
    shown,
    now,
  }: { records: readonly ArticleRecord[]; add: readonly Contribution[]; shown: ReadonlyMap<string, object>; now: Date },
): Promise<unknown> =>
  transaction.run(loadCypher('write/articles'), {
    now: now.toISOString(),
    rows: records.map((record, index) => ({
      properties: add[index]?.article,
      facts: record.packed?.facts ?? packFacts(record),
      ...shown.get(record.article.id),
    })),
  });

/** A date or title that is filled in may change what the extraction finds. */
const removeStatements = async (
  transaction: Transaction,
  { add, remove }: { add: readonly Contribution[]; remove: readonly Contribution[] },
): Promise<void> => {
  const kept = new Set(add.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const ids = remove.flatMap(({ statements }) => statements.map(({ id }) => id)).filter((id) => !kept.has(id));
  if (ids.length > 0) await transaction.run(loadCypher('write/remove-statements'), { ids });
};
