import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { RapporteurError } from '../errors';
import type { ArticleInput as Article } from '../model/article';
import { ArticleInput, IngestResult } from '../schema/ingest';
import { IngestJob } from '../schema/ingest-job';
import { ArticlePreview } from '../schema/preview';
import { toArticle } from './article-input';
import type { Context } from './context';
import { underKeys } from './read-field-value';
import { selectionOf } from './selection-of';
import { showOutcomes } from './show-outcomes';
import { showPreview } from './show-preview';

const URL_RULES =
  'http or https; addresses of private networks are refused, as are pages that are larger than 2 MB or take longer than 10 s.';

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
    return preview(toArticle(article), { info, context });
  }

  @Mutation(() => ArticlePreview, {
    description: 'Fetches a page, finds its article and takes it apart, and stores nothing.',
  })
  async previewUrl(
    @Arg('url', () => String, { description: `The page of one article. ${URL_RULES}` }) url: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return preview(await context.fetchArticle(url), { info, context });
  }

  @Mutation(() => IngestResult, {
    description: 'Fetches a page, finds its article and stores it as ingestArticles does.',
  })
  async ingestUrl(
    @Arg('url', () => String, { description: `The page of one article. ${URL_RULES}` }) url: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const outcomes = await fetchAndStore(url, context);
    const [shown] = await showOutcomes(outcomes, { info, context });
    return shown;
  }

  @Mutation(() => IngestJob, {
    description:
      'Starts to take in articles, pages and feeds, and answers at once; ingestProgress tells how far it is. At most four run at a time.',
  })
  startIngest(
    @Arg('articles', () => [ArticleInput], { nullable: true, description: 'Articles to store.' })
    articles: ArticleInput[] | undefined,
    @Arg('urls', () => [String], { nullable: true, description: `Pages, and RSS or Atom feeds. ${URL_RULES}` })
    urls: string[] | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { jobs }: Context,
  ) {
    return show(jobs().start({ articles: (articles ?? []).map(toArticle), urls: urls ?? [] }), info);
  }

  @Mutation(() => IngestJob, { description: 'Stops a job after the transaction that runs; what is stored stays.' })
  cancelIngest(
    @Arg('id', () => ID, { description: 'Id of the job.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { jobs }: Context,
  ) {
    return show(jobs().cancel(id), info);
  }

  @Query(() => [IngestJob], { description: "This server's jobs: those that run and the last hundred, newest first." })
  ingestJobs(@Info() info: GraphQLResolveInfo, @Ctx() { jobs }: Context) {
    return jobs()
      .list()
      .map((job) => show(job, info));
  }

  @Query(() => IngestJob, { nullable: true, description: 'A job of this server; null if there is none of this id.' })
  ingestJob(
    @Arg('id', () => ID, { description: 'Id of the job.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { jobs }: Context,
  ) {
    const job = jobs().find(id);
    return job && show(job, info);
  }

  @Subscription(() => IngestJob, {
    description: 'A job as it is now, then at every step; ends when the job has ended.',
    subscribe: ({ args, context }) => {
      const { jobs, readOptions } = context as Context;
      return jobs().watch(args.id, readOptions.signal);
    },
  })
  ingestProgress(
    @Root() job: IngestJob,
    @Arg('id', () => ID, { description: 'Id of the job.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return show(job, info);
  }
}

const show = (job: object, info: GraphQLResolveInfo): Record<string, unknown> =>
  underKeys({ ...job }, selectionOf(info).root.fields);

const preview = async (article: Article, { info, context }: { info: GraphQLResolveInfo; context: Context }) =>
  show(showPreview(await context.previewArticle(article)), info);

/** What cannot be fetched is rejected, like an article that cannot be stored. */
const fetchAndStore = async (url: string, { fetchArticle, ingestArticles, notices }: Context) => {
  let article: Article;
  try {
    article = await fetchArticle(url);
  } catch (error) {
    if (!(error instanceof RapporteurError)) throw error;
    const { code, message } = error;
    return [{ status: 'REJECTED' as const, articleId: null, error: { code, message }, warnings: [] }];
  }
  const outcomes = await ingestArticles([article]);
  notices.wake();
  return outcomes;
};
