import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts `body` between the marks `<!-- name -->` and `<!-- /name -->` of a Markdown file; the rest of it is written by hand.
 * Throws where the marks are missing.
 */
export const writeSection = (file: string, name: string, body: string): void => {
  const text = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`Expected ${open} and ${close} in ${file}.`);
  writeFileSync(file, `${text.slice(0, start + open.length)}\n\n${body.trim()}\n\n${text.slice(end)}`);
};
