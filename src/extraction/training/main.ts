import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packModel } from '../tagging/model-file';
import { taggerToFile } from '../tagging/tagger-file';
import { isTestDocument, readTreebanks, sentencesOf } from './corpora';
import { trainLemmatizer } from './train-lemmatizer';
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
  const training = sentencesOf(documents.filter(({ id }) => !isTestDocument(id)));
  mkdirSync(values.out, { recursive: true });
  const tagger = trainTagger(training, { epochs: 8, rows: 2 ** 17, seed: 1 });
  const file = packModel(taggerToFile({ ...tagger, lemmatizer: trainLemmatizer(training) }));
  writeFileSync(join(values.out, 'english-tagger.bin.gz'), file);
};

main();
