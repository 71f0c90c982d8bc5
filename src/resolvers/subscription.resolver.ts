import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver, Root, Subscription } from 'type-graphql';
import { RapporteurError } from '../errors';
import { chooseStatements } from '../graph/read/choose-statements';
import { ArticleNotice, StatementNotice } from '../schema/notices';
import type { Context } from './context';
import type { StoredNotice } from './notices';
import { readNodes, underKeys } from './read-field-value';
import { selectionOf, selectionsBelow } from './selection-of';

const AFTER = 'A cursor of an earlier notice: what came later is replayed first. What is new from now on if absent.';

/** Notices of what is newly stored. */
@Resolver()
export class SubscriptionResolver {
  @Subscription(() => ArticleNotice, {
    description: 'Articles as they come in.',
    subscribe: ({ args, context }) =>
      lazily(() => {
        const { notices, readOptions } = context as Context;
        return notices.subscribe({ kind: 'ARTICLE', after: args.after, signal: readOptions.signal });
      }),
  })
  articleIngested(
    @Root() notice: StoredNotice,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return answer(notice, 'article', { info, context });
  }

  @Subscription(() => StatementNotice, {
    description: 'Statements as they come in; of some speakers, about some entities, if you like.',
    subscribe: ({ args, context }) =>
      lazily(async () => {
        const { notices, graph, readOptions } = context as Context;
        const choose = await chooseStatements(graph, { speaker: args.speaker, about: args.about, ...readOptions });
        return notices.subscribe({ kind: 'STATEMENT', after: args.after, choose, signal: readOptions.signal });
      }),
  })
  statementMade(
    @Root() notice: StoredNotice,
    @Arg('speaker', () => [String], {
      nullable: true,
      description: 'Only what one of these says: ids, names or aliases.',
    })
    _speaker: string[] | undefined,
    @Arg('about', () => [String], {
      nullable: true,
      description: 'Only what is about one of these: ids, names or aliases.',
    })
    _about: string[] | undefined,
    @Arg('after', () => String, { nullable: true, description: AFTER }) _after: string | undefined,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    return answer(notice, 'statement', { info, context });
  }
}

/** type-graphql's types want the iterable itself; the executor takes a promise of one, and hands its error to the client. */
const lazily = (open: () => Promise<AsyncGenerator<StoredNotice>>): AsyncGenerator<StoredNotice> =>
  open() as unknown as AsyncGenerator<StoredNotice>;

/** What was deleted between its notice and the client's turn: this notice fails, the next ones come. */
const deleted = (id: string): RapporteurError =>
  new RapporteurError('NOT_FOUND', `"${id}" was deleted before this notice was read: go on with the next.`);

/** A notice with what it tells of, read as the subscription asks for it. */
const answer = async (
  { id, ...notice }: StoredNotice,
  what: string,
  { info, context }: { info: GraphQLResolveInfo; context: Context },
): Promise<Record<string, unknown>> => {
  const selection = selectionOf(info);
  const value = underKeys({ ...notice }, selection.root.fields);
  for (const below of selectionsBelow(selection, what)) {
    const [node] = await readNodes(below, [id], context);
    if (node === null) throw deleted(id);
    value[below.root.key] = node;
  }
  return value;
};
