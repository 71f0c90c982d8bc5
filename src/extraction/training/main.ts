import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packModel, readModel } from '../tagging/model-file';
import { ENGLISH_MODEL } from '../tagging/shipped-model';
import { taggerFromFile, taggerToFile } from '../tagging/tagger-file';
import type { TreebankDocument } from './conllu';
import { isTestDocument, readTreebanks, sentencesOf } from './corpora';
import { evaluate } from './evaluate';
import { trainLemmatizer } from './train-lemmatizer';
import { trainTagger } from './train-tagger';

const USAGE = `npm run train -- --treebanks FOLDER [--models FOLDER] [--without PREFIX] [--evaluate]
  --treebanks  folder with *.conllu or *.conllu.gz
  --models     where the models are written to, or read from (default: models)
  --without    keep documents whose id begins so from training, and measure on them, not on the usual test documents
  --evaluate   measure the models instead of training them`;

const train = (documents: readonly TreebankDocument[], folder: string): void => {
  const sentences = sentencesOf(documents);
  const trained = {
    ...trainTagger(sentences, { epochs: 8, rows: 2 ** 17, seed: 1 }),
    lemmatizer: trainLemmatizer(sentences),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ENGLISH_MODEL), packModel(taggerToFile(trained)));
};

const measure = (documents: readonly TreebankDocument[], folder: string): void => {
  const models = taggerFromFile(readModel(join(folder, ENGLISH_MODEL)));
  const corpora = new Map<string, TreebankDocument[]>();
  for (const document of documents) {
    const name = /^(GUM_[a-z]+)/.exec(document.id)?.[1] ?? 'EWT';
    corpora.set(name, [...(corpora.get(name) ?? []), document]);
  }
  const rows = [...corpora].map(([name, own]) => [name, evaluate(own, models)] as const);
  console.table(
    Object.fromEntries(
      rows.map(([name, scores]) => [
        name,
        Object.fromEntries(Object.entries(scores).map(([measured, value]) => [measured, Math.round(value * 10) / 10])),
      ]),
    ),
  );
};

/** Trains the language models from treebanks, or measures them; see docs/models.md. */
const main = (): void => {
  const { values } = parseArgs({
    options: {
      treebanks: { type: 'string' },
      models: { type: 'string', default: 'models' },
      without: { type: 'string' },
      evaluate: { type: 'boolean', default: false },
    },
  });
  if (values.treebanks === undefined) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const { without, models } = values;
  const isKept = without === undefined ? isTestDocument : (id: string) => id.startsWith(without);
  const documents = readTreebanks(values.treebanks);
  if (values.evaluate)
    measure(
      documents.filter(({ id }) => isKept(id)),
      models,
    );
  else
    train(
      documents.filter(({ id }) => !isKept(id)),
      models,
    );
};

main();
