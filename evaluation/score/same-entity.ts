import type { GoldEntity } from '../gold-article';
import { overlap } from './match';

const TITLES = new Set('mr mrs ms dr sir president prime minister secretary the gen sen rep'.split(' '));

/** A name without case, accents, marks and titles. */
export const bareName = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\p{ASCII}]/gu, '')
    .toLowerCase()
    .replaceAll('.', '');
  return (plain.match(/[a-z0-9]+/g) ?? []).filter((word) => !TITLES.has(word)).join(' ');
};

/** How surely two entities of one kind are the same: one name, or mentions that share more than half of their letters. 0: they are not. */
export const sameEntity = (gold: GoldEntity, found: GoldEntity): number => {
  if (gold.kind !== found.kind) return 0;
  let shared = 0;
  for (const a of gold.mentions) for (const b of found.mentions) if (overlap(a, b) > 0.5) shared++;
  return (bareName(gold.name) === bareName(found.name) ? 2 : 0) + shared / (1 + gold.mentions.length);
};
