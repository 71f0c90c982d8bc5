import { rmSync } from 'node:fs';

/** Stops the tests' Neo4j and removes its data; leaves a server that TEST_NEO4J_URI named alone. */
export default async function stopTestDatabase(): Promise<void> {
  const running = globalThis.testDatabase;
  if (running === undefined) return;
  await running.database.stop();
  rmSync(running.home, { recursive: true, force: true });
}
