import { readFileSync } from 'node:fs';

/** The records of a file with one a line, which are as `Line` says. */
export const readJsonLines = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
