import { join } from 'node:path';
import { type ModelFile, readModel } from './model-file';

/** Name of the file that holds tagger, lemmatizer and parser for English. */
export const ENGLISH_MODEL = 'english.bin.gz';

let shipped: ModelFile | null = null;

/** The model that ships with the project, read once. Throws `MODEL_UNUSABLE`. */
export const shippedModel = (): ModelFile => {
  shipped ??= readModel(join(__dirname, '..', '..', '..', 'models', ENGLISH_MODEL));
  return shipped;
};
