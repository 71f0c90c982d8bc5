import { createHash } from 'node:crypto';
import type { Span } from './span';

/** The text exactly as it is stored and as every offset counts it: Unicode NFC, nothing else changed. */
export const normalizeText = (text: string): string => text.normalize('NFC');

/** sha256, in hex, of NFC(source or nothing) + NUL + NFC(text) in UTF-8: what makes an article the same article. */
export const contentHash = ({ text, source }: { text: string; source?: string | null }): string =>
  createHash('sha256')
    .update(`${(source ?? '').normalize('NFC')}\0${normalizeText(text)}`, 'utf8')
    .digest('hex');

/** The first 16 hex digits of a content hash: the part that ids carry. */
export const shortHash = (hash: string): string => hash.slice(0, 16);

/** `article:<hash>`. */
export const articleId = (hash: string): string => `article:${shortHash(hash)}`;

/** `statement:<hash>:<start>-<end>`. */
export const statementId = (hash: string, { start, end }: Span): string =>
  `statement:${shortHash(hash)}:${start}-${end}`;

/** One passage as relationships keep it: `<article id>:<start>-<end>`. */
export const evidenceKey = (article: string, { start, end }: Span): string => `${article}:${start}-${end}`;

const EVIDENCE = /^(article:[0-9a-f]{16}):(\d+)-(\d+)$/;

/** Reads what `evidenceKey` wrote; null for anything else. */
export const parseEvidenceKey = (key: string): { article: string; start: number; end: number } | null => {
  const found = EVIDENCE.exec(key);
  return found ? { article: found[1] as string, start: Number(found[2]), end: Number(found[3]) } : null;
};

const LETTERS_WITHOUT_DECOMPOSITION: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};

/** Lower case without accents, for comparing names: "Müller" and "MULLER" fold to "muller". */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øæœßđðþłıħŋ]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** A name as ids spell it: folded, words joined by hyphens, apostrophes and dots dropped ("U.N." is "un"). Letters of other scripts stay. */
export const slug = (name: string): string =>
  foldName(name)
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
