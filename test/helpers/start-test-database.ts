import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { type EmbeddedDatabase, startDatabase } from '../../src/database/start-database';
import { createLog } from '../../src/log';

/** What stop-test-database.ts needs to undo this. */
export interface TestDatabase {
  database: EmbeddedDatabase;
  home: string;
}

declare global {
  var testDatabase: TestDatabase | undefined;
}

/**
 * Starts a Neo4j of the tests' own, on a free port, with data in a temporary folder and the project's cached jars.
 * With TEST_NEO4J_URI in the environment (and TEST_NEO4J_PASSWORD if it has one) that server is used instead: its data are wiped.
 */
export default async function startTestDatabase(): Promise<void> {
  if (process.env.TEST_NEO4J_URI) return;
  const { home: cache, embedded } = readConfig();
  const home = mkdtempSync(path.join(tmpdir(), 'rapporteur-test-'));
  const database = await startDatabase({
    ...embedded,
    home,
    cache,
    port: 0,
    speedUp: false,
    heapMegabytes: 768,
    pageCacheMegabytes: 128,
    log: createLog({ level: 'warn' }),
  });
  process.env.TEST_NEO4J_URI = database.uri;
  process.env.TEST_NEO4J_PASSWORD = database.password;
  globalThis.testDatabase = { database, home };
}
