/** What a mark in a text stands for. Several marks may share characters. */
export interface Mark {
  /** Of the fact: all marks of one fact have the same. */
  fact: string;
  /** UTF-16 code units into the text. */
  start: number;
  end: number;
  sort: 'STATEMENT' | 'EVENT' | 'MENTION' | 'PASSAGE';
  /** Of a mention: the kind of the entity. */
  kind?: string;
}

/** A stretch of text under the same marks throughout. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  /** The marks over it, the longest first. */
  marks: Mark[];
}

/**
 * Cuts a text where marks begin and end, however they overlap, and at line ends; joined, the segments are the text.
 * Marks without a character, or outside of the text, are left out.
 */
export const segmentsOf = (text: string, marks: readonly Mark[]): Segment[] => {
  const inside = marks.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of inside) cuts.add(start).add(end);
  for (const { index } of text.matchAll(/\n/g)) cuts.add(index).add(index + 1);
  const places = [...cuts].sort((one, other) => one - other);
  const opening = [...inside].sort((one, other) => one.start - other.start);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let at = 0; at + 1 < places.length; at += 1) {
    const start = places[at] as number;
    const end = places[at + 1] as number;
    open = open.filter((mark) => mark.end > start);
    for (let mark = opening[next]; mark && mark.start <= start; mark = opening[next]) {
      open.push(mark);
      next += 1;
    }
    open.sort((one, other) => other.end - other.start - (one.end - one.start));
    segments.push({ start, end, text: text.slice(start, end), marks: [...open] });
  }
  return segments;
};

/** Segments by paragraph; the line ends themselves are left out. */
export const paragraphsOf = (segments: readonly Segment[]): Segment[][] => {
  const paragraphs: Segment[][] = [[]];
  for (const segment of segments) {
    if (segment.text === '\n') paragraphs.push([]);
    else paragraphs[paragraphs.length - 1]?.push(segment);
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ''));
};
