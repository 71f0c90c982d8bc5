import { expand } from '../tagging/linear-model';
import type { ModelFile } from '../tagging/model-file';
import type { Parser } from './parser';
import { ACTIONS } from './parser-state';

/** What training hands over to be shipped as `models/english-parser.bin.gz`. */
export interface ParserParts {
  relations: readonly string[];
  structure: Int8Array;
  labels: Int8Array;
  structureRows: number;
  labelRows: number;
}

export const parserToFile = ({ relations, structure, labels, structureRows, labelRows }: ParserParts): ModelFile => ({
  facts: { kind: 'parser', language: 'en', relations, structureRows, labelRows },
  sections: { structure, labels },
});

export const parserFromFile = ({ facts, sections }: ModelFile): Parser => {
  const { relations, structureRows, labelRows } = facts as Omit<ParserParts, 'structure' | 'labels'>;
  const { structure, labels } = sections as Record<'structure' | 'labels', Int8Array>;
  return {
    relations,
    structure: { rows: structureRows, classes: ACTIONS, weights: expand(structure) },
    labels: { rows: labelRows, classes: relations.length, weights: expand(labels) },
  };
};
