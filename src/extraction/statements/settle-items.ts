import { PAST_ONLY } from '../clauses/settle-tags';
import { ROLE_NOUNS } from '../lexicons/title-words';
import { cueReadings, type Frame } from './cue-lexicon';
import { isAdverb, isAuxiliary, isFiniteVerb, isNoun, isPronoun, isPunctuation, isRelative, opensClause } from './tags';
import type { Item } from './units';

/** Nouns that taggers take for adjectives: "the chief executive of", "the secretary general said", "Sudan's military and". */
const OFFICE_NOUN =
  /^(?:executive|military|paramilitary|general|representative|official|native|national|elect|chief|attache|attaché)$/;

/** True where the clause that the item at `at` stands in has an auxiliary or a finite verb before it. */
const hasVerbBefore = (items: readonly Item[], at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) {
    const item = items[before] as Item;
    if (item.quote || isPunctuation(item) || opensClause(item) || isRelative(item)) return false;
    if (isFiniteVerb(item) || isAuxiliary(item)) return !opensClauseBehind(items, before);
  }
  return false;
};

/** True for a verb of saying that needs no "that": what follows is a clause of its own. */
const opensClauseBehind = (items: readonly Item[], at: number): boolean =>
  cueReadings(items[at]?.lower ?? '').some(({ entry }) => entry.frames.has('S'));

const opensObject = (item: Item | undefined): boolean =>
  item !== undefined && item.quote === null && (isPronoun(item) || /^(?:DT|PRP\$|NNPS?|CD)$/.test(item.tag));

/** Makes "opposed" in "Chad no longer opposed the dam" a past tense: its clause has no other verb, and an object follows. */
const settlePast = (items: Item[], at: number): void => {
  const item = items[at] as Item;
  if (/^(?:NN|JJ|VB|VBP)$/.test(item.tag) && PAST_ONLY.test(item.lower) && !hasVerbBefore(items, at)) item.tag = 'VBD';
  if (item.tag === 'IN' && item.lower === 'once' && items[at + 1]?.tag === 'VBD') item.tag = 'RB';
  if (item.tag !== 'VBN') return;
  const behind = items[at + 1]?.tag === 'RP' ? at + 2 : at + 1;
  if (!opensObject(items[behind]) && !isJoinedToPast(items, at)) return;
  let subject = at - 1;
  while (isAdverb(items[subject]) || items[subject]?.lower === 'no') subject--;
  const before = items[subject];
  const subjectLike = isNoun(before) || isPronoun(before) || before?.tag === 'AFX';
  if (subjectLike && !hasVerbBefore(items, at)) item.tag = 'VBD';
};

/** True where "and" joins a past tense to the form at `at`, and no other verb stands between: "The heads posed for a picture and said". */
const isJoinedToPast = (items: readonly Item[], at: number): boolean => {
  if (!/^(?:IN|RB|RP|TO)$/.test(items[at + 1]?.tag ?? '')) return false;
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next] as Item;
    if (item.tag === 'CC' && items[next + 1]?.tag === 'VBD') return true;
    if (item.quote || isPunctuation(item) || isFiniteVerb(item) || isAuxiliary(item) || isRelative(item)) return false;
  }
  return false;
};

/** Makes "delegate" in "Its delegate there" a noun: no verb stands behind a possessive. */
const settleOwned = (items: readonly Item[], at: number): void => {
  const item = items[at] as Item;
  if (/^VBP?$/.test(item.tag) && items[at - 1]?.tag === 'PRP$') item.tag = 'NN';
};

/** Makes "accuse" in "The Pirates, who came third, accuse the parties" a verb: no preposition reports. */
const settleParticle = (item: Item): void => {
  if (item.tag === 'CC' && item.lower === 'both') item.tag = 'PDT';
  if (item.tag !== 'IN') return;
  const forms = cueReadings(item.lower).flatMap((reading) => [...reading.forms]);
  if (forms.includes('BASE')) item.tag = 'VBP';
};

/** Makes "executive" in "the chief executive of" a noun: no noun or adjective follows that it could belong to. */
export const settleOffice = (item: Item | undefined, next: Item | undefined): void => {
  if (item && /^JJ$/.test(item.tag) && OFFICE_NOUN.test(item.lower) && !/^(?:NN|JJ|HYPH|VBG|CD)/.test(next?.tag ?? ''))
    item.tag = 'NN';
};

/** Forms that are past tense, participle and base alike. */
const UNCHANGING = /^(?:let|put|set|cut|hit|shut|cost|read|quit|split|beat|spread|bid|hurt|cast|burst)$/;

/** What became of somebody, before a title: "retired General Roe", "exiled former president Ann Roe". */
const FALLEN =
  /^(?:retired|exiled|jailed|ousted|deposed|disgraced|detained|imprisoned|elected|appointed|sacked|suspended|convicted|unelected|celebrated)$/;

const isRole = (item: Item | undefined): boolean =>
  item !== undefined &&
  (ROLE_NOUNS.has(item.lower) || (item.lower.endsWith('s') && ROLE_NOUNS.has(item.lower.slice(0, -1))));

/** Makes nouns of what stands before or is a word for people: "U.S. ambassador Ann Roe", ", search chief Roe told", ", rescue officials said". */
const settleRole = (items: readonly Item[], at: number): void => {
  const item = items[at] as Item;
  const [before, next, further] = [items[at - 1], items[at + 1], items[at + 2]];
  const opens = before === undefined || /^(?:,|CC|DT|``|-LRB-)$/.test(before.tag) || before.quote !== null;
  const told = /^VB[DZP]$/.test(further?.tag ?? '') || (further?.mention ?? -1) >= 0 || /^NNP/.test(further?.tag ?? '');
  if (/^(?:IN|RB|VB|UH)$/.test(item.tag) && isRole(item) && (next?.mention ?? -1) >= 0) item.tag = 'NN';
  if (/^VBP?$/.test(item.tag) && opens && isRole(next) && told) item.tag = 'NN';
  if (/^VB[DN]$/.test(item.tag) && opens && FALLEN.test(item.lower) && /^(?:JJ|NNP?)$/.test(next?.tag ?? ''))
    item.tag = 'JJ';
  // "Acme economist Ann Roe": taken for a conjunction.
  if (item.tag === 'CC' && isRole(item)) item.tag = 'NN';
  // "its secretary general said": taken for a verb.
  if (item.tag === 'VBZ' && OFFICE_NOUN.test(item.lower) && before?.tag === 'NN') item.tag = 'NN';
  // "melon grower Ann Roe", "an official familiar with it"
  if (item.tag === 'AFX' && /^(?:NN|JJR)/.test(next?.tag ?? '')) item.tag = 'NN';
  if (item.tag === 'JJR' && item.lower.endsWith('er') && before?.tag === 'NN' && (next?.mention ?? -1) >= 0)
    item.tag = 'NN';
  if (item.tag === 'JJ' && isRole(item) && /^(?:familiar|close|involved|briefed)$/.test(next?.lower ?? ''))
    item.tag = 'NN';
};

/** Makes "said" behind a noun a past tense, "thinking" in "the firm's thinking" a noun, "since" in "has since accused" an adverb. */
const settleGroup = (items: readonly Item[], at: number): void => {
  const item = items[at] as Item;
  const [before, next] = [items[at - 1], items[at + 1]];
  // "the 58-year-old said", "the accused said"
  if (/^(?:JJ|VBN|VBD)$/.test(item.tag) && /^(?:old|accused)$/.test(item.lower) && /^VB[DZ]$/.test(next?.tag ?? '')) {
    const aged = item.lower === 'old' && before?.tag === 'HYPH';
    if (aged || (item.lower === 'accused' && before?.lower === 'the')) item.tag = 'NN';
  }
  // "dismissed that as talk"
  if (item.tag === 'IN' && item.lower === 'that' && next?.lower === 'as' && /^VB/.test(before?.tag ?? ''))
    item.tag = 'DT';
  // "called that boycott unlawful"
  if (
    item.tag === 'IN' &&
    item.lower === 'that' &&
    /^(?:call(?:s|ed|ing)?|reject(?:s|ed|ing)?)$/.test(before?.lower ?? '')
  )
    if (/^(?:NN|DT)$/.test(next?.tag ?? '') || next?.quote) item.tag = 'DT';
  if (item.tag === 'VBG' && before?.tag === 'POS' && /^VB[DNZP]$/.test(next?.tag ?? '')) item.tag = 'NN';
  if (item.tag === 'VBN' && item.lower === 'said' && isNoun(before) && next?.tag !== 'TO') item.tag = 'VBD';
  if (item.lower === 'since' && /^(?:has|have|had)$/.test(before?.lower ?? '') && next?.tag === 'VBN') item.tag = 'RB';
  if (
    item.tag === 'VB' &&
    UNCHANGING.test(item.lower) &&
    !/^(?:TO|MD)$/.test(before?.tag ?? '') &&
    (isNoun(before) || isPronoun(before)) &&
    opensObject(next) &&
    !hasVerbBefore(items, at)
  )
    item.tag = 'VBD';
};

/** Makes "respects" in "the company respects the rights" and "blamed" in "and blamed miners" verbs: an object follows. */
export const settleVerbs = (items: Item[]): void => {
  items.forEach((item, at) => {
    // "VolkGas, the venture": a name taken for an address.
    if (item.tag === 'ADD' && item.mention >= 0) item.tag = 'NNP';
    if (item.quote || item.mention >= 0) return;
    settleRole(items, at);
    settleGroup(items, at);
    settleOwned(items, at);
    settlePast(items, at);
    settleParticle(item);
    const [before, next] = [items[at - 1], items[at + 1]];
    if (!before || !next || item.quote || before.quote || item.mention >= 0) return;
    if (item.tag === 'NNS' && /^NNP?$/.test(before.tag) && /^(?:DT|PRP\$)$/.test(next.tag) && opensAlone(items, at))
      item.tag = 'VBZ';
    // "He said states would decide": a second verb right behind one of saying is its clause's subject.
    if (
      item.tag === 'VBZ' &&
      /^VB[DZ]$/.test(before.tag) &&
      /^(?:IN|MD|VBP|VBD)$/.test(next.tag) &&
      !isAuxiliary(item)
    ) {
      if (cueReadings(before.lower).some(({ entry }) => entry.frames.has('S'))) item.tag = 'NNS';
    }
    // "The inquest heard that": a form that is nothing but a past tense.
    if (/^(?:NN|JJ)$/.test(item.tag) && next.lower === 'that' && isPastOnly(item.lower)) item.tag = 'VBD';
    if (item.tag === 'JJ' && before.tag === 'CC' && /^(?:DT|PRP\$?|JJ|NN.*)$/.test(next.tag) && isJudging(item.lower))
      item.tag = 'VBD';
  });
};

/** True where the noun phrase before `at` is a subject: a clause begins with it, or a verb of saying that needs no "that" governs it. */
const opensAlone = (items: readonly Item[], at: number): boolean => {
  for (let before = at - 1; before >= 0; before--) {
    const item = items[before] as Item;
    if (/^(?:NN.*|JJ|DT|PRP\$|POS|CD)$/.test(item.tag) && !item.quote) continue;
    if (/^VB[DZP]$/.test(item.tag)) return cueReadings(item.lower).some(({ entry }) => entry.frames.has('S'));
    return item.quote !== null || /^(?:,|CC)$/.test(item.tag) || item.lower === 'that';
  }
  return true;
};

const isPastOnly = (lower: string): boolean => {
  const readings = cueReadings(lower);
  return readings.length > 0 && readings.every(({ forms }) => forms.has('PAST') && !forms.has('BASE'));
};

const isJudging = (lower: string): boolean =>
  cueReadings(lower).some(
    ({ entry, forms }) =>
      forms.has('PAST') && ['N', 'O', 'F', 'D', 'E'].some((frame) => entry.frames.has(frame as Frame)),
  );
