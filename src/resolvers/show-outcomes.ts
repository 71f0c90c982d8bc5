import type { GraphQLResolveInfo } from 'graphql';
import type { IngestOutcome } from '../ingest/ingest-outcome';
import type { Context } from './context';
import { readNodes, underKeys } from './read-field-value';
import { selectionOf, selectionsBelow } from './selection-of';

/** Outcomes as the schema has them, with the articles read as the operation asks for them. */
export const showOutcomes = async (
  outcomes: readonly IngestOutcome[],
  { info, context }: { info: GraphQLResolveInfo; context: Context },
): Promise<Record<string, unknown>[]> => {
  const selection = selectionOf(info);
  const ids = [...new Set(outcomes.flatMap(({ articleId }) => (articleId === null ? [] : [articleId])))];
  const stored = new Map<string, Map<string, unknown>>();
  for (const below of selectionsBelow(selection, 'article')) {
    const found = ids.length === 0 ? [] : await readNodes(below, ids, context);
    stored.set(below.root.key, new Map(ids.map((id, at) => [id, found[at]])));
  }
  return outcomes.map(({ status, articleId, error, warnings }) => ({
    ...underKeys(
      { status, error: error?.message ?? null, errorCode: error?.code ?? null, warnings },
      selection.root.fields.filter(({ name }) => name !== 'article'),
    ),
    ...Object.fromEntries([...stored].map(([key, articlesById]) => [key, articlesById.get(articleId ?? '') ?? null])),
  }));
};
