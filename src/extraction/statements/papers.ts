import type { Document } from '../document';
import type { PlacedPhrase, StatementDraft } from './draft';
import type { Scene } from './scene';
import type { Item } from './units';

/** What one says something in. */
const WRITINGS = 'report|study|survey|letter|memo|audit|dossier|bulletin|manifesto|filing|lawsuit';

/** What is written, and speaks for who wrote it. */
const PAPER = new RegExp(`^(?:${WRITINGS}|communiqué|communique)$`);

/** "said in a report", "In a two-page letter sent to editors, he". */
const WRITTEN = new RegExp(`\\bin (?:an?|its|their|his|her) (?:[\\p{L}\\d-]+ ){0,3}?(${WRITINGS})\\b`, 'giu');

/** How far behind a cue the words for what was written stand, in code units. */
const REACH = 60;

/** Remembers in which report or letter somebody said something, for "the report says" later. */
export const hearPaper = ({ document, papers }: Scene, draft: StatementDraft, speaker: number): void => {
  if (draft.cue === null) return;
  const { text } = document;
  const before = text.slice(draft.unit.start, Math.min(draft.start, draft.cue.start));
  const end = draft.start > draft.cue.end ? draft.start : Math.min(draft.unit.end, draft.cue.end + REACH);
  for (const words of [before, text.slice(draft.cue.end, end)])
    for (const [, noun = ''] of words.matchAll(WRITTEN)) papers.set(noun.toLowerCase(), speaker);
};

/** "Acme's new report", by its noun, with who made it, as far as the article names one. */
export const papersOwned = ({ entities, mentions, text }: Document): Map<string, number> => {
  const papers = new Map<string, number>();
  for (const { entity, start, end } of mentions) {
    if (entities[entity]?.kind !== 'ORGANIZATION') continue;
    const behind = /^\)?['’]s?\s+(?:[\p{L}\d-]+\s+){0,3}?(report|study|survey|audit)\b/u.exec(
      text.slice(end, end + REACH),
    );
    const before = /\b(report|study|survey|audit)(?:\s+[\p{L}\d-]+){0,4}\s+by\s+(?:the\s+)?$/u.exec(
      text.slice(Math.max(0, start - REACH), start),
    );
    const noun = behind?.[1] ?? before?.[1];
    if (noun !== undefined && !papers.has(noun)) papers.set(noun, entity);
  }
  return papers;
};

/** Who wrote "the report" or "the 82-page report", where the article has told; null for other phrases. */
export const writerOf = ({ papers }: Scene, { unit: { items }, phrase }: PlacedPhrase): number | null => {
  const head = items[phrase.head] as Item;
  if (!/^(?:the|that|this)$/.test(items[phrase.start]?.lower ?? '') || !PAPER.test(head.lower) || head.mention >= 0)
    return null;
  const plain = items
    .slice(phrase.start + 1, phrase.head)
    .every(({ tag, mention }) => mention < 0 && /^(?:CD|JJ|NN|HYPH)$/.test(tag));
  return plain && phrase.end === phrase.head + 1 ? (papers.get(head.lower) ?? null) : null;
};

/** "the ministry's daily bulletin": the phrase of whose paper it is; null for other phrases. */
export const ownerOfPaper = ({ unit, phrase }: PlacedPhrase): PlacedPhrase | null => {
  const { items } = unit;
  if (!PAPER.test(items[phrase.head]?.lower ?? '')) return null;
  for (let at = phrase.start + 1; at < phrase.head; at++)
    if (items[at]?.tag === 'POS') return { unit, phrase: { start: phrase.start, end: at, head: at - 1 } };
  return null;
};
