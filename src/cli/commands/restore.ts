import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RapporteurError } from '../../errors';
import { unusable } from '../../graph/backup/backup-line';
import { restoreBackup } from '../../graph/backup/restore-backup';
import { EXIT } from '../exit-codes';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { print } from '../output';

/** Puts a backup into an empty database, and proves that everything came back. */
export const run = async (file: string): Promise<number> => {
  // Before a database is started for nothing.
  if (!existsSync(file)) throw new RapporteurError('FILE_NOT_READABLE', `${file} does not exist.`);
  const { config, log } = loadConfig();
  const database = await openDatabase(config, { log });
  try {
    const { nodes, links, digest } = await restoreBackup(database.graph, linesOf(file));
    await print(
      `${nodes} nodes and ${links} relationships are back; the digest is ${digest}, as when the backup was taken.`,
    );
    return EXIT.OK;
  } finally {
    await database.close();
  }
};

async function* linesOf(file: string): AsyncGenerator<string> {
  let problem: Error | undefined;
  const unpacked = createGunzip();
  pipeline(createReadStream(file), unpacked, (error) => {
    problem = error ?? undefined;
    unpacked.destroy();
  });
  try {
    for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  } catch (error) {
    throw readFault(error as NodeJS.ErrnoException, file);
  }
  // A fault may also just end the lines early.
  if (problem) throw readFault(problem, file);
}

const readFault = (problem: NodeJS.ErrnoException, file: string): RapporteurError => {
  if (problem instanceof RapporteurError) return problem;
  if (problem.code?.startsWith('Z_')) return unusable('the file is damaged or no backup');
  return new RapporteurError('FILE_NOT_READABLE', `${file} cannot be read (${problem.code ?? problem.message}).`);
};
