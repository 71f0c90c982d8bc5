import type { EventStatus, EventType, ParticipantRole } from '../../model/kinds';
import type { Span } from '../../model/span';
import type { NounPhrase } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';
import type { VerbGroup } from '../clauses/verb-group';
import type { Document, DraftEvent, Sentence } from '../document';
import type { NounFrame } from './noun-frame';
import type { VerbFrame } from './verb-frame';

/** One sentence with its units, as the steps of event reading hand it on. */
export interface SentenceView {
  document: Document;
  sentence: Sentence;
  units: readonly Unit[];
  /** The country that the article names most: whose "the army" is. Null where none stands out. */
  home: number | null;
  /**
   * The parties that "the two sides", "both", "the three countries" mean here: that many last named together, only people
   * or none where `people` says so. Empty where there are none.
   */
  together: (count: number, people?: boolean) => readonly number[];
  /** False for the triggers, by lemma, that are read as if no lexicon had them. */
  knows: (lemma: string) => boolean;
}

/** A passage that reports an event, before passages on the same event are joined. */
export interface Candidate extends Span {
  type: EventType;
  /** What it is about ("resignation"): passages of different topics are different events. */
  topic: string;
  /** Token index. */
  trigger: number;
  /** Unit of the verb that a noun's event is a circumstance of; -1 for none. */
  governor: number;
  /** Unit index in its sentence. */
  unit: number;
  /** Units of the heads of a verb's objects. */
  objects: readonly number[];
  sentence: number;
  status: EventStatus;
  parties: { entity: number; role: ParticipantRole }[];
  places: number[];
  date: DraftEvent['date'];
  /** "the talks", "Tuesday's meeting": it may point back at an event told before. */
  definite: boolean;
  /** "another march", "the next talks", "new sanctions": not the one told before. */
  another: boolean;
  /** True where no verb tells the status. */
  vague: boolean;
  /** True where the passage alone is enough for an event; false: it can only add to one. */
  founds: boolean;
  /** The word of the text for it, for the title: "talks", "run-off". */
  label: string;
  why: string[];
  /** How likely it is an event told here, 0 to 1; 0 until it is scored. */
  likely: number;
  /** Which of the conditions of its reading does not hold; null where all do. */
  misfit: string | null;
  /** Readings of the same verb as of other types, which the lexicon has and the clause does not fit. */
  half: readonly HalfReading[];
  /** How the words stand that report it. */
  form: VerbForm | NounForm;
}

/** A reading that a clause does not fit, and what it lacks. */
export interface HalfReading {
  type: EventType;
  misfit: string;
  frame: VerbFrame;
}

/** Of an event that a verb reports. */
export interface VerbForm {
  sort: 'verb';
  /** Lemma of the verb. */
  lemma: string;
  /** False where no line of the lexicon has the verb. */
  known: boolean;
  group: VerbGroup;
  subject: readonly NounPhrase[];
  object: readonly NounPhrase[];
  after: number;
}

/** Of an event that a noun names. */
export interface NounForm {
  sort: 'noun';
  lemma: string;
  known: boolean;
  frame: NounFrame;
}
