import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { RapporteurError } from '../../errors';

/** What a model file holds: facts about it, and named lists of signed bytes. */
export interface ModelFile {
  facts: Record<string, unknown>;
  sections: Record<string, Int8Array>;
}

const MAGIC = 'rapporteur-model 1\n';

/**
 * Packs a model for `models/english.bin.gz`: a line of magic, a line of JSON (facts, and the name and length of each
 * section), then the sections' bytes; all under gzip. The same model gives the same bytes.
 */
export const packModel = ({ facts, sections }: ModelFile): Buffer => {
  const lengths = Object.entries(sections).map(([name, bytes]) => [name, bytes.length]);
  const head = Buffer.from(`${MAGIC}${JSON.stringify({ facts, sections: lengths })}\n`);
  const bodies = Object.values(sections).map(({ buffer, byteOffset, length }) =>
    Buffer.from(buffer, byteOffset, length),
  );
  return gzipSync(Buffer.concat([head, ...bodies]), { level: 9 });
};

/** Unpacks what `packModel` packed. Throws a plain Error for bytes of another form. */
export const unpackModel = (packed: Buffer): ModelFile => {
  const bytes = gunzipSync(packed);
  const lineEnd = bytes.indexOf(10, MAGIC.length);
  if (bytes.subarray(0, MAGIC.length).toString() !== MAGIC || lineEnd < 0)
    throw new Error('no model file of version 1');
  const head = JSON.parse(bytes.subarray(MAGIC.length, lineEnd).toString()) as {
    facts: Record<string, unknown>;
    sections: [string, number][];
  };
  const sections: Record<string, Int8Array> = {};
  let at = lineEnd + 1;
  for (const [name, length] of head.sections) {
    sections[name] = new Int8Array(bytes.buffer, bytes.byteOffset + at, length);
    at += length;
  }
  return { facts: head.facts, sections };
};

/** Reads a model from disk. Throws `MODEL_UNUSABLE` where the file is missing or of another form. */
export const readModel = (path: string): ModelFile => {
  try {
    return unpackModel(readFileSync(path));
  } catch (cause) {
    throw new RapporteurError(
      'MODEL_UNUSABLE',
      `Expected a language model at ${path}; ${(cause as Error).message}. Reinstall, or train it: see docs/models.md.`,
      { cause },
    );
  }
};

/** A section's bytes as UTF-8 text. */
export const sectionText = (bytes: Int8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();

/** Text as the bytes of a section. */
export const textSection = (text: string): Int8Array => {
  const bytes = Buffer.from(text);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};
