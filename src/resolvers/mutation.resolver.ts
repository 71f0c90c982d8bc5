import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { mergeEntities } from '../graph/curation/merge-entities';
import { splitEntity } from '../graph/curation/split-entity';
import { deleteArticle } from '../graph/write/delete-article';
import { Entity } from '../schema/entities';
import { ArticleInput, IngestResult } from '../schema/ingest';
import { toArticle } from './article-input';
import type { Context } from './context';
import { readNodes } from './read-field-value';
import { selectionOf } from './selection-of';
import { showOutcomes } from './show-outcomes';

/** Everything that changes the graph. */
@Resolver()
export class MutationResolver {
  @Mutation(() => [IngestResult], {
    description:
      'Decomposes each article and stores its graph in one transaction; the same article again changes nothing.',
  })
  async ingestArticles(
    @Arg('articles', () => [ArticleInput], { description: 'The articles; one that cannot be stored harms no other.' })
    articles: ArticleInput[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const outcomes = await context.ingestArticles(articles.map(toArticle));
    context.notices.wake();
    return showOutcomes(outcomes, { info, context });
  }

  @Mutation(() => Boolean, {
    description: 'Removes the article and whatever only it supported. False if there is none of this id.',
  })
  deleteArticle(@Arg('id', () => ID, { description: 'Id of the article.' }) id: string, @Ctx() { graph }: Context) {
    return deleteArticle(graph, id);
  }

  @Mutation(() => Entity, {
    description: 'Says that entities are one; the kept one takes over every name and link. Undone by splitEntity.',
  })
  async mergeEntities(
    @Arg('keep', () => ID, { description: 'Id of the entity that stays.' }) keep: string,
    @Arg('merge', () => [ID], { description: 'Ids of the entities that it takes over.' }) merge: string[],
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const id = await mergeEntities(context.graph, { keep, merge, now: context.now() });
    const [entity] = await readNodes(selectionOf(info), [id], context);
    return entity;
  }

  @Mutation(() => Entity, {
    description:
      'Takes a name away from an entity. A name of an entity that was merged into it restores that one whole, with its old id; any other alias becomes an entity of its own.',
  })
  async splitEntity(
    @Arg('id', () => ID, { description: 'Id of the entity that has the name.' }) id: string,
    @Arg('alias', () => String, { description: 'The name to take away, in any case; or the id of a merged entity.' })
    alias: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const made = await splitEntity(context.graph, { id, alias, now: context.now() });
    const [entity] = await readNodes(selectionOf(info), [made], context);
    return entity;
  }
}
