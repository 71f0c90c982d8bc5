import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { RapporteurError } from '../../errors';
import { unusable } from '../../graph/backup/backup-line';
import { restoreBackup } from '../../graph/backup/restore-backup';
import { notReadable } from '../../ingest/list-files';
import { EXIT } from '../exit-codes';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { note, print } from '../output';

/** Puts a backup into an empty database, and proves that everything came back. */
export const run = async (file: string): Promise<number> => {
  // Before a database is started for nothing.
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw notReadable(file, error);
  });
  const { config, log } = loadConfig();
  const database = await openDatabase(config, { log, toRestore: true });
  try {
    const { nodes, links, digest } = await restoreBackup(database.graph, linesOf(file), {
      run: randomUUID(),
      now: new Date(),
      onLeftOver: () => note('An earlier restore did not come to its end: what it left is removed first.'),
    });
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

const readFault = (problem: NodeJS.ErrnoException, file: string): RapporteurError =>
  problem.code?.startsWith('Z_') ? unusable('the file is damaged or no backup') : notReadable(file, problem);
