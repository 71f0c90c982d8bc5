import { bandsOf, isNearCopy, type Print } from '../../model/near-copies';

/** A text by its print, and what it belongs to. */
export interface Printed {
  id: string;
  print: Print;
}

/**
 * The families of near-copies among texts: near-copies of near-copies are of one family, and a family is named for the
 * least id in it. So it depends on the set alone, never on an order. Only texts that share a band are compared.
 *
 * @returns the family of each id
 */
export const findFamilies = (texts: readonly Printed[]): Map<string, string> => {
  const parent = new Map<string, string>(texts.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root) as string;
    for (let at = id; at !== root; ) {
      const next = parent.get(at) as string;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const buckets = new Map<string, Printed[]>();
  for (const text of texts) {
    bandsOf(text.print).forEach((key, band) => {
      const bucket = buckets.get(`${band} ${key}`) ?? [];
      buckets.set(`${band} ${key}`, bucket);
      for (const other of bucket) {
        const [a, b] = [rootOf(text.id), rootOf(other.id)];
        if (a === b || !isNearCopy(text.print, other.print)) continue;
        const [least, greater] = [a, b].sort();
        parent.set(greater as string, least as string);
      }
      // One of many equal prints is enough to find the others by.
      if (!bucket.some(({ id, print }) => rootOf(id) === rootOf(text.id) && isSame(print, text.print)))
        bucket.push(text);
    });
  }
  return new Map(texts.map(({ id }) => [id, rootOf(id)]));
};

const isSame = (a: Print, b: Print): boolean => a.every((hash, at) => hash === b[at]);
