// A local name: looking up a global in every feature costs much where tests run in a context of their own.
const { imul } = Math;

/** FNV-1a over the UTF-16 code units of `text`, as a 32-bit integer. */
export const hashString = (text: string): number => {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/** Spreads the bits of a 32-bit integer (the finaliser of MurmurHash3, public domain). */
export const spread = (value: number): number => {
  let hash = value | 0;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Hash of an ordered pair; nest it for longer tuples. */
export const pair = (first: number, second: number): number =>
  (imul(first, 0x9e3779b1) ^ imul(second + 0x7f4a7c15, 0x85ebca77) ^ (first >>> 15)) | 0;

/** Hash of the value of the `template`-th kind of feature: the same value under another template is another feature. */
export const numbered = (template: number, value: number): number => spread((value + imul(template, 0x2545f491)) | 0);
