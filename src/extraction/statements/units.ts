import type { Span } from '../../model/span';
import type { Document, Paragraph, Quote, Token } from '../document';
import { cueReadings } from './cue-lexicon';
import { settleOffice, settleVerbs } from './settle-items';
import { isRelative } from './tags';

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

const VERBISH = /^(?:VB.?|LS|UH|RB|IN|JJ|AFX|XX|WDT|WP|WRB)$/;

/** How a word stands: in which mention (-1 for none), first in its sentence, and behind a hyphen. */
interface WordPlace {
  mention: number;
  first: boolean;
  half: boolean;
}

/** The tag, corrected to a name where a mention covers the word, or where it is capitalized inside a sentence. */
const tagOf = (token: Token, { mention, first, half }: WordPlace): string => {
  // "Moody's warned": the ending belongs to the name.
  if (token.lower === "'s" && mention >= 0) return 'NNP';
  // "Acme's chief executive": taken for "us".
  if (token.lower === "'s" && token.tag === 'PRP') return 'POS';
  if (token.tag === 'SYM' && /^\p{L}+$/u.test(token.text)) return 'NNP';
  // "Yeh Shu-ling": the second half of a name.
  if (mention >= 0 && token.text === '-') return 'HYPH';
  if (mention >= 0 && half && VERBISH.test(token.tag)) return 'NNP';
  // "Sen. Roe": an abbreviation that was taken for the number of a list.
  if (token.tag === 'LS' && /^\p{Lu}\p{Ll}+\.$/u.test(token.text)) return 'NNP';
  if (!VERBISH.test(token.tag) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return token.tag;
  return mention >= 0 || (!first && /^(?:VB|LS)/.test(token.tag)) ? 'NNP' : token.tag;
};

const wordItem = (token: Token, how: WordPlace): Item => ({
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
    // “…” Islamabad rejected the charge: a sentence of its own.
    const governs = /^(?:DT|PRP\$)$/.test(items[here + 1]?.tag ?? '');
    // “…” She urged the mayor to resign: likewise.
    const asked = items.slice(here + 1, here + 12).some((to, n) => to.tag === 'TO' && n > 0);
    const asks = ({ entry }: ReturnType<typeof cueReadings>[number]): boolean =>
      entry.frames.has('Q') &&
      entry.particles.length === 0 &&
      !(governs && entry.frames.has('N') && !entry.frames.has('S')) &&
      !(asked && entry.frames.has('D') && !entry.frames.has('S'));
    if (cueReadings(item.lower).some(asks)) cue = here;
    // “…” No clinic had been shut, he said: a sentence of its own.
    else if (!items.slice(at, here).some(isRelative)) return false;
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
    if (!left.text.endsWith('.')) return /^(?:[!?]|…)$/.test(left.text);
    if (/^\.+$/.test(left.text) || isSentence(text, right.quote)) return true;
    // "at 3 a.m. “It is over,” he wrote.": what stands behind the quotation belongs to another sentence.
    const behind = items[at + 1]?.token;
    return behind != null && behind.sentence !== left.token.sentence && !endsSentence(text, right.quote);
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
          half: last?.text === '-',
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
