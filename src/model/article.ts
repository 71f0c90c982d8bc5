/** An article as it comes in, from a file, a feed or the API. Only the text is required. */
export interface ArticleInput {
  /** The whole text, byline and dateline included; paragraphs are separated by line breaks. */
  text: string;
  title?: string | null;
  url?: string | null;
  /** Who published it ("Reuters"); part of the article's identity. */
  source?: string | null;
  /** RFC 3339 date-time; relative dates in the text are counted from its day (UTC). */
  publishedAt?: string | null;
}

/** What relative dates and extraction need of an article: its text after NFC, and its day where known. */
export interface ArticleText {
  text: string;
  publishedAt?: string | null;
  title?: string | null;
  source?: string | null;
}
