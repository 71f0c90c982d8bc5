import type {
  CreditRole,
  DatePrecision,
  EntityKind,
  EventStatus,
  EventType,
  OrganizationKind,
  ParticipantRole,
  PlaceKind,
  StatementKind,
} from './kinds';
import type { RelationType } from './relations';
import type { Span, TextSpan } from './span';

/**
 * What one article says, in the extraction format that `rapporteur extract` writes and the scorers read
 * (docs/extraction-format.md). All offsets are UTF-16 code units into the article's text after NFC, and
 * every `text` equals its slice. Optional members are left out, not null, where the format marks them "?".
 */
export interface Extraction {
  id: string;
  dateline: string | null;
  entities: ExtractedEntity[];
  statements: ExtractedStatement[];
  events: ExtractedEvent[];
  relations: ExtractedRelation[];
  byline: ExtractedCredit[];
}

/** `why`: machine-readable reasons for a decision, most specific first, as "step:detail" ("cue:said", "coref:he<-Kerry"). */
interface Explained {
  why?: string[];
}

export interface ExtractedMention extends TextSpan, Explained {}

export interface ExtractedEntity {
  /** As docs/graph-model.md computes it: `person:john-kerry`, `country:it`. */
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  organizationKind?: OrganizationKind;
  placeKind?: PlaceKind;
  /** Of a PLACE: the id of its country (`country:iq`), which need not be mentioned itself. */
  country?: string;
  /** Sorted by start, never overlapping. */
  mentions: ExtractedMention[];
}

export interface ExtractedStatement extends TextSpan, Explained {
  kind: StatementKind;
  /** The cue as the text has it, particles included ("said", "made clear", "according to"). */
  verb: string | null;
  cue: TextSpan | null;
  /** Entity id of the speaker; null where the article names nobody, and where several speak together. */
  speaker: string | null;
  /** The named speakers where several speak together, the first named first; left out where there is one or none. */
  jointSpeakers?: string[];
  /** The words nearest the cue that name the speaker, a pronoun or "officials" included. */
  speakerMention: TextSpan | null;
  /** Entity and event ids. */
  about: string[];
  /** Where the words for each topic stand; a topic without an entry is supported by the statement's own span. */
  aboutSpans?: Record<string, Span>;
  addressedTo: string[];
  /** RFC 3339 full-date, or null. */
  saidOn: string | null;
  /** 0 to 1. */
  confidence: number;
}

export interface ExtractedDate extends TextSpan {
  /** `2016-02-02`, `2016-W05`, `2016-02` or `2016`; null where the words alone do not tell. */
  value: string | null;
  precision: DatePrecision | null;
}

export interface ExtractedEvent extends TextSpan, Explained {
  id: string;
  type: EventType;
  status: EventStatus;
  title: string;
  participants: { entity: string; role: ParticipantRole }[];
  /** Entity ids, PLACE or COUNTRY. */
  places: string[];
  date: ExtractedDate | null;
  /** Further passages that report the same event. */
  more?: TextSpan[];
}

export interface ExtractedRelation extends TextSpan, Explained {
  type: RelationType;
  source: string;
  target: string;
  /** Of HOLDS_OFFICE: the title as written. */
  title?: string;
}

export interface ExtractedCredit {
  /** Entity id. */
  person: string;
  role: CreditRole;
  /** Where the byline names the person. */
  start?: number;
  end?: number;
}
