import type { GraphQLFieldResolver } from 'graphql';

/** What the compiled statement put under the field's response key. */
export const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  source,
  _args,
  _context,
  { path },
) => source[path.key];
