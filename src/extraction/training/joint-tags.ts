import { type Tagger, tagWords } from '../tagging/tagger';
import type { TreebankSentence } from './conllu';

/** Joint tags of a sentence's words as `tagger` sees them. */
export const jointTags = (tagger: Tagger, { words }: TreebankSentence): string[] =>
  Array.from(
    tagWords(
      tagger,
      words.map(({ form }) => form),
    ),
    (tag) => tagger.tags[tag] as string,
  );
