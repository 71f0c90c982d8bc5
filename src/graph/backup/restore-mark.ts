import { RapporteurError } from '../../errors';
import type { Graph, Transaction } from '../graph';
import { loadCypher } from '../load-cypher';

/** What shows that a database is being restored, and by which run: only the last that has begun may write. */
export interface RestoreMark {
  /** One transaction of the restore. @throws RapporteurError RESTORE_UNFINISHED where another run has taken over */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Takes the mark away. */
  finish(): Promise<void>;
}

export interface BeginOptions {
  /** A name for this run that no other has. */
  run: string;
  now: Date;
}

/**
 * Begins a restore into a database where nothing is stored, or over an earlier one that did not come to its end.
 * @returns whether there was an earlier one
 * @throws RapporteurError BAD_USER_INPUT where something is stored
 */
export const beginRestore = async (
  graph: Graph,
  { run, now }: BeginOptions,
): Promise<{ mark: RestoreMark; isAgain: boolean }> => {
  const isAgain = await graph.write(async (transaction) => {
    const [lock] = await transaction.run<{ isRestoring: boolean }>(loadCypher('write/lock'));
    const [found] = await transaction.run<{ isUsed: boolean }>(loadCypher('backup/is-used'));
    if (found?.isUsed && !lock?.isRestoring) throw notEmpty();
    await transaction.run(loadCypher('backup/begin'), { run, now: now.toISOString() });
    return lock?.isRestoring === true;
  });
  const write = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    graph.write(async (transaction) => {
      if ((await transaction.run(loadCypher('backup/hold'), { run })).length === 0) throw takenOver();
      return work(transaction);
    });
  const finish = () =>
    write(async (transaction) => {
      await transaction.run(loadCypher('backup/finish'), { run });
    });
  return { mark: { write, finish }, isAgain };
};

const notEmpty = (): RapporteurError =>
  new RapporteurError(
    'BAD_USER_INPUT',
    'The database is not empty: expected one where nothing is stored. Choose another RAPPORTEUR_HOME or NEO4J_DATABASE, or delete what is there.',
  );

const takenOver = (): RapporteurError =>
  new RapporteurError(
    'RESTORE_UNFINISHED',
    'Another restore into this database has begun, so that this one has stopped.',
  );
