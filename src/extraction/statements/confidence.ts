/**
 * How often a statement found in a certain way is right in both words and speaker. The figures are rounded shares measured
 * on news articles with independent annotation (PolNeAR 1.0's development half and our own gold); no text of either is here.
 */
const FRAMES: Readonly<Record<string, number>> = {
  quote: 0.96,
  back: 0.9,
  tail: 0.9,
  of: 0.9,
  that: 0.88,
  clause: 0.85,
  gerund: 0.88,
  'as-clause': 0.85,
  for: 0.84,
  infinitive: 0.75,
  as: 0.74,
  call: 0.73,
  object: 0.71,
  wh: 0.74,
};

const SPEAKERS: Readonly<Record<string, number>> = {
  inverted: 1.03,
  parenthesis: 1.03,
  apposition: 1.03,
  'according-to': 0.96,
  conversation: 0.94,
  continued: 1,
  colon: 0.9,
  inherited: 0.84,
  none: 0.4,
  relative: 0.82,
};

/** Cues by which something is held or shown rather than said are less surely a report. */
const CLASSES: Readonly<Record<string, number>> = { BELIEF: 0.84, SHOW: 0.9, NOUN: 0.85 };

const detail = (why: readonly string[], step: string): string | undefined =>
  why.find((reason) => reason.startsWith(`${step}:`))?.slice(step.length + 1);

/** The confidence that the reasons of a statement give, from 0.05 to 0.99: "frame:that", "speaker:left", "class:BELIEF", "coref:he<-…". */
export const confidenceOf = (why: readonly string[]): number => {
  let confidence = FRAMES[detail(why, 'frame') ?? ''] ?? 0.7;
  confidence *= SPEAKERS[detail(why, 'speaker') ?? ''] ?? 1;
  confidence *= CLASSES[detail(why, 'class') ?? ''] ?? 1;
  return Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100;
};
