/** A stretch of an article's text. Offsets are UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the words that stand there: `text === article.slice(start, end)`, always. */
export interface TextSpan extends Span {
  text: string;
}

/** Cuts `span` out of `text` and keeps the words beside the offsets. */
export const textSpan = (text: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

/** True where `outer` covers the whole of `inner`; equal spans cover each other. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True where two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
