import { RapporteurError } from '../../errors';
import { type Dashboard, dashboardId, MOST_LETTERS, MOST_TILES, type Tile } from '../../model/dashboard';
import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';
import { takeLock } from '../write/take-lock';

interface NewDashboard {
  /** Of one that exists; a new one gets an id of its title's words. */
  id: string | null;
  title: string;
  tiles: readonly Tile[];
  /** The revision that was changed; whatever is stored is overwritten where it is null. */
  expectedRevision: number | null;
  now: Date;
}

type Stored = Pick<Dashboard, 'id' | 'revision' | 'updatedAt'>;

/**
 * Stores a dashboard, new or changed.
 * @throws RapporteurError BAD_USER_INPUT; NOT_FOUND where there is none with the id given; CONFLICT where another
 * revision is stored than the one expected
 */
export const saveDashboard = async (graph: Graph, wanted: NewDashboard): Promise<Dashboard> => {
  const { id, title, tiles, expectedRevision, now } = wanted;
  const name = title.trim();
  check(name, tiles);
  const updatedAt = now.toISOString();
  return graph.write(async (transaction) => {
    // New ids are given out one at a time.
    await takeLock(transaction);
    const base = id ?? dashboardId(name, new Set());
    const rows = await transaction.run<Stored>(loadCypher('dashboards/taken'), { base });
    const stored = rows.find((row) => row.id === id);
    if (id !== null && !stored) {
      throw new RapporteurError(
        'NOT_FOUND',
        `There is no dashboard "${id.slice(0, MOST_LETTERS)}": leave the id out to make a new one.`,
      );
    }
    if (stored && expectedRevision !== null && stored.revision !== expectedRevision)
      throw conflict(stored, expectedRevision);
    const taken = new Set(rows.map((row) => row.id));
    const dashboard = {
      id: id ?? dashboardId(name, taken),
      title: name,
      tiles: [...tiles],
      revision: (stored?.revision ?? 0) + 1,
      updatedAt,
    };
    await transaction.run(loadCypher('dashboards/save'), { ...dashboard, tiles: JSON.stringify(tiles) });
    return dashboard;
  });
};

const conflict = ({ id, revision, updatedAt }: Stored, expected: number): RapporteurError =>
  new RapporteurError(
    'CONFLICT',
    `"${id}" was saved by somebody else: revision ${expected} was expected, ${revision} is stored. Read it again, or save with expectedRevision ${revision} to overwrite it.`,
    { details: { revision, updatedAt: new Date(updatedAt).toISOString() } },
  );

const check = (title: string, tiles: readonly Tile[]): void => {
  if (title === '') throw new RapporteurError('BAD_USER_INPUT', 'A dashboard needs a title: this one is empty.');
  if (tiles.length > MOST_TILES) {
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `A dashboard holds ${MOST_TILES} tiles at most; these are ${tiles.length}: make two of it.`,
    );
  }
  const words = [title, ...tiles.flatMap(({ title, question }) => [title, ...Object.values(question)])];
  const long = words.find((word) => (word?.length ?? 0) > MOST_LETTERS);
  if (long) {
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `Titles, names and words have ${MOST_LETTERS} characters at most; "${long.slice(0, 30)}…" has ${long.length}.`,
    );
  }
};
