import { LAYER_GOALS, type Row, toPercent } from './goals';
import { LAYERS, type Layer, precisionRecall, type Tally } from './score/tally';

type Cell = string | number | null | undefined;

const shown = (cell: Cell): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'number' ? cell.toLocaleString('en', FIGURES) : cell;
const FIGURES = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** A table in Markdown whose columns are also straight on a terminal. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const cells = [head, ...rows].map((row) => head.map((_, column) => shown(row[column])));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`;
  return [line(first), rule, ...rest.map(line)].join('\n');
};

/** Figures beside what others reach and our goals. */
export const goalTable = (rows: readonly Row[]): string =>
  markdownTable(
    ['measure', 'Rapporteur', 'others', 'goal', 'far goal'],
    rows.map(({ measure, value, unit, floor, ask, moonshot }) => [
      measure,
      value === null ? null : unit ? `${shown(value)} ${unit}` : value,
      floor,
      ask === undefined ? null : String(ask),
      moonshot === undefined ? null : String(moonshot),
    ]),
  );

/** The layers of gold in per cent, with their goals. */
export const layerTable = (tally: Tally): string =>
  markdownTable(
    ['layer', 'precision', 'recall', 'F1', 'goal', 'far goal', 'in gold', 'found'],
    LAYERS.map((layer) => {
      const { precision, recall, f1 } = precisionRecall(tally[layer]);
      const goals = (LAYER_GOALS[layer] ?? []).map(String);
      const sizes = [String(tally[layer].gold), String(tally[layer].found)];
      return [layer, toPercent(precision), toPercent(recall), toPercent(f1), goals[0], goals[1], ...sizes];
    }),
  );

/** One layer in per cent, on a line. */
export const layerLine = (layer: Layer, tally: Tally): string => {
  const { precision, recall, f1 } = precisionRecall(tally[layer]);
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `${layer}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`;
};
