import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { RapporteurError, writeFault } from '../../errors';
import { takeBackup } from '../../graph/backup/take-backup';
import { EXIT } from '../exit-codes';
import { loadConfig } from '../load-config';
import { openDatabase } from '../open-database';
import { print } from '../output';

/** Writes the whole graph to a new file that only the user can read; it has its name when it is complete. */
export const run = async (file: string): Promise<number> => {
  if (existsSync(file)) throw new RapporteurError('BAD_USER_INPUT', `${file} is there already: name a new file.`);
  const { config, log } = loadConfig();
  const database = await openDatabase(config, { log });
  const draft = `${file}.partial-${process.pid}`;
  let output = startFile(draft);
  try {
    const { nodes, links, digest } = await takeBackup(database.graph, {
      now: new Date(),
      begin: async () => {
        await output.close();
        output = startFile(draft);
      },
      write: (line) => output.write(line),
    });
    await output.close();
    renameSync(draft, file);
    await print(`${file}: ${nodes} nodes, ${links} relationships, digest ${digest}.`);
    return EXIT.OK;
  } catch (error) {
    throw notWritten(error, file);
  } finally {
    rmSync(draft, { force: true });
    await database.close();
  }
};

const startFile = (file: string) => {
  const packed = createGzip();
  const written = packed.pipe(createWriteStream(file, { mode: 0o600 }));
  written.on('error', (error) => packed.destroy(error));
  packed.on('error', () => {});
  return {
    write: async (line: string): Promise<void> => {
      if (packed.errored) throw packed.errored;
      if (!packed.write(`${line}\n`)) await untilDrained(packed);
    },
    close: async (): Promise<void> => {
      packed.end();
      await finished(written);
    },
  };
};

/** Or until it is closed, by a fault that the next line finds. */
const untilDrained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.once('drain', done).once('close', done);
  });

const notWritten = (error: unknown, file: string): unknown => {
  const reason = writeFault(error, { ENOENT: 'there is no such folder' });
  return reason
    ? new RapporteurError('FILE_NOT_WRITABLE', `${file} cannot be written: ${reason}.`, { cause: error })
    : error;
};
