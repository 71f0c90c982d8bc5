import { decodeText, isEncoding } from '../decode-text';

const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i;

/**
 * The text of a page or a feed: by its byte order mark, by what was said of it (a header, an option), by what it
 * declares itself in its first kilobyte, else as UTF-8.
 *
 * @throws RapporteurError NOT_TEXT, BAD_ENCODING
 */
export const decodePage = (bytes: Uint8Array, said?: string | null): string => {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 1_024)).toString('latin1'));
  const encoding = [said, declared?.[1], declared?.[2]].find((name) => name && isEncoding(name));
  return decodeText(bytes, encoding);
};
