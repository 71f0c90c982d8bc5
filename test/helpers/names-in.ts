import { extract } from '../../src/extraction/extract';

/** "KIND name" of every entity of a text, in order of the text: what the tables of names expect. */
export const namesIn = (text: string): string[] =>
  extract({ text }).entities.map(({ kind, name }) => `${kind} ${name}`);
