import { isEventId } from '../../model/is-entity-id';
import type { Graph, ReadOptions } from '../graph';
import { fragment } from './fragments';
import { findEntities } from './resolve-names';

interface Wanted extends ReadOptions {
  /** Ids, names or aliases; anybody where left out. */
  speaker?: readonly string[] | null;
  /** The same; or ids of events. */
  about?: readonly string[] | null;
}

/**
 * A choice among statements by who said them and whom they are about: gives those ids that have both.
 *
 * @throws RapporteurError ENTITY_NOT_FOUND, AMBIGUOUS_ENTITY
 */
export const chooseStatements = async (
  graph: Graph,
  { speaker, about, ...options }: Wanted,
): Promise<(ids: readonly string[]) => Promise<readonly string[]>> => {
  if (speaker == null && about == null) return async (ids) => ids;
  const events = about?.filter(isEventId) ?? [];
  const [speakers, topics] = await Promise.all([
    speaker == null ? null : findEntities(graph, speaker, { role: 'ACTOR', ...options }),
    about == null
      ? null
      : findEntities(
          graph,
          about.filter((name) => !isEventId(name)),
          options,
        ),
  ]);
  return async (ids) => {
    if (ids.length === 0) return [];
    const parameters = { ids, speaker: speakers, about: topics === null ? null : [...topics, ...events] };
    const rows = await graph.read<{ id: string }>(fragment('notices.statements'), parameters, options);
    return rows.map(({ id }) => id);
  };
};
