import { packPrint, printOf, unpackPrint } from '../../model/near-copies';
import type { Graph } from '../graph';
import { findFamilies, type Printed } from '../write/families';
import { readPages } from './read-pages';

interface Row {
  id: string;
  text: string;
  family: string | null;
  print: Int8Array | null;
}

/**
 * Finds the families of near-copies once more from the texts of all articles, and compares them with what is stored.
 * Articles loaded from outside, which have no family, are passed over.
 *
 * @returns the ids of the articles that are out of step, and how many were compared
 */
export const verifyFamilies = async (graph: Graph): Promise<{ compared: number; outOfStep: string[] }> => {
  const texts: Printed[] = [];
  const stored = new Map<string, string>();
  const outOfStep = new Set<string>();
  for await (const { id, text, family, print } of readPages<Row>(graph, { query: 'check/families' })) {
    if (family === null || print === null) continue;
    stored.set(id, family);
    texts.push({ id, print: unpackPrint(print) });
    const anew = packPrint(printOf(text));
    if (!anew.every((byte, at) => byte === print[at])) outOfStep.add(id);
  }
  const found = findFamilies(texts);
  for (const [id, family] of stored) if (found.get(id) !== family) outOfStep.add(id);
  return { compared: stored.size, outOfStep: [...outOfStep] };
};
