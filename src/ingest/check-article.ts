import { RapporteurError } from '../errors';
import type { ArticleInput } from '../model/article';
import { articleId, contentHash, normalizeText } from '../model/identity';
import { utcDateTime } from './utc-date-time';

/** An article that can be stored: text after NFC, well-formed Unicode throughout, date in UTC. */
export interface CheckedArticle {
  id: string;
  contentHash: string;
  text: string;
  title: string | null;
  url: string | null;
  source: string | null;
  publishedAt: string | null;
  warnings: string[];
}

const LONGEST_SOURCE = 500;
const LONGEST_TITLE = 5_000;
const LONGEST_URL = 5_000;

/**
 * Checks an article and makes it fit to be stored. Unpaired surrogates, which no encoding of Unicode can hold,
 * become U+FFFD, so that offsets stay; a date that is none is left out; both are warned of.
 *
 * @throws RapporteurError EMPTY_ARTICLE; NOT_TEXT for text with NUL in it; BAD_USER_INPUT for a URL that is not http(s) and for overlong metadata
 */
export const checkArticle = (input: ArticleInput): CheckedArticle => {
  const warnings: string[] = [];
  const repaired = (what: string, value: string): string => {
    const sound = value.replace(/\p{Surrogate}/gu, '\uFFFD');
    if (sound !== value) warnings.push(`The ${what} has unpaired surrogates: they are replaced by U+FFFD.`);
    return sound;
  };
  const text = normalizeText(repaired('text', input.text));
  if (/^[\s\p{Cf}]*$/u.test(text))
    throw new RapporteurError('EMPTY_ARTICLE', 'The article has no text: at least one word is needed.');
  const source = short(repaired('source', input.source ?? ''), { what: 'source', longest: LONGEST_SOURCE });
  if (text.includes('\0') || source?.includes('\0')) {
    throw new RapporteurError(
      'NOT_TEXT',
      'The article has NUL characters in it, so it is not text: convert it to UTF-8 text first.',
    );
  }
  const title = short(repaired('title', input.title ?? '').replaceAll('\0', '\uFFFD'), {
    what: 'title',
    longest: LONGEST_TITLE,
  });
  const publishedAt = input.publishedAt ? utcDateTime(input.publishedAt) : null;
  if (input.publishedAt && publishedAt === null) {
    warnings.push(
      `The date "${input.publishedAt.slice(0, 50)}" is left out: expected RFC 3339, such as 2016-02-02T10:30:00Z.`,
    );
  }
  const hash = contentHash({ text, source });
  return {
    id: articleId(hash),
    contentHash: hash,
    text,
    title,
    url: webAddress(input.url),
    source,
    publishedAt,
    warnings,
  };
};

const short = (value: string, { what, longest }: { what: string; longest: number }): string | null => {
  const normal = value.normalize('NFC');
  if (normal.length > longest) {
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `The ${what} has ${normal.length} characters: at most ${longest} are stored.`,
    );
  }
  return normal.trim() === '' ? null : normal;
};

const webAddress = (url: string | null | undefined): string | null => {
  const given = short(url?.trim() ?? '', { what: 'url', longest: LONGEST_URL });
  if (given === null || (/^https?:\/\//i.test(given) && URL.canParse(given))) return given;
  throw new RapporteurError(
    'BAD_USER_INPUT',
    `The url "${given.slice(0, 100)}" is none that can be linked to: expected http:// or https://.`,
  );
};
