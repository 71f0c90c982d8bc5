import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parserToFile } from '../parsing/parser-file';
import { packModel } from '../tagging/model-file';
import { taggerToFile } from '../tagging/tagger-file';
import { isTestDocument, readTreebanks, sentencesOf } from './corpora';
import { jackknifedTags } from './jackknife';
import { trainLemmatizer } from './train-lemmatizer';
import { trainParser } from './train-parser';
import { trainTagger } from './train-tagger';

/** Trains the language models from treebanks and writes them; see docs/models.md. Run it as `npm run train`. */
const main = (): void => {
  const { values } = parseArgs({
    options: {
      treebanks: { type: 'string' },
      out: { type: 'string', default: 'models' },
    },
  });
  if (values.treebanks === undefined) throw new Error('Say where the treebanks are: --treebanks FOLDER');
  const documents = readTreebanks(values.treebanks);
  const kept = documents.filter(({ id }) => !isTestDocument(id));
  const training = sentencesOf(kept);
  mkdirSync(values.out, { recursive: true });
  const tagger = trainTagger(training, { epochs: 8, rows: 2 ** 17, seed: 1 });
  const file = packModel(taggerToFile({ ...tagger, lemmatizer: trainLemmatizer(training) }));
  writeFileSync(join(values.out, 'english-tagger.bin.gz'), file);
  const tags = jackknifedTags(kept, 5, { epochs: 6, rows: 2 ** 17, seed: 2 });
  const parser = trainParser(training, tags, {
    ...{ epochs: 10, structureRows: 2 ** 21, labelRows: 2 ** 16 },
    ...{ exploration: 0.9, seed: 3 },
  });
  writeFileSync(join(values.out, 'english-parser.bin.gz'), packModel(parserToFile(parser)));
};

main();
