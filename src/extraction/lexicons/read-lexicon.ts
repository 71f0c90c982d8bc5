import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '..', '..', '..', 'lexicons');

/** The lines of one file in lexicons/, without blank ones and comments ("# …"). */
export const readLexicon = (file: string): string[] =>
  readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

/** A list within one column: "a|b". */
export const listOf = (column: string | undefined): string[] => (column ? column.split('|').filter(Boolean) : []);
