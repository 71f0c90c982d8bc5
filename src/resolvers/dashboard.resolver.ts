import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { deleteDashboard } from '../graph/dashboards/delete-dashboard';
import { readDashboard, readDashboards } from '../graph/dashboards/read-dashboards';
import { saveDashboard } from '../graph/dashboards/save-dashboard';
import type { Dashboard as StoredDashboard, Tile } from '../model/dashboard';
import { Dashboard, DashboardTileInput } from '../schema/dashboard';
import type { Context } from './context';
import { underKeys } from './read-field-value';
import { selectionOf } from './selection-of';

/** What readers arranged for themselves. */
@Resolver()
export class DashboardResolver {
  @Query(() => [Dashboard], { description: 'All dashboards, by title.' })
  async dashboards(@Info() info: GraphQLResolveInfo, @Ctx() { graph, readOptions }: Context) {
    return (await readDashboards(graph, readOptions)).map((one) => show(one, info));
  }

  @Query(() => Dashboard, { nullable: true, description: 'The dashboard with this id; null if there is none.' })
  async dashboard(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { graph, readOptions }: Context,
  ) {
    const found = await readDashboard(graph, id, readOptions);
    return found && show(found, info);
  }

  @Mutation(() => Dashboard, { description: 'Stores a dashboard, new or changed.' })
  async saveDashboard(
    @Arg('id', () => ID, { nullable: true, description: 'Of the one that is changed; a new one if absent.' })
    id: string | undefined,
    @Arg('title', () => String, { description: 'What it is called: 200 characters at most.' }) title: string,
    @Arg('tiles', () => [DashboardTileInput], { description: 'Its tiles, in their order: 24 at most.' })
    tiles: DashboardTileInput[],
    @Arg('expectedRevision', () => Int, {
      nullable: true,
      description:
        'The revision that was changed: CONFLICT where another one is stored. Whatever is stored is overwritten if absent.',
    })
    expectedRevision: number | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { graph, now }: Context,
  ) {
    const saved = await saveDashboard(graph, {
      id: id ?? null,
      title,
      tiles: tiles.map(tileOf),
      expectedRevision: expectedRevision ?? null,
      now: now(),
    });
    return show(saved, info);
  }

  @Mutation(() => Boolean, { description: 'Removes a dashboard. False if there is none of this id.' })
  deleteDashboard(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { graph }: Context) {
    return deleteDashboard(graph, id);
  }
}

const show = (dashboard: StoredDashboard, info: GraphQLResolveInfo): Record<string, unknown> =>
  underKeys({ ...dashboard }, selectionOf(info).root.fields);

const tileOf = ({ kind, title, isWide, question }: DashboardTileInput): Tile => ({
  kind,
  title: title.trim(),
  isWide,
  question: {
    who: question?.who || null,
    about: question?.about || null,
    words: question?.words || null,
    source: question?.source || null,
    from: question?.from || null,
    to: question?.to || null,
  },
});
