/** A word of a treebank. */
export interface TreebankWord {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  /** False where the next word follows without a space. */
  spaceAfter: boolean;
  /** Surface word that this one is a part of ("don't" for "do" and "n't"), with its number of parts; only on the first part. */
  fused: { form: string; parts: number } | null;
}

export interface TreebankSentence {
  words: TreebankWord[];
  /** True where a paragraph begins with the sentence. */
  opensParagraph: boolean;
}

export interface TreebankDocument {
  id: string;
  sentences: TreebankSentence[];
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html). Empty nodes ("8.1") are left out; a word with several
 * parts ("1-2") gives its parts. Sentences before the first "# newdoc" belong to a document with the id "".
 */
export const parseConllu = (text: string): TreebankDocument[] => {
  const documents: TreebankDocument[] = [];
  let sentence: TreebankSentence = { words: [], opensParagraph: false };
  let whole: (NonNullable<TreebankWord['fused']> & { left: number; spaceAfter: boolean }) | null = null;
  const close = () => {
    if (sentence.words.length > 0) {
      if (documents.length === 0) documents.push({ id: '', sentences: [] });
      documents.at(-1)?.sentences.push(sentence);
    }
    sentence = { words: [], opensParagraph: false };
  };
  for (const line of text.split('\n')) {
    if (line === '') close();
    else if (line.startsWith('# newdoc')) documents.push({ id: line.split('= ')[1]?.trim() ?? '', sentences: [] });
    else if (line.startsWith('# newpar')) sentence.opensParagraph = true;
    else if (!line.startsWith('#')) {
      const columns = line.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const [id, form, lemma, upos, xpos, , , , , misc] = columns;
      const spaceAfter = !misc.split('|').includes('SpaceAfter=No');
      if (id.includes('-')) {
        const [first, last] = id.split('-').map(Number) as [number, number];
        whole = { form, parts: last - first + 1, left: last - first + 1, spaceAfter };
      } else if (!id.includes('.')) {
        const isFirst = whole !== null && whole.left === whole.parts;
        if (whole !== null) whole.left -= 1;
        sentence.words.push({
          ...{ form, lemma, upos, xpos },
          spaceAfter: whole === null ? spaceAfter : whole.left === 0 && whole.spaceAfter,
          fused: whole !== null && isFirst ? { form: whole.form, parts: whole.parts } : null,
        });
        if (whole?.left === 0) whole = null;
      }
    }
  }
  close();
  return documents;
};
