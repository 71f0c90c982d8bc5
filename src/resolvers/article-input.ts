import type { ArticleInput } from '../model/article';
import type * as schema from '../schema/ingest';

/** An article that a client sends, as the road in takes it. */
export const toArticle = ({ publishedAt, ...article }: schema.ArticleInput): ArticleInput => ({
  ...article,
  publishedAt: publishedAt?.toISOString() ?? null,
});
