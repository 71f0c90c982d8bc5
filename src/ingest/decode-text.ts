import { RapporteurError } from '../errors';

/** Beginnings of files that are never text. */
const SIGNATURES = ['%PDF-', '\x1f\x8b', 'PK\x03\x04', '\x89PNG', 'GIF8', '\xff\xd8\xff', '{\\rtf', '\xd0\xcf\x11\xe0'];

/**
 * Bytes as text: UTF-8 or UTF-16 where a byte order mark says so, which is dropped; else as `encoding` says, a label of
 * the WHATWG Encoding Standard ("windows-1252", "shift_jis"); else UTF-8.
 *
 * @throws RapporteurError NOT_TEXT for binary files, BAD_ENCODING for bytes that are not in the encoding: nothing is ever replaced silently
 */
export const decodeText = (bytes: Uint8Array, encoding?: string | null): string => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (SIGNATURES.some((signature) => start.startsWith(signature))) {
    throw new RapporteurError('NOT_TEXT', 'It is a binary file: expected text.');
  }
  const marked = markedEncoding(start);
  const used = marked ?? encoding ?? 'utf-8';
  if (!/^utf-?16/i.test(used) && bytes.includes(0)) {
    throw new RapporteurError('NOT_TEXT', 'It has NUL bytes in it, so it is no text: expected UTF-8.');
  }
  try {
    const decoder = new TextDecoder(used, { fatal: true });
    return repairWindows1252(decoder.decode(bytes), decoder);
  } catch {
    throw new RapporteurError(
      'BAD_ENCODING',
      used === 'utf-8'
        ? 'It is not UTF-8: say what it is with --encoding, windows-1252 for example, or convert it.'
        : `It is not in ${used}, as was said of it.`,
    );
  }
};

/** Whether `decodeText` knows an encoding by this name. */
export const isEncoding = (name: string): boolean => {
  try {
    new TextDecoder(name, { fatal: true });
    return true;
  } catch {
    return false;
  }
};

/**
 * Some releases of Node decode windows-1252 as Latin-1 (nodejs/node#56542): what should be quotation marks and dashes
 * comes as control characters. Nothing changes where that is mended, or in other encodings.
 */
export const repairWindows1252 = (text: string, { encoding }: { encoding: string }): string =>
  encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
    : text;

/** The characters of the bytes 80 to 9F (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

const markedEncoding = (start: string): string | null => {
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  if (start.startsWith('\xfe\xff')) return 'utf-16be';
  return start.startsWith('\xef\xbb\xbf') ? 'utf-8' : null;
};
