import { formatLemmatizer, type Lemmatizer, parseLemmatizer } from './lemmatizer';
import { parseLexicon } from './lexicon';
import { linearModel } from './linear-model';
import { type ModelFile, sectionText, textSection } from './model-file';
import { createTagger, type Tagger } from './tagger';

/** What training hands over to be shipped. */
export interface TaggerParts {
  tags: readonly string[];
  fixed: ReadonlyMap<string, number>;
  lexiconText: string;
  bytes: Int8Array;
  rows: number;
  lemmatizer: Lemmatizer;
}

export const taggerToFile = ({ tags, fixed, lexiconText, bytes, rows, lemmatizer }: TaggerParts): ModelFile => ({
  facts: { tagger: { tags, rows, fixed: Object.fromEntries([...fixed].sort()) } },
  sections: { tags: bytes, lexicon: textSection(lexiconText), lemmas: textSection(formatLemmatizer(lemmatizer)) },
});

export const taggerFromFile = ({ facts, sections }: ModelFile): { tagger: Tagger; lemmatizer: Lemmatizer } => {
  const { tags, rows, fixed } = facts.tagger as { tags: string[]; rows: number; fixed: Record<string, number> };
  const { tags: weights, lexicon, lemmas } = sections as Record<'tags' | 'lexicon' | 'lemmas', Int8Array>;
  return {
    tagger: createTagger({
      tags,
      fixed: new Map(Object.entries(fixed)),
      model: linearModel(weights, { rows, classes: tags.length }),
      lexicon: parseLexicon(sectionText(lexicon)),
    }),
    lemmatizer: parseLemmatizer(sectionText(lemmas)),
  };
};
