import { SAYING } from '../lexicons/name-words';
import type { Segment } from './segment';
import type { Word } from './word';

/** What a ministry is for, in small letters: "foreign ministry", "home affairs ministry". */
const FIELD =
  /^(?:foreign|defen[cs]e|interior|health|finance|economy|economic|trade|commerce|justice|energy|transport|transportation|agriculture|farm|education|labou?r|environment|infrastructure|communications|information|industry|culture|tourism|food|oil|petroleum|mining|mines|water|planning|home|affairs|internal|external|security|intelligence|fisheries|housing|youth|sports?|science|technology|development|electricity|immigration|migration|emergencies|emergency|public|unification|hajj|religious|social)$/;

/**
 * "Kenya's foreign ministry said", "according to the health ministry": a ministry that wire writes in small letters and that speaks is
 * an organization, too. Elsewhere ("at the foreign ministry") nobody is named.
 */
export const speakingMinistries = (words: Word[]): Segment[] => {
  const found: Segment[] = [];
  for (const [i, word] of words.entries()) {
    if (word.text !== 'ministry') continue;
    let from = i;
    while (from > i - 4 && FIELD.test(words[from - 1]?.lower ?? '') && words[from - 1]?.capital === false) from--;
    if (from === i || !(speaks(words, i + 1) || isSource(words, from))) continue;
    const run = { words, from, to: i + 1, opening: -1, shouting: false, headline: false, role: 'BODY' as const };
    found.push({ run, from, to: i + 1, label: 'ORGANIZATION', score: 5, known: undefined });
  }
  return found;
};

/** "… said", "… also said", "… in Paris said" */
const speaks = (words: Word[], at: number): boolean => {
  let i = at;
  if (words[i]?.lower === 'in' && words[i + 1]?.capital === true) i += 2;
  while (i < at + 3 && /^(?:also|later|has|had|on|then)$/.test(words[i]?.lower ?? '')) i++;
  const verb = words[i];
  return (
    verb !== undefined && !verb.capital && (SAYING.has(verb.lower) || /^(?:voiced|issued|summoned)$/.test(verb.lower))
  );
};

/** "According to the ministry": what stands in front, past the article and whose it is. */
const isSource = (words: Word[], from: number): boolean => {
  let i = from - 1;
  while (i > from - 5 && (words[i]?.capital === true || /^(?:the|its|'s|['’])$/.test(words[i]?.lower ?? ''))) i--;
  return words[i]?.lower === 'to' && words[i - 1]?.lower === 'according';
};
