import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { RapporteurError } from '../errors';
import { databaseError, serverName } from './database-error';
import type { Graph, GraphSettings, ReadOptions, StreamingTransaction } from './graph';
import { readWithRetry } from './read-with-retry';
import { fromMap, toParameter } from './values';

/** The first release with everything that our queries use (scoped `CALL (x) { … }` subqueries). */
const OLDEST = { major: 5, minor: 23 };
const CONNECT_MS = 4_000;
const CLOSE_MS = 2_000;

/**
 * Opens a database; nothing is sent until the first query (`verify` asks at once). Reads are auto-commit
 * statements, which are quicker than managed transactions; one bookmark manager makes every read see the
 * writes of this Graph, on a cluster too.
 *
 * @throws RapporteurError CONFIG_INVALID where the URI is none that the driver knows
 */
export const openGraph = (settings: GraphSettings): Graph => {
  const driver = openDriver(settings);
  const bookmarkManager = neo4j.bookmarkManager();
  const { database, uri } = settings;
  const session = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode: mode, bookmarkManager, ...(database ? { database } : {}) });

  const read = async <Row>(cypher: string, parameters: Record<string, unknown> = {}, options: ReadOptions = {}) => {
    const prepared = toParameter(parameters) as Record<string, unknown>;
    try {
      const records = await readWithRetry(() => session('READ'), { cypher, parameters: prepared, ...options });
      return records.map((record) => fromMap(record.toObject())) as Row[];
    } catch (error) {
      throw databaseError(error, { uri });
    }
  };

  const write = async <T>(work: (transaction: StreamingTransaction) => Promise<T>): Promise<T> => {
    const open = session('WRITE');
    try {
      return await open.executeWrite((managed) =>
        work({
          run: async <Row>(cypher: string, parameters: Record<string, unknown> = {}) => {
            const result = await managed.run(cypher, toParameter(parameters) as Record<string, unknown>);
            return result.records.map((record) => fromMap(record.toObject())) as Row[];
          },
          async *stream<Row>(cypher: string, parameters: Record<string, unknown> = {}) {
            const result = managed.run(cypher, toParameter(parameters) as Record<string, unknown>);
            for await (const record of result) yield fromMap(record.toObject()) as Row;
          },
        }),
      );
    } catch (error) {
      throw databaseError(error, { uri });
    } finally {
      leave(open);
    }
  };

  const verify = async () => {
    const open = session('READ');
    try {
      const asked = await open.run(
        'CALL dbms.components() YIELD name, versions, edition WHERE name = "Neo4j Kernel" RETURN versions[0] AS version, edition',
      );
      const { version, edition } = asked.records[0]?.toObject() ?? { version: '', edition: '' };
      if (!isNewEnough(String(version))) throw tooOld(uri, String(version));
      return { version: String(version), edition: String(edition) };
    } catch (error) {
      throw databaseError(error, { uri });
    } finally {
      leave(open);
    }
  };

  return { read, write, verify, close: () => within(CLOSE_MS, driver.close()) };
};

/** Gives the session's connection back. Nobody waits for it: a server that has stopped answering would hold the caller. */
const leave = (session: Session): void => {
  session.close().catch(() => {});
};

/** Waits for `closing`, but no longer than `limit`, for the same reason. */
const within = async (limit: number, closing: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  await Promise.race([closing, late]);
  clearTimeout(timer);
};

const openDriver = ({ uri, user, password }: GraphSettings): Driver => {
  try {
    return neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, {
      userAgent: 'rapporteur',
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: CONNECT_MS + 1_000,
      telemetryDisabled: true,
      // Hints about types that no article has used yet would come with every answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new RapporteurError(
      'CONFIG_INVALID',
      `NEO4J_URI is "${serverName(uri)}": expected bolt:// or neo4j:// (or either with +s or +ssc), a host and a port.`,
      { cause: error },
    );
  }
};

const isNewEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
};

const tooOld = (uri: string, version: string): RapporteurError =>
  new RapporteurError(
    'DB_UNSUPPORTED_VERSION',
    `Neo4j at ${serverName(uri)} is ${version || 'of an unknown version'}: Rapporteur needs ${OLDEST.major}.${OLDEST.minor} or later.`,
  );
