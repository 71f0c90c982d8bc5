import type { Document } from '../document';
import type { PlacedPhrase, StatementDraft } from './draft';
import { basePhraseStartingAt } from './noun-phrase';
import { firstBehind } from './spans';
import type { Item, Unit } from './units';

/** What is sent or given to somebody: "in a message to The Associated Press". */
const SENT =
  /^(?:message|letter|statement|e-?mail|interview|remarks|note|memo|address|speech|text|call|conversation|telegram|comments)$/;

/** Every country, organization and person that a phrase names or means. */
const namedIn = (document: Document, { unit, phrase }: PlacedPhrase): number[] => {
  const start = (unit.items[phrase.start] as Item).start;
  const end = (unit.items[phrase.end - 1] as Item).end;
  const head = (unit.items[phrase.head] as Item).start;
  const found: number[] = [];
  for (let at = firstBehind(document.mentions, start); at < document.mentions.length; at++) {
    const mention = document.mentions[at];
    if (!mention || mention.start >= end) break;
    const kind = document.entities[mention.entity]?.kind;
    // "Turkish officials" are not Turkey; "the NRK broadcaster" is NRK.
    if (kind === 'PLACE' || mention.form === 'ADJECTIVE') continue;
    if (kind === 'ORGANIZATION' || mention.end > head) found.push(mention.entity);
  }
  if (found.length > 0) return found;
  for (let at = firstBehind(document.references, start); at < document.references.length; at++) {
    const reference = document.references[at];
    if (!reference || reference.start >= end) break;
    if (reference.entity !== null && reference.end > head) return [reference.entity];
  }
  return found;
};

const phraseAt = (unit: Unit, at: number): PlacedPhrase[] => {
  const phrase = basePhraseStartingAt(unit.items, at);
  return phrase ? [{ unit, phrase }] : [];
};

/** Listeners who stand elsewhere in the cue's sentence: "In a message to AP, he wrote", "Asked by AFP whether …, she said". */
const elsewhere = ({ unit, cue }: StatementDraft): PlacedPhrase[] => {
  const { items } = unit;
  const found: PlacedPhrase[] = [];
  items.forEach((item, at) => {
    if (cue === null || Math.abs(item.start - cue.start) > 200) return;
    const next = items[at + 1]?.lower ?? '';
    if (SENT.test(item.lower) && /^(?:to|with)$/.test(next)) found.push(...phraseAt(unit, at + 2));
    if (
      /^(?:asked|questioned|interviewed|pressed|quizzed)$/.test(item.lower) &&
      next === 'by' &&
      item.start < cue.start
    )
      found.push(...phraseAt(unit, at + 2));
  });
  return found;
};

/** To whom a statement was said or written, where the text names somebody; never the speaker. By entity index. */
export const addresseesOf = (document: Document, draft: StatementDraft, speaker: number | null): number[] => {
  const found = [...draft.listeners, ...elsewhere(draft)].flatMap((placed) => namedIn(document, placed));
  return [...new Set(found)].filter((entity) => entity !== speaker);
};
