import { RapporteurError } from '../errors';
import { isEncoding } from '../ingest/decode-text';
import type { ReadOptions } from '../ingest/read-articles';
import type { Columns } from '../ingest/read-record';

/** Options of commands that read articles, as they stand on the command line. */
export interface ReadCommand {
  source?: string;
  encoding?: string;
  columns?: string;
  include?: string[];
  exclude?: string[];
  allowPrivate?: boolean;
}

const OURS = ['id', 'text', 'title', 'source', 'url', 'publishedAt'] as const;

/** What the options mean for reading. @throws RapporteurError BAD_USER_INPUT */
export const readOptions = ({
  source,
  encoding,
  columns,
  include,
  exclude,
  allowPrivate = false,
}: ReadCommand): ReadOptions => {
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `--encoding is "${encoding}": expected the name of an encoding, such as windows-1252 or shift_jis.`,
    );
  }
  return { source, encoding, include, exclude, columns: columnsOf(columns), fetch: { allowPrivate } };
};

const columnsOf = (pairs = ''): Columns => {
  const columns: Columns = {};
  for (const pair of pairs.split(',').filter((one) => one.trim() !== '')) {
    const [, name = '', theirs = ''] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
    const ours = OURS.find((one) => one.toLowerCase() === name.trim().toLowerCase());
    if (ours === undefined || theirs.trim() === '') {
      throw new RapporteurError(
        'BAD_USER_INPUT',
        `--columns has "${pair.trim()}": expected pairs such as text=body, with one of ${OURS.join(', ')} on the left.`,
      );
    }
    columns[ours] = theirs.trim();
  }
  return columns;
};
