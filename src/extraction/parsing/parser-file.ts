import { expand } from '../tagging/linear-model';
import type { ModelFile } from '../tagging/model-file';
import type { Parser } from './parser';
import { ACTIONS } from './parser-state';

/** What training hands over to be shipped. */
export interface ParserParts {
  relations: readonly string[];
  structure: Int8Array;
  labels: Int8Array;
  structureRows: number;
  labelRows: number;
}

export const parserToFile = ({ relations, structure, labels, structureRows, labelRows }: ParserParts): ModelFile => ({
  facts: { parser: { relations, structureRows, labelRows } },
  sections: { structure, labels },
});

/** The parser of a model file; `traits` are those of the tagger in the same file. */
export const parserFromFile = ({ facts, sections }: ModelFile, traits: Parser['traits']): Parser => {
  const { relations, structureRows, labelRows } = facts.parser as Omit<ParserParts, 'structure' | 'labels'>;
  const { structure, labels } = sections as Record<'structure' | 'labels', Int8Array>;
  return {
    relations,
    traits,
    structure: { rows: structureRows, classes: ACTIONS, weights: expand(structure) },
    labels: { rows: labelRows, classes: relations.length, weights: expand(labels) },
  };
};
