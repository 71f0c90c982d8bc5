export type Cell = string | number | null | undefined;

/** Spreadsheets run what begins like this as a formula; a leading apostrophe makes it text again (OWASP, CSV injection). */
const FORMULA = /^[\t\r\n ]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/;

const asCell = (value: Cell): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as RFC 4180 writes them, with a byte order mark for spreadsheets; no cell of text is run as a formula. */
export const toCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(asCell).join(',')).join('\r\n')}\r\n`;
