import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toPercent } from './goals';
import { LAYERS, type Layer, precisionRecall, type Tally } from './score/tally';

const FILE = path.join(__dirname, 'thresholds.json');

/** How many points a threshold stands below what was reached. */
const MARGIN = 1;

/** The least F1 of each layer in our own gold, in per cent, that `npm test` accepts. */
export const readThresholds = (): Record<Layer, number> => JSON.parse(readFileSync(FILE, 'utf8'));

/** Sets every threshold a point below what is reached. */
export const writeThresholds = (tally: Tally): void => {
  const thresholds = LAYERS.map((layer) => [layer, toPercent(precisionRecall(tally[layer]).f1) - MARGIN] as const);
  const rounded = Object.fromEntries(thresholds.map(([layer, least]) => [layer, Math.round(least * 10) / 10]));
  writeFileSync(FILE, `${JSON.stringify(rounded, null, 2)}\n`);
};

/** The layers below their thresholds, each as a line that says what was expected and what came. */
export const layersBelow = (tally: Tally, thresholds: Record<Layer, number>): string[] =>
  LAYERS.flatMap((layer) => {
    const { precision, recall, f1 } = precisionRecall(tally[layer]);
    const [p, r, f] = [precision, recall, f1].map(toPercent);
    return (f as number) >= thresholds[layer]
      ? []
      : [`${layer}: expected F1 of ${thresholds[layer]} or more; got ${f} (precision ${p}, recall ${r})`];
  });
