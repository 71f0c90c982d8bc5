import { toCsv } from '../../shared/csv';
import { download } from '../../shared/download';
import type { Export } from '../../shared/export-menu';

/** Rows as files. */
export const tableExports = (name: string, header: string[], rows: Parameters<typeof toCsv>[1]): Export[] => [
  { label: 'CSV', save: () => download(`${name}.csv`, toCsv(header, rows), 'text/csv') },
  { label: 'JSON', save: () => download(`${name}.json`, JSON.stringify(rows, null, 2), 'application/json') },
];
