import type { Document, Sentence, Token } from '../document';
import { piecesOf } from '../lexicons/pieces';

/** A word as names see it: a token, or one side of a hyphen within a token ("pro" and "Beijing" of "pro-Beijing"). */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** Lower case, curly quotes straightened. */
  lower: string;
  /** Lexicon key of the word; "" for punctuation. */
  key: string;
  token: number;
  tag: string;
  /** Begins with a capital letter (or holds one behind a prefix: "eBay", "al-Assad" has it in its second word). */
  capital: boolean;
  /** All letters are capitals, and there are two or more, dots aside ("NATO", "U.N."). */
  capitals: boolean;
  /** Stands right behind the word before, without white space. */
  glued: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}{1,2}['’]?\p{Lu}/u;
const CAPITALS = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}.&'’-]+$/u;
const HYPHEN_PARTS = /^(\p{L}{2,12})([-‑–])(\p{Lu}.*)$/u;

/** The words of one sentence, in order. */
export const wordsOf = (document: Document, { firstToken, endToken }: Sentence): Word[] => {
  const words: Word[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const token = document.tokens[i] as Token;
    const parts = token.text.length > 3 ? HYPHEN_PARTS.exec(token.text) : null;
    if (parts === null) words.push(wordAt(document, token, { start: token.start, end: token.end }));
    else {
      const [, left, hyphen] = parts as unknown as [string, string, string];
      const cut = token.start + left.length;
      words.push(wordAt(document, token, { start: token.start, end: cut }));
      words.push(wordAt(document, token, { start: cut, end: cut + hyphen.length }));
      words.push(wordAt(document, token, { start: cut + hyphen.length, end: token.end }));
    }
  }
  for (let i = 1; i < words.length; i++) (words[i] as Word).glued = words[i]?.start === words[i - 1]?.end;
  return words;
};

const wordAt = ({ text }: Document, token: Token, { start, end }: { start: number; end: number }): Word => {
  const whole = start === token.start && end === token.end;
  const slice = whole ? token.text : text.slice(start, end);
  const capital = CAPITAL.test(slice) || INNER_CAPITAL.test(slice);
  return {
    start,
    end,
    text: slice,
    lower: whole ? token.lower : slice.toLowerCase(),
    key: keyOfWord(slice, token.lower),
    token: token.index,
    tag: token.tag,
    capital,
    capitals: capital && CAPITALS.test(slice),
    glued: false,
  };
};

const PLAIN = /^[A-Za-z]+$/;

/** The lexicon key; the quick way for plain letters, which nearly all words are made of. */
const keyOfWord = (text: string, lower: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (/^[\p{L}\p{N}&]/u.test(text)) return piecesOf(text).join(' ');
  return lower === "'s" ? 's' : '';
};
