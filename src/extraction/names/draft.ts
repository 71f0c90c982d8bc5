import type { Document, DraftEntity, MentionForm } from '../document';
import type { Segment } from './segment';
import type { Word } from './word';

/** A mention on its way: which segment, over which words it reaches (a title may be taken in), and whom it names. */
export interface DraftMention {
  segment: Segment;
  start: number;
  end: number;
  form: MentionForm;
  entity: EntityDraft;
  why: string;
}

/** An entity on its way: ids and indexes come when all are known. */
export type EntityDraft = Omit<DraftEntity, 'index'>;

/** The lexicon key of a segment: its words' keys, joined. */
export const keyOfSegment = ({ run, from, to }: Segment): string => {
  let key = '';
  for (let i = from; i < to; i++) {
    const part = (run.words[i] as Word).key;
    if (part !== '') key = key === '' ? part : `${key} ${part}`;
  }
  return key;
};

/** The text of a segment, white space made single: a name as entities keep it. */
export const nameOfSegment = ({ text }: Document, { run, from, to }: Segment): string =>
  text
    .slice((run.words[from] as Word).start, (run.words[to - 1] as Word).end)
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'");

export const startOf = ({ run, from }: Segment): number => (run.words[from] as Word).start;
export const endOf = ({ run, to }: Segment): number => (run.words[to - 1] as Word).end;

/** "SALIFOU GARBA" as "Salifou Garba"; anything else as it is. */
export const properCase = (name: string): string =>
  name === name.toUpperCase() && /\p{Lu}{2}/u.test(name)
    ? name
        .toLowerCase()
        .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name;
