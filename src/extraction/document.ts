import type { ExtractedEvent, ExtractedRelation, ExtractedStatement } from '../model/extraction';
import type { CreditRole, EntityKind, OrganizationKind, PlaceKind } from '../model/kinds';
import type { Span } from '../model/span';

/**
 * The working state of one extraction. Annotators fill it layer by layer, in the order of `pipeline.ts`;
 * an annotator reads the layers before its own and writes its own. Spans count UTF-16 code units of `text`;
 * tokens, sentences, paragraphs, quotes and entities are referred to by their index in the lists here.
 */
export interface Document {
  /** The article's text after NFC. */
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  /** RFC 3339 full-date of publication (UTC), or null: relative dates stay without a value then. */
  readonly publishedOn: string | null;
  /** First 16 hex digits of the content hash; ids of the article's own things carry it. */
  readonly hash: string;

  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  quotes: Quote[];
  dateline: Dateline | null;
  credits: Credit[];
  entities: DraftEntity[];
  mentions: Mention[];
  references: Reference[];
  statements: DraftStatement[];
  events: DraftEvent[];
  relations: DraftRelation[];
}

/** One step of the pipeline. It changes only its own layer, and nothing outside the document. */
export type Annotator = (document: Document) => void;

/** BODY is prose; BYLINE names writers; CREDIT is "(Reporting by …)"; HEADING a title or sub-title line; CAPTION a picture's words. */
export type ParagraphRole = 'BODY' | 'BYLINE' | 'CREDIT' | 'HEADING' | 'CAPTION';

export interface Paragraph extends Span {
  index: number;
  role: ParagraphRole;
  /** Where prose begins: behind "ROME (Reuters) – " in the paragraph with the dateline, else `start`. */
  bodyStart: number;
}

/** Only paragraphs of role BODY have sentences of prose; the others have one sentence each, so that names in them are found. */
export interface Sentence extends Span {
  index: number;
  paragraph: number;
  /** Index of the first token, and one past the last. */
  firstToken: number;
  endToken: number;
}

/** A word as Universal Dependencies cuts it ("don't" is "do" + "n't", "Italy's" is "Italy" + "'s"). */
export interface Token extends Span {
  index: number;
  text: string;
  /** Lower case, curly quotes straightened. */
  lower: string;
  sentence: number;
  /** Penn Treebank tag ("VBD"); "" until tagged. */
  tag: string;
  /** Universal part of speech ("VERB"); "" until tagged. */
  pos: string;
  lemma: string;
}

/** A quotation between marks. A quotation over several paragraphs is one Quote a paragraph, joined by `continues`. */
export interface Quote extends Span {
  index: number;
  paragraph: number;
  /** Between the marks. `start`/`end` include the marks (an unclosed one ends with its paragraph). */
  inner: Span;
  /** 0 for outermost; quotes inside quotes are deeper. */
  depth: number;
  /** Index of the next Quote of the same quotation, in a later paragraph; -1 for none. */
  continues: number;
}

export interface Dateline extends Span {
  /** The place as written, without source and dash: "ROME". */
  place: string;
}

export interface Credit extends Span {
  name: string;
  role: CreditRole;
}

/** A person, country, organization or place that the article names. */
export interface DraftEntity {
  index: number;
  /** Final id by docs/graph-model.md. */
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  organizationKind?: OrganizationKind;
  placeKind?: PlaceKind;
  /** Of a PLACE: `country:<iso2>` of its country. */
  country?: string;
  /** Of a PERSON, where the text or a first name tells: for "he" and "she". */
  gender?: 'M' | 'F';
  /** Titles and offices as written near the name, lower case ("foreign minister"): for "the minister". */
  titles: string[];
}

/** FULL: a whole name. SHORT: a surname or short form. ACRONYM, ALIAS: other names. ADJECTIVE, PEOPLE, CAPITAL: ways to name a country. */
export type MentionForm = 'FULL' | 'SHORT' | 'ACRONYM' | 'ALIAS' | 'ADJECTIVE' | 'PEOPLE' | 'CAPITAL';

/** A place in the text where an entity is NAMED. Sorted by start, never overlapping. */
export interface Mention extends Span {
  index: number;
  entity: number;
  form: MentionForm;
  why: string[];
}

/** A place in the text where an entity is meant but not named: "he", "the minister", "that country". Sorted by start. */
export interface Reference extends Span {
  /** null where nobody in the article is meant for certain. */
  entity: number | null;
  form: 'PRONOUN' | 'TITLE' | 'DESCRIPTION';
  why: string[];
}

/** Drafts have entity INDEXES where the extraction format has ids; `finish.ts` turns them into ids. */
export interface DraftStatement
  extends Omit<
    ExtractedStatement,
    'text' | 'speaker' | 'moreSpeakers' | 'speakerMention' | 'cue' | 'about' | 'aboutSpans' | 'addressedTo'
  > {
  cue: Span | null;
  speaker: number | null;
  moreSpeakers: number[];
  speakerMention: Span | null;
  about: Topic[];
  addressedTo: number[];
  why: string[];
}

/** Either an entity or an event, by index, with the words that stand for it where there are such. */
export interface Topic {
  entity?: number;
  event?: number;
  span: Span | null;
}

export interface DraftEvent extends Omit<ExtractedEvent, 'text' | 'id' | 'participants' | 'places' | 'more' | 'date'> {
  index: number;
  /** Token index of the trigger ("met", "talks"). */
  trigger: number;
  participants: { entity: number; role: ExtractedEvent['participants'][number]['role'] }[];
  places: number[];
  date: (Span & Pick<NonNullable<ExtractedEvent['date']>, 'value' | 'precision'>) | null;
  more: Span[];
  why: string[];
}

export interface DraftRelation extends Omit<ExtractedRelation, 'text' | 'source' | 'target'> {
  source: number;
  target: number;
  why: string[];
}
