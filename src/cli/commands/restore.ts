import { createReadStream, existsSync } from 'node:fs';
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

/** Broken at line feeds alone: JSON may hold the other characters that end lines. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const packed = createReadStream(file);
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  let rest = '';
  try {
    for await (const text of packed.pipe(unpacked).setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw readFault(error as NodeJS.ErrnoException, file);
  }
  if (rest !== '') yield rest;
}

const readFault = (problem: NodeJS.ErrnoException, file: string): RapporteurError => {
  if (problem instanceof RapporteurError) return problem;
  if (problem.code?.startsWith('Z_')) return unusable('the file is damaged or no backup');
  return new RapporteurError('FILE_NOT_READABLE', `${file} cannot be read (${problem.code ?? problem.message}).`);
};
