import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { markDifferent, readDifferent, unmarkDifferent } from '../graph/curation/judge-different';
import { readCandidates } from '../graph/curation/read-candidates';
import { DEFAULT_PAGE, pageSize } from '../graph/read/page';
import { findEntities } from '../graph/read/resolve-names';
import { ENTITY_KINDS } from '../model/kinds';
import { findDuplicates } from '../resolution/find-duplicates';
import { DifferentEntities, DuplicateSuggestion } from '../schema/duplicates';
import { FirstArgs } from '../schema/list-args';
import type { Context } from './context';
import { DuplicatesArgs } from './query-args';
import { readNodes, underKeys } from './read-field-value';
import { selectionOf, selectionsBelow } from './selection-of';

const ONE = 'Id of one of the two.';
const OTHER = 'Id of the other.';

/** Which entities may be one, and which never are. */
@Resolver()
export class DuplicatesResolver {
  @Query(() => [DuplicateSuggestion], {
    description:
      'Entities that may be one, with what speaks for it, the surest first. What was said to be different is left out. Nothing is ever merged by itself.',
  })
  async duplicates(
    @Args(() => DuplicatesArgs) { kinds, of, first }: DuplicatesArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const { graph, readOptions } = context;
    const most = pageSize(first, 'first') ?? DEFAULT_PAGE;
    const [wanted] = of === undefined || of === null ? [] : await findEntities(graph, [of], readOptions);
    const [entities, different] = await Promise.all([
      readCandidates(graph, { kinds: kinds ?? ENTITY_KINDS, ...readOptions }),
      readDifferent(graph),
    ]);
    const apart = new Set(different.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
    const found = findDuplicates(entities, (one, other) => apart.has(`${one} ${other}`))
      .filter(({ keep, merge }) => wanted === undefined || keep === wanted || merge === wanted)
      .slice(0, most);
    return withNodes(found, ['keep', 'merge'], { info, context });
  }

  @Query(() => [DifferentEntities], { description: 'What curators said is never the same, the latest first.' })
  async judgedDifferent(
    @Args(() => FirstArgs) { first }: FirstArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ) {
    const pairs = (await readDifferent(context.graph)).slice(0, pageSize(first, 'first') ?? DEFAULT_PAGE);
    return withNodes(pairs, ['one', 'other'], { info, context });
  }

  @Mutation(() => Boolean, {
    description:
      'Says that two entities are never the same: they are no longer suggested as one and cannot be merged. False where that was said before. Undone by unmarkDifferent.',
  })
  markDifferent(
    @Arg('one', () => ID, { description: ONE }) one: string,
    @Arg('other', () => ID, { description: OTHER }) other: string,
    @Ctx() { graph, now }: Context,
  ) {
    return markDifferent(graph, { one, other, now: now() });
  }

  @Mutation(() => Boolean, {
    description: 'Takes back that two entities are never the same. False where nobody has said it.',
  })
  unmarkDifferent(
    @Arg('one', () => ID, { description: ONE }) one: string,
    @Arg('other', () => ID, { description: OTHER }) other: string,
    @Ctx() { graph, now }: Context,
  ) {
    return unmarkDifferent(graph, { one, other, now: now() });
  }
}

/** Rows with the nodes that their ids stand for, each read once for all rows. */
const withNodes = async <Row extends object>(
  rows: readonly Row[],
  names: readonly (keyof Row & string)[],
  { info, context }: { info: GraphQLResolveInfo; context: Context },
): Promise<Record<string, unknown>[]> => {
  const selection = selectionOf(info);
  const plain = selection.root.fields.filter(({ name }) => !names.includes(name as keyof Row & string));
  const answers = rows.map((row) => underKeys(row as Readonly<Record<string, unknown>>, plain));
  for (const name of names) {
    for (const below of selectionsBelow(selection, name)) {
      const nodes =
        rows.length === 0
          ? []
          : await readNodes(
              below,
              rows.map((row) => String(row[name])),
              context,
            );
      answers.forEach((answer, at) => {
        answer[below.root.key] = nodes[at] ?? null;
      });
    }
  }
  return answers;
};
