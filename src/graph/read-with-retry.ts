import neo4j, { Neo4jError, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { RapporteurError } from '../errors';
import type { ReadOptions } from './graph';

/** How long transient faults are retried: a query must answer, or fail clearly, within five seconds of an outage. */
const RETRY_MS = 4_000;
const FIRST_PAUSE_MS = 50;
/** How much longer than Neo4j itself we wait for its timeout, in case the server has stopped answering at all. */
const GRACE_MS = 900;

interface Reading extends ReadOptions {
  cypher: string;
  parameters: Record<string, unknown>;
}

/**
 * Runs one auto-commit statement, again on transient faults with growing pauses. Where the signal aborts or
 * the time is up the session is closed, which resets its connection and so ends the statement in Neo4j too.
 *
 * @throws the signal's reason; RapporteurError QUERY_TIMEOUT; the driver's error
 */
export const readWithRetry = async (
  openSession: () => Session,
  { cypher, parameters, timeoutMs, signal }: Reading,
): Promise<Neo4jRecord[]> => {
  const begun = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    signal?.throwIfAborted();
    try {
      return await readOnce(openSession(), { cypher, parameters, timeoutMs, signal });
    } catch (error) {
      const isOver = performance.now() - begun + pause > RETRY_MS;
      if (!(error instanceof Neo4jError && neo4j.isRetryableError(error)) || isOver) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};

const readOnce = async (
  session: Session,
  { cypher, parameters, timeoutMs, signal }: Reading,
): Promise<Neo4jRecord[]> => {
  const running = session.run(cypher, parameters, timeoutMs === undefined ? {} : { timeout: timeoutMs });
  if (signal === undefined && timeoutMs === undefined) {
    return running.then(({ records }) => records).finally(() => session.close());
  }
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => reject(tooSlow()), timeoutMs + GRACE_MS);
    stop = () => {
      signal?.removeEventListener('abort', abort);
      clearTimeout(timer);
    };
  });
  try {
    return await Promise.race([running.then(({ records }) => records), stopped]);
  } catch (error) {
    // A cancelled statement rejects as well; nobody waits for it any more.
    running.catch(() => {});
    throw error;
  } finally {
    stop();
    // Not awaited: a server that no longer answers would hold the caller.
    session.close().catch(() => {});
  }
};

const tooSlow = (): RapporteurError =>
  new RapporteurError('QUERY_TIMEOUT', 'The query took longer than it may: ask for less, or raise the limit.');
