import { RapporteurError } from '../errors';

/** Beginnings of files that are never text. */
const SIGNATURES = ['%PDF-', '\x1f\x8b', 'PK\x03\x04', '\x89PNG', 'GIF8', '\xff\xd8\xff', '{\\rtf', '\xd0\xcf\x11\xe0'];

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is dropped.
 *
 * @throws RapporteurError NOT_TEXT for binary files, BAD_ENCODING for bytes that are not UTF-8: nothing is ever replaced silently
 */
export const decodeText = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (SIGNATURES.some((signature) => start.startsWith(signature))) {
    throw new RapporteurError('NOT_TEXT', 'It is a binary file: expected text.');
  }
  const encoding = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) {
    throw new RapporteurError('NOT_TEXT', 'It has NUL bytes in it, so it is no text: expected UTF-8.');
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RapporteurError(
      'BAD_ENCODING',
      'It is not UTF-8: convert it first, for example with iconv -f latin1 -t utf-8.',
    );
  }
};
