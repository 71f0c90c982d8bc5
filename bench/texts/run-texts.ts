import path from 'node:path';
import { PROJECT } from '../graph/open-database';
import { HOSTILE_TEXTS } from './hostile-texts';

export interface TextTime {
  text: string;
  /** Seconds of processor time for the text, and for twice the text: the least of three runs each. */
  seconds: number;
  twice: number;
  /** At most 2.5 is the goal; of times below 50 ms it says nothing. */
  ratio: number;
}

/** Takes apart texts that are made to be slow, and the same twice as long. */
export const runTexts = ({ length, say }: { length: number; say(line: string): void }): TextTime[] => {
  const { extract } = require(path.join(PROJECT, 'dist', 'extraction', 'extract.js')) as {
    extract(article: { text: string }): unknown;
  };
  const time = (text: string): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const begun = process.cpuUsage();
        extract({ text });
        const { user, system } = process.cpuUsage(begun);
        return (user + system) / 1_000_000;
      }),
    );
  return Object.entries(HOSTILE_TEXTS).map(([text, make]) => {
    const seconds = time(make(length));
    const twice = time(make(2 * length));
    const result = { text, seconds, twice, ratio: twice / seconds };
    say(JSON.stringify(result));
    return result;
  });
};
