import type { Document } from '../document';
import { tokenize } from '../tokens/tokenize';
import { endOf, startOf } from './draft';
import type { Label } from './label';
import { type Run, runsOf } from './runs';
import type { Segment } from './segment';
import { segmentRun } from './segment';
import { RunView } from './view';
import { wordsOf } from './word';

/**
 * Adds the names that the layers tell by shape: people in bylines and credits, the place and agency of the dateline (which
 * has no tokens). Segments that overlap them give way.
 */
export const fixedMentions = (document: Document, segments: Segment[]): { segments: Segment[] } => {
  const added = [...datelineSegments(document), ...creditSegments(document)];
  const spans = added
    .map((segment) => ({ start: startOf(segment), end: endOf(segment) }))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  const free = segments.filter((segment) => {
    const [start, end] = [startOf(segment), endOf(segment)];
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    return !((spans[next]?.start ?? Number.POSITIVE_INFINITY) < end);
  });
  return { segments: [...added, ...free].sort((a, b) => startOf(a) - startOf(b)) };
};

const datelineSegments = (document: Document): Segment[] => {
  if (document.dateline === null) return [];
  const { start, end } = document.dateline;
  const words = wordsOfSpan(document, start, end);
  const agency = words.findIndex(({ text }) => text === '(');
  // "TOKYO, June 9, Nippon Newswire - ": a name between the day and the dash.
  const behindDay = ({ from, to }: Run): boolean =>
    agency < 0 && to === words.length - 1 && words[from - 1]?.text === ',' && /^\d/.test(words[from - 2]?.text ?? '');
  return runsOf(words, 'BODY').flatMap((run) =>
    (agency >= 0 && run.from === agency + 1) || behindDay(run)
      ? [whole(run, 'ORGANIZATION')]
      : segmentRun({ ...run, shouting: false, headline: false, opening: -1 }, null).map((segment) =>
          segment.label === 'PERSON' ||
          (run.from === 0 && segment.label === 'ORGANIZATION' && segment.known === undefined) ||
          (segment.label === 'NONE' && run.to - run.from === 1 && run.from === 0)
            ? { ...segment, label: 'PLACE' as const }
            : segment,
        ),
  );
};

/** A run as one segment of a label that its place tells. */
const whole = (run: Run, label: Label): Segment => ({
  run,
  from: run.from,
  to: run.to,
  label,
  score: 9,
  known: new RunView({ ...run, shouting: false }).known(run.from, run.to),
});

const creditSegments = (document: Document): Segment[] =>
  document.credits.map(({ start, end }) => {
    const words = wordsOfSpan(document, start, end);
    return whole(
      { words, from: 0, to: words.length, opening: -1, shouting: false, headline: false, role: 'BYLINE' },
      'PERSON',
    );
  });

/** Words of a span that has no tokens of its own; they point at no token. */
const wordsOfSpan = (document: Document, start: number, end: number) => {
  const spans = tokenize(document.text, { start, end });
  const tokens = spans.map((span, index) => {
    const text = document.text.slice(span.start, span.end);
    return {
      ...span,
      index,
      text,
      lower: text.toLowerCase(),
      sentence: -1,
      tag: '',
      pos: '',
      lemma: '',
    };
  });
  const sentence = { start, end, index: -1, paragraph: -1, firstToken: 0, endToken: tokens.length };
  return wordsOf({ ...document, tokens }, sentence);
};
