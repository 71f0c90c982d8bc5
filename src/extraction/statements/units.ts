import type { Span } from '../../model/span';
import type { Document, Paragraph, Quote, Token } from '../document';
import { cueReadings, type Frame } from './cue-lexicon';
import { isAuxiliary } from './tags';

/** A word of the narrator, or a whole quotation standing as one item. Exactly one of `token` and `quote` is set. */
export interface Item extends Span {
  lower: string;
  text: string;
  /** Penn tag; '""' for a quotation. */
  tag: string;
  lemma: string;
  token: Token | null;
  quote: Quote | null;
  /** Index of the mention that covers the word; -1 for none. */
  mention: number;
}

/** A sentence of the narrator with its quotations collapsed: "“…,” she said." is three items and a full stop. */
export interface Unit extends Span {
  index: number;
  paragraph: Paragraph;
  items: Item[];
}

const FINAL = /[.!?…](?:['’")\]]*)$/;

/** Nouns that taggers take for adjectives: "the chief executive of", "the secretary general said", "Sudan's military and". */
const OFFICE_NOUN =
  /^(?:executive|military|paramilitary|general|representative|official|native|national|elect|chief|attache|attaché)$/;

const VERBISH = /^(?:VB.?|LS|UH|RB|IN|JJ|AFX|XX)$/;

/** The tag, corrected to a name where a mention covers the word, or where it is capitalized inside a sentence. */
const tagOf = (token: Token, { mention, first }: { mention: number; first: boolean }): string => {
  // "Moody's warned": the ending belongs to the name.
  if (token.tag === 'POS' && mention >= 0) return 'NNP';
  if (token.tag === 'SYM' && /^\p{L}+$/u.test(token.text)) return 'NNP';
  if (!VERBISH.test(token.tag) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return token.tag;
  return mention >= 0 || (!first && /^(?:VB|LS)/.test(token.tag)) ? 'NNP' : token.tag;
};

/** Makes "executive" in "the chief executive of" a noun: no noun or adjective follows that it could belong to. */
const settleOffice = (item: Item | undefined, next: Item | undefined): void => {
  if (item && /^JJ$/.test(item.tag) && OFFICE_NOUN.test(item.lower) && !/^(?:NN|JJ|HYPH|VBG|CD)/.test(next?.tag ?? ''))
    item.tag = 'NN';
};

/** Makes "respects" in "the company respects the rights" and "blamed" in "and blamed miners" verbs: an object follows. */
const settleVerbs = (items: Item[]): void => {
  items.forEach((item, at) => {
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

const wordItem = (token: Token, how: { mention: number; first: boolean }): Item => ({
  start: token.start,
  end: token.end,
  lower: token.lower,
  text: token.text,
  tag: tagOf(token, how),
  lemma: token.lemma || token.lower,
  token,
  quote: null,
  mention: how.mention,
});

const quoteItem = (text: string, quote: Quote): Item => ({
  start: quote.start,
  end: quote.end,
  lower: '""',
  text: text.slice(quote.start, quote.end),
  tag: '""',
  lemma: '""',
  token: null,
  quote,
  mention: -1,
});

/** True where the words of a quotation end like a sentence: "It is a school." */
export const endsSentence = (text: string, quote: Quote): boolean =>
  FINAL.test(text.slice(quote.inner.start, quote.inner.end).trimEnd());

/** True where a quotation is a sentence or more by itself. */
const isSentence = (text: string, quote: Quote): boolean =>
  endsSentence(text, quote) && /^\p{Lu}/u.test(text.slice(quote.inner.start, quote.inner.end).trimStart());

/** True for a word that can only begin a sentence where it stands behind a closed quotation: "Kerry", "The", not "he". */
const startsCapital = (item: Item): boolean => item.quote !== null || /^\p{Lu}/u.test(item.text);

/** A unit is cut after so many items, so that a text without full stops costs no more than any other. */
const MOST_ITEMS = 400;

/** True where a whole short sentence from `at` only says who speaks: “Who is guarding Kilis?” Güneş asked. */
const isAttribution = (items: readonly Item[], at: number): boolean => {
  let cue = -1;
  for (let here = at; here < items.length && here < at + 25; here++) {
    const item = items[here] as Item;
    if (item.quote || item.text === ':') return false;
    if (/^[.!?]$/.test(item.text)) break;
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(item.tag)) continue;
    if (cue >= 0) return false;
    if (cueReadings(item.lower).some(({ entry }) => entry.frames.has('Q') && entry.particles.length === 0)) cue = here;
  }
  return cue > at;
};

const breaksBetween = (text: string, items: readonly Item[], at: number): boolean => {
  const left = items[at - 1] as Item;
  const right = items[at] as Item;
  if (left.quote) return endsSentence(text, left.quote) && startsCapital(right) && !isAttribution(items, at);
  if (right.quote) {
    if (left.token === null) return false;
    // "in Hull, Que. “It is over.”": the stop of an abbreviation ends the sentence, too.
    return /^(?:[.!?]|\.{3}|…)$/.test(left.text) || (left.text.endsWith('.') && isSentence(text, right.quote));
  }
  return left.token?.sentence !== right.token?.sentence;
};

/** Items of one paragraph: the narrator's tokens, and each outermost quotation as one item. */
const itemsOf = (document: Document, paragraph: Paragraph, tokens: Token[], quotes: Quote[]): Item[] => {
  const items: Item[] = [];
  let next = 0;
  let mention = 0;
  for (const token of tokens) {
    while ((document.mentions[mention]?.end ?? Infinity) <= token.start) mention++;
    while (next < quotes.length && (quotes[next] as Quote).end <= token.start) {
      const passed = quotes[next++] as Quote;
      if (items.at(-1)?.quote !== passed) items.push(quoteItem(document.text, passed));
    }
    const quote = quotes[next];
    if (quote && quote.start <= token.start) {
      if (items.at(-1)?.quote !== quote) items.push(quoteItem(document.text, quote));
    } else if (token.start >= paragraph.bodyStart) {
      const last = items.at(-1);
      items.push(
        wordItem(token, {
          mention: (document.mentions[mention]?.start ?? Infinity) <= token.start ? mention : -1,
          first: last === undefined || last.quote !== null || last.token?.sentence !== token.sentence,
        }),
      );
    }
  }
  return items;
};

/** Cuts the prose of an article into units: the sentences of the narrator, with every outermost quotation as one item. */
export const cutUnits = (document: Document): Unit[] => {
  const tokens = document.paragraphs.map((): Token[] => []);
  for (const token of document.tokens) tokens[document.sentences[token.sentence]?.paragraph ?? 0]?.push(token);
  const quotes = document.paragraphs.map((): Quote[] => []);
  for (const quote of document.quotes) if (quote.depth === 0) quotes[quote.paragraph]?.push(quote);
  const units: Unit[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.role !== 'BODY') continue;
    let current: Item[] = [];
    const close = (): void => {
      const [first] = current;
      const last = current.at(-1);
      if (first && last)
        units.push({ index: units.length, paragraph, start: first.start, end: last.end, items: current });
      current = [];
    };
    const items = itemsOf(document, paragraph, tokens[paragraph.index] ?? [], quotes[paragraph.index] ?? []);
    settleVerbs(items);
    items.forEach((item, at) => {
      if (at > 0 && (current.length >= MOST_ITEMS || breaksBetween(document.text, items, at))) close();
      settleOffice(item, items[at + 1]);
      current.push(item);
    });
    close();
  }
  return units;
};
