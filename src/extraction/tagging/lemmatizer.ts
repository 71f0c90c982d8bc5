import { straighten } from '../tokens/straighten';

/** Cut this many code units off the end and put these on: how a form becomes its lemma. */
export interface Edit {
  cut: number;
  add: string;
}

/** Finds dictionary forms: of known words from a list, of others by their ending. All keys are a Penn tag, a space and text. */
export interface Lemmatizer {
  /** "VBD went": "go". */
  lemmas: ReadonlyMap<string, string>;
  /** "VBD ied": cut 3, add "y"; the longest ending that is known decides. */
  endings: ReadonlyMap<string, Edit>;
  /** Letter of a word class and lemma ("V go"): lemmas that the treebanks have. */
  known: ReadonlySet<string>;
}

export const LONGEST_ENDING = 6;

/** Names keep their capitals; of every other word the lower-case form is looked at. */
export const lemmaBase = (form: string, penn: string): string =>
  penn.startsWith('NNP') ? straighten(form) : straighten(form).toLowerCase();

export const applyEdit = (base: string, { cut, add }: Edit): string => base.slice(0, base.length - cut) + add;

/** "noted", "hoping": were there no e, the consonant would be doubled ("hopping"). */
const SHORT_STEM = /^(?:qu|[^aeiouy])*[aeiouy][^aeiouwxy](?:ed|ing)$/;

/** The lemma of `form` under a Penn tag ("taxes" NNS: "tax"). Of endings that fit, the longest that leads to a known lemma is taken. */
export const lemmaOf = ({ lemmas, endings, known }: Lemmatizer, form: string, penn: string): string => {
  const base = lemmaBase(form, penn);
  const listed = lemmas.get(`${penn} ${base}`);
  if (listed !== undefined) return listed;
  if (penn.startsWith('VB') && SHORT_STEM.test(base)) return base.replace(/(?:ed|ing)$/, 'e');
  let fallback: string | undefined;
  for (let length = Math.min(LONGEST_ENDING, base.length - 1); length >= 0; length -= 1) {
    const edit = endings.get(`${penn} ${base.slice(base.length - length)}`);
    if (edit === undefined || edit.cut >= base.length) continue;
    const lemma = applyEdit(base, edit);
    if (known.has(`${penn[0]} ${lemma}`)) return lemma;
    fallback ??= lemma;
  }
  return fallback ?? base;
};

/** Reads the form that `formatLemmatizer` writes. */
export const parseLemmatizer = (text: string): Lemmatizer => {
  const [lemmas = '', endings = '', known = ''] = text.split('\n\n');
  const rows = (block: string) =>
    block === '' ? [] : block.split('\n').map((line) => line.split('\t') as [string, string, string]);
  return {
    lemmas: new Map(rows(lemmas).map(([key, lemma]) => [key, lemma])),
    endings: new Map(rows(endings).map(([key, cut, add]) => [key, { cut: Number(cut), add }])),
    known: new Set(known.split('\n')),
  };
};

/** Three blocks of lines, sorted, so that the same lemmatizer gives the same text. */
export const formatLemmatizer = ({ lemmas, endings, known }: Lemmatizer): string =>
  [
    [...lemmas].map(([key, lemma]) => `${key}\t${lemma}`).sort(),
    [...endings].map(([key, { cut, add }]) => `${key}\t${cut}\t${add}`).sort(),
    [...known].sort(),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
