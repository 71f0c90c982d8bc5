import { readFileSync, writeFileSync } from 'node:fs';

// Numbers of the ZIP format (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16).
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_HEADER_LENGTH = 30;
const SIGNATURE_FILE = /^META-INF\/[^/]+\.(?:SF|RSA|DSA|EC)$/;

/**
 * Takes a jar's signature off by renaming the files that hold it; nothing moves. Java verifies the digest of each class of a signed
 * jar at each start, and keeps none of them in a class archive: a quarter of a start of Neo4j, for two signed jars among 214.
 * (That the jars are the published ones, Maven has checked when it fetched them.)
 */
export function unsignJar(file) {
  const jar = readFileSync(file);
  let end = jar.length - END_LENGTH;
  while (end >= 0 && jar.readUInt32LE(end) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw new Error(`${file} is not a jar.`);

  let isChanged = false;
  let entry = jar.readUInt32LE(end + 16);
  for (let left = jar.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => jar.readUInt16LE(entry + offset));
    const name = jar.toString('latin1', entry + ENTRY_LENGTH, entry + ENTRY_LENGTH + nameLength);
    if (SIGNATURE_FILE.test(name)) {
      const local = jar.readUInt32LE(entry + 42);
      for (const start of [entry + ENTRY_LENGTH, local + LOCAL_HEADER_LENGTH]) jar.write('_', start + nameLength - 1);
      isChanged = true;
    }
    entry += ENTRY_LENGTH + nameLength + extraLength + commentLength;
  }
  if (isChanged) writeFileSync(file, jar);
}
