import type { NounPhrase } from './noun-phrase';

/** What a cue reports, as items `from` to `to` (exclusive) of its unit, with the frame that found it. */
export interface Content {
  from: number;
  to: number;
  /** Which frame: "quote", "that", "clause", "wh", "of", "for", "as", "call", "object", "infinitive", "gerund", "back", "tail". */
  frame: string;
  listeners: NounPhrase[];
}
