import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashString, spread } from '../tagging/hash';
import { parseConllu, type TreebankDocument, type TreebankSentence } from './conllu';

/** Reads every `*.conllu` and `*.conllu.gz` of a folder, in the order of their names. */
export const readTreebanks = (folder: string): TreebankDocument[] =>
  readdirSync(folder)
    .filter((name) => /\.conllu(\.gz)?$/.test(name))
    .sort()
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      return parseConllu((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
    });

/** News documents kept from training, four of GUM's: about politics, an arrest, sport and taxes. */
const TEST_NEWS: ReadonlySet<string> = new Set([
  'GUM_news_election',
  'GUM_news_imprisoned',
  'GUM_news_nasa',
  'GUM_news_taxes',
]);

/** True for the documents that no shipped model was trained on: the news above, and every twentieth other document by its hash. */
export const isTestDocument = (id: string): boolean =>
  TEST_NEWS.has(id) || (!id.startsWith('GUM_news') && (spread(hashString(id)) >>> 8) % 20 === 0);

export const sentencesOf = (documents: readonly TreebankDocument[]): TreebankSentence[] =>
  documents.flatMap(({ sentences }) => sentences);
