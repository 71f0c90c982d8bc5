/**
 * The print of a text: for each of many hash functions the least hash over the text's shingles (MinHash, Broder 1997). Two
 * prints agree in about as many places, of all, as the texts share shingles, of all that either has (Jaccard).
 */
export type Print = Uint32Array;

/** Words a shingle: fewer, and unrelated texts share some; more, and one changed word costs too many. */
const SHINGLE_WORDS = 4;
const HASHES = 96;
/** Bands of three hashes: texts that share 7 of 10 shingles share a band with 88 % probability, 8 of 10 with 97 %, 9 of 10 with 99.9 %. */
const BANDS = 5;
const BAND_HASHES = 3;
/** From this share on one text counts as a copy of the other: cut, corrected and requoted wire stories stay above it. */
const COPY = 0.7;

/** The print of a text. Case, punctuation, quotation marks and line breaks make no difference. Linear in the text's length. */
export const printOf = (text: string): Print => {
  const print = new Uint32Array(HASHES).fill(0xffffffff);
  const last: number[] = [];
  const add = (shingle: number): void => {
    for (let at = 0; at < HASHES; at += 1) {
      const hash = mix(shingle ^ Math.imul(at + 1, 0x9e3779b1));
      if (hash < (print[at] as number)) print[at] = hash;
    }
  };
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORDS)) {
    last.push(hashWord(word));
    if (last.length < SHINGLE_WORDS) continue;
    add(joined(last));
    last.shift();
  }
  // A text of fewer words is one shingle.
  if (print[0] === 0xffffffff) add(joined(last));
  return print;
};

const WORDS = /[\p{L}\p{N}]+/gu;

/** The keys under which near-copies are looked for: texts that share none are not compared. */
export const bandsOf = (print: Print): number[] =>
  Array.from({ length: BANDS }, (_, band) => joined(print.subarray(band * BAND_HASHES, (band + 1) * BAND_HASHES)));

/** Whether two texts count as copies of each other, by their prints: they share a band, and agree in seven places of ten. */
export const isNearCopy = (a: Print, b: Print): boolean => {
  const other = bandsOf(b);
  if (!bandsOf(a).some((key, band) => key === other[band])) return false;
  let same = 0;
  for (let at = 0; at < HASHES; at += 1) if (a[at] === b[at]) same += 1;
  return same >= COPY * HASHES;
};

/** A print as bytes, the same on any machine. */
export const packPrint = (print: Print): Int8Array => {
  const bytes = new DataView(new ArrayBuffer(HASHES * 4));
  for (const [at, hash] of print.entries()) bytes.setUint32(at * 4, hash);
  return new Int8Array(bytes.buffer);
};

/** Undoes `packPrint`. */
export const unpackPrint = (bytes: Int8Array): Print => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4));
};

/** FNV-1a over UTF-16 code units. */
const hashWord = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const joined = (hashes: Iterable<number>): number => {
  let hash = 0;
  for (const one of hashes) hash = mix(Math.imul(hash, 31) + one);
  return hash;
};

/** The finalizer of MurmurHash3: every bit of the input bears on every bit of the output. */
const mix = (value: number): number => {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
