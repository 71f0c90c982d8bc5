import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { readNeighbourhood } from '../graph/read/neighbourhood';
import { findEntities } from '../graph/read/resolve-names';
import { ArticleConnection, EntityConnection, EventConnection, StatementConnection } from '../schema/connections';
import { Entity } from '../schema/entities';
import { EntitySuggestion } from '../schema/entity-suggestion';
import { EventListArgs, SearchListArgs } from '../schema/list-args';
import { MatrixCell } from '../schema/matrix-cell';
import { Node } from '../schema/node';
import { Path } from '../schema/path';
import { StatementFacets } from '../schema/statement-facets';
import { StatementInTime } from '../schema/statement-in-time';
import { Stats } from '../schema/stats';
import { Subgraph } from '../schema/subgraph';
import { TimelinePoint } from '../schema/timeline-point';
import { UnnamedSources } from '../schema/unnamed-sources';
import type { Context } from './context';
import {
  EntityArgs,
  NeighbourhoodArgs,
  NodeArgs,
  NodesArgs,
  PathsArgs,
  SearchArgs,
  StatementFacetsArgs,
  StatementMatrixArgs,
  StatementsArgs,
  SuggestEntitiesArgs,
  TimelineArgs,
  UnnamedSourcesArgs,
  WhoSaidWhatArgs,
  WordsOverTimeArgs,
} from './query-args';
import { readRoot, underKeys } from './read-field-value';
import { selectionOf } from './selection-of';

/** Everything that can be asked. The arguments are declared here and read from the operation together with the selection. */
@Resolver()
export class QueryResolver {
  @Query(() => Node, { nullable: true, description: 'The thing with this id; null if there is none.' })
  node(@Args(() => NodeArgs) _: NodeArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'The things with these ids, in their order; null where there is none.',
  })
  nodes(@Args(() => NodesArgs) _: NodesArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => Entity, {
    nullable: true,
    description:
      'By id, name or alias. Null if unknown; error AMBIGUOUS_ENTITY with the candidates in extensions if several fit.',
  })
  entity(@Args(() => EntityArgs) _: EntityArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => EntityConnection, {
    description: 'Entities by the words of their names and aliases, the best match first.',
  })
  search(@Args(() => SearchArgs) _: SearchArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => [EntitySuggestion], {
    description:
      'For completing names while they are typed: whose name this is, then whose name or alias begins with it, then who has a word that does; those in most articles first.',
  })
  suggestEntities(
    @Args(() => SuggestEntitiesArgs) _: SuggestEntitiesArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return readRoot(info, context);
  }

  @Query(() => EntityConnection, { description: 'People, by name.' })
  people(@Args(() => SearchListArgs) _: SearchListArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => EntityConnection, { description: 'Countries, by name.' })
  countries(@Args(() => SearchListArgs) _: SearchListArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => EntityConnection, { description: 'Organizations, by name.' })
  organizations(
    @Args(() => SearchListArgs) _: SearchListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return readRoot(info, context);
  }

  @Query(() => EntityConnection, { description: 'Places, by name.' })
  places(@Args(() => SearchListArgs) _: SearchListArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => EventConnection, {
    description: 'Meetings, those that begin last first; those without a date come last.',
  })
  meetings(@Args(() => EventListArgs) _: EventListArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => EventConnection, {
    description: 'Events, meetings included, those that begin last first; those without a date come last.',
  })
  events(@Args(() => EventListArgs) _: EventListArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => EventConnection, {
    description:
      'Events that articles announced beforehand, those that begin last first; `outcome` says what became of each.',
  })
  announcements(
    @Args(() => EventListArgs) _: EventListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return readRoot(info, context);
  }

  @Query(() => ArticleConnection, { description: 'Articles, the newest first; those without a date come last.' })
  articles(@Args(() => SearchListArgs) _: SearchListArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => StatementConnection, { description: 'Statements, the newest first; those without a date come last.' })
  statements(@Args(() => StatementsArgs) _: StatementsArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => StatementConnection, {
    description: 'Who said what about whom: names, aliases or ids; either may be left out.',
  })
  whoSaidWhat(
    @Args(() => WhoSaidWhatArgs) _: WhoSaidWhatArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return readRoot(info, context);
  }

  @Query(() => StatementFacets, {
    description: 'What statements have in common, counted: who speaks, about whom, who reports it, how and when.',
  })
  statementFacets(
    @Args(() => StatementFacetsArgs) _: StatementFacetsArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return readRoot(info, context);
  }

  @Query(() => UnnamedSources, {
    description:
      'How often speakers go unnamed: what they are called, in which outlets, on which topics and when, each beside all statements.',
  })
  unnamedSources(
    @Args(() => UnnamedSourcesArgs) _: UnnamedSourcesArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return readRoot(info, context);
  }

  @Query(() => [StatementInTime], {
    description:
      'What one speaker said about one topic, lined up in time, each statement beside the earlier one that is most like it: what changed in negation, modal verbs, numbers and dates. Statements of unknown day are left out; of more than 500 the latest are compared.',
  })
  wordsOverTime(
    @Args(() => WordsOverTimeArgs) _: WordsOverTimeArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return readRoot(info, context);
  }

  @Query(() => [MatrixCell], {
    description:
      'How often each of the busiest speakers speaks about each of the most discussed entities; pairs without a statement are left out.',
  })
  statementMatrix(
    @Args(() => StatementMatrixArgs) _: StatementMatrixArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return readRoot(info, context);
  }

  @Query(() => [Path], {
    description: 'Shortest chains of relations, shared events, statements and co-mentions between two entities.',
  })
  paths(@Args(() => PathsArgs) _: PathsArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => Subgraph, { description: 'The part of the graph around some entities, for drawing.' })
  async neighbourhood(
    @Args(() => NeighbourhoodArgs) { of, depth, limit }: NeighbourhoodArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { graph, readOptions }: Context,
  ) {
    const ids = await findEntities(graph, of, readOptions);
    const drawn = await readNeighbourhood(graph, ids, { depth: depth ?? 1, limit: limit ?? 100, ...readOptions });
    return underKeys({ ...drawn }, selectionOf(info).root.fields);
  }

  @Query(() => [TimelinePoint], { description: 'Counts a day, week, month or year.' })
  timeline(@Args(() => TimelineArgs) _: TimelineArgs, @Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }

  @Query(() => Stats, { description: 'How much is in the graph.' })
  stats(@Info() info: GraphQLResolveInfo, @Ctx() context: Context) {
    return readRoot(info, context);
  }
}
