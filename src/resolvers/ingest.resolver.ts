import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ArticleInput } from '../schema/ingest';
import { ArticlePreview } from '../schema/preview';
import { toArticle } from './article-input';
import type { Context } from './context';
import { underKeys } from './read-field-value';
import { selectionOf } from './selection-of';
import { showPreview } from './show-preview';

/** What comes in, before and while it is stored. */
@Resolver()
export class IngestResolver {
  @Query(() => ArticlePreview, {
    description: 'Takes an article apart, as ingestArticles would, and stores nothing.',
  })
  async previewArticle(
    @Arg('article', () => ArticleInput, { description: 'The article.' }) article: ArticleInput,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const preview = showPreview(await context.previewArticle(toArticle(article)));
    return underKeys({ ...preview }, selectionOf(info).root.fields);
  }
}
