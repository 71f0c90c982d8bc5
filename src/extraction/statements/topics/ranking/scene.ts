import type { DraftStatement, Token, Topic } from '../../../document';
import { firstNotBefore } from '../../spans';
import type { TopicContext } from '../topic-context';
import type { Candidates } from './candidate';

/** What is looked at for the topics of one statement. */
export interface Scene {
  context: TopicContext;
  article: ArticleFacts;
  statement: DraftStatement;
  /** The words of the statement. */
  tokens: readonly Token[];
  /** Their lemmas of content. */
  content: ReadonlySet<string>;
  /** What they speak of, and their stems. */
  fields: ReadonlyMap<number, number>;
  stems: ReadonlySet<string>;
  /** The statement before it; null for the first. */
  previous: DraftStatement | null;
  candidates: Candidates;
}

/** What of an article tells how much its entities and events matter, gathered once. */
export interface ArticleFacts {
  /** By entity named in prose: how often, as a share of the one that is named most. */
  shares: ReadonlyMap<number, number>;
  /** The entities named most, the first first. */
  foremost: readonly number[];
  /** Entities of the title and of the first sentence of prose. */
  titled: ReadonlySet<number>;
  lead: ReadonlySet<number>;
  /** By entity: where it is named or meant, sorted. */
  places: ReadonlyMap<number, readonly number[]>;
  /** By sentence: its lemmas of content. */
  sentenceWords: readonly ReadonlySet<string>[];
  /** By id: the countries of the article. */
  countries: ReadonlyMap<string, number>;
  /** By entity: the words of its names and the last words of its titles, in lower case. */
  names: readonly ReadonlySet<string>[];
  /** By event: what its words are. */
  events: readonly EventWords[];
  /** The country that the dateline's place lies in, else the one that is named most. */
  home: number | null;
  /** The event that the article opens with. */
  main: Topic | null;
  /** By entity: those whom a relation ties to it. */
  related: ReadonlyMap<number, ReadonlySet<number>>;
  /** Who spoke so far, the last one last, each once in a row. */
  speakers: number[];
}

export interface EventWords {
  /** Lemmas that report it. */
  names: ReadonlySet<string>;
  /** Nouns of its main passage, by lemma. */
  nouns: ReadonlySet<string>;
  /** Lemmas of content of its passages, and of the sentence of the main one. */
  passages: ReadonlySet<string>;
  sentence: ReadonlySet<string>;
  /** What its passages and its sentence speak of, and stems of its passages. */
  fields: ReadonlyMap<number, number>;
  stems: ReadonlySet<string>;
  /** Where its passages begin, sorted. */
  starts: readonly number[];
  /** True where no statement holds its main passage. */
  narrated: boolean;
}

/** True where an entity is named or meant between two offsets. */
export const standsIn = ({ places }: ArticleFacts, entity: number, span: { start: number; end: number }): boolean => {
  const list = places.get(entity);
  const at = list?.[firstAtOrBehind(list, span.start)];
  return at !== undefined && at < span.end;
};

/** Index of the first offset of a sorted list that is not before `offset`. */
export const firstAtOrBehind = (list: readonly number[], offset: number): number =>
  firstNotBefore(list, (one) => one < offset);

/** True for the second part of a quotation that its cue interrupts. */
export const isPartOf = (statement: DraftStatement, previous: DraftStatement | null): boolean =>
  previous?.cue != null && previous.cue.start === statement.cue?.start;
