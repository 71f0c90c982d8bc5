import { join } from 'node:path';
import { type ModelFile, readModel } from './model-file';

/** Name of the file that holds tagger and lemmatizer for English. */
export const ENGLISH_MODEL = 'english.bin.gz';

/** Reads the model that ships with the project; whoever makes a tagger of it needs it once only. Throws `MODEL_UNUSABLE`. */
export const readShippedModel = (): ModelFile => readModel(join(__dirname, '..', '..', '..', 'models', ENGLISH_MODEL));
