import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ExtractedStatement, Extraction } from '../../model/extraction';
import type { Print } from '../../model/near-copies';
import type { Span } from '../../model/span';

/** An article's own properties, as its node has them. Text after NFC; `publishedAt` in UTC. */
export interface ArticleProperties {
  id: string;
  contentHash: string;
  text: string;
  title: string | null;
  url: string | null;
  source: string | null;
  /** RFC 3339 date-time in UTC. */
  publishedAt: string | null;
  language: string;
  extractor: string;
  extractorVersion: string;
}

/** What lexicons and gazetteer know of an entity beyond what the article says. */
export interface KnownFacts {
  /** The entity's usual name, for a country that is known only as the country of a place. */
  name?: string;
  iso2?: string;
  iso3?: string;
  latitude?: number;
  longitude?: number;
}

/** Everything that one article contributes to the graph, before curation: an article and its extraction are all that is ever put in. */
export interface ArticleRecord {
  article: ArticleProperties;
  extraction: Extraction;
  /** By entity id. */
  known: Record<string, KnownFacts>;
  /** What is computed from the rest, where that was done beforehand. */
  packed?: { facts: Int8Array; print: Print };
}

/** What is kept of a record beside its article: enough to take the contribution away again, or to make it anew after curation. */
export type KeptFacts = Pick<ArticleRecord, 'extraction' | 'known'>;

/** Facts as the bytes of a node's property: JSON without the words that the article's text has anyway, deflated. */
export const packFacts = ({ extraction, known }: KeptFacts): Int8Array => {
  const json = JSON.stringify({ extraction, known }, (key, value) => (key === 'text' ? undefined : value));
  const bytes = deflateRawSync(json);
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/** Undoes `packFacts`; the words are cut out of the article's text again. */
export const unpackFacts = (bytes: Int8Array, text: string): KeptFacts => {
  const json = inflateRawSync(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString('utf8');
  const facts = JSON.parse(json) as KeptFacts;
  const word = <T extends Span>(span: T): T => Object.assign(span, { text: text.slice(span.start, span.end) });
  const { entities, statements, events, relations } = facts.extraction;
  for (const entity of entities) entity.mentions.forEach(word);
  for (const statement of statements) wordStatement(statement, word);
  for (const event of events) {
    word(event);
    event.more?.forEach(word);
    if (event.date) word(event.date);
  }
  relations.forEach(word);
  return facts;
};

const wordStatement = (statement: ExtractedStatement, word: <T extends Span>(span: T) => T): void => {
  word(statement);
  if (statement.cue) word(statement.cue);
  if (statement.speakerMention) word(statement.speakerMention);
};
