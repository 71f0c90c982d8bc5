import { RapporteurError } from '../../errors';
import type { Graph } from '../graph';

/** Refuses a database into which a backup is being put back, or was put back in part: a killed restore leaves its mark. @throws RapporteurError RESTORE_UNFINISHED */
export const refuseUnfinishedRestore = async (graph: Pick<Graph, 'read'>): Promise<void> => {
  const [row] = await graph.read<{ isRestoring: boolean }>('RETURN EXISTS { (:Restore) } AS isRestoring');
  if (row?.isRestoring) throw unfinishedRestore();
};

/** What is said of such a database. */
export const unfinishedRestore = (): RapporteurError =>
  new RapporteurError(
    'RESTORE_UNFINISHED',
    'A restore into this database has not come to its end, so that a part of the graph is missing. Unless it is still running, run it again: rapporteur restore FILE begins anew.',
  );
