import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ModelFile, packModel } from '../src/extraction/tagging/model-file';

/** Our own articles, on which all weights are trained but the tagger's. */
export const OWN = path.join(__dirname, 'gold');

/** The options that every command has that trains weights on our own articles. */
export const TRAINING_OPTIONS = {
  'cross-validate': { type: 'boolean' },
  gold: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Writes a model to where the program reads it. */
export const shipModel = (name: string, model: ModelFile): void =>
  writeFileSync(path.join(__dirname, '..', 'models', name), packModel(model));
