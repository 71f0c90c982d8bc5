import { viewsOf } from '../../clauses/clause-views';
import type { Document, DraftEntity, DraftRelation, Mention } from '../../document';
import { firstBehind } from '../../statements/spans';
import { type Deeds, deedsIn } from './deeds';
import { type SentenceParts, sentenceParts } from './sentence-parts';

/** What is asked of an article again and again while the roles of its events are weighed. */
export interface RoleArticle extends Deeds {
  document: Document;
  /** Entities that may take part: those named in prose, places left out. */
  entities: readonly DraftEntity[];
  /** How often each entity is named in prose, by index. */
  counts: ReadonlyMap<number, number>;
  /** Entities of the first sentence of prose. */
  lead: ReadonlySet<number>;
  /** The entity named most, of each kind. */
  foremost: ReadonlySet<number>;
  /** Sentences in which an entity is named or meant, by entity. */
  sentences: ReadonlyMap<number, ReadonlySet<number>>;
  /** Offices, leads and memberships by who holds them. */
  offices: ReadonlyMap<number, readonly DraftRelation[]>;
  /** The country of the dateline. */
  home: number | null;
  /** The sentence in which an offset stands; -1 for none. */
  sentenceAt: (offset: number) => number;
  /** How a sentence is put together, one reading for each stretch of it. */
  partsOf: (sentence: number) => readonly SentenceParts[];
  /** The country of a place, or the country itself; null where the text does not tell. */
  countryOf: (entity: number) => number | null;
}

/** Gathers what the weighing of roles asks of an article. */
export const roleArticle = (document: Document): RoleArticle => {
  const { sentences, entities, mentions, dateline } = document;
  const { counts, where } = namings(document);
  const cache = new Map<number, readonly SentenceParts[]>();
  const partsOf = (sentence: number): readonly SentenceParts[] => {
    const known = cache.get(sentence);
    if (known) return known;
    const one = sentences[sentence];
    const made = one ? viewsOf(document, one).map(({ units }) => sentenceParts(document, units)) : [];
    cache.set(sentence, made);
    return made;
  };
  const byId = new Map(entities.map(({ id, index }) => [id, index]));
  const countryOf = (entity: number): number | null => {
    const { kind, country } = entities[entity] as DraftEntity;
    return kind === 'COUNTRY' ? entity : (byId.get(country ?? '') ?? null);
  };
  const opening = sentences.findIndex(({ paragraph }) => document.paragraphs[paragraph]?.role === 'BODY');
  const placed = dateline && mentions.find(({ start }) => start >= dateline.start && start < dateline.end);
  return {
    document,
    entities: entities.filter(({ index, kind }) => kind !== 'PLACE' && counts.has(index)),
    counts,
    lead: new Set([...where].filter(([, those]) => those.has(opening)).map(([entity]) => entity)),
    foremost: foremostOf(document, counts),
    sentences: where,
    offices: officesOf(document),
    home: placed ? countryOf(placed.entity) : null,
    sentenceAt: (offset) => sentenceAt(document, offset),
    partsOf,
    countryOf,
    ...deedsIn(document, partsOf),
  };
};

const sentenceAt = ({ sentences }: Document, offset: number): number => {
  const at = firstBehind(sentences, offset);
  return (sentences[at]?.start ?? Number.POSITIVE_INFINITY) <= offset ? at : -1;
};

/** How often each entity is named in prose, and in which sentences it is named there or meant. */
const namings = (document: Document): { counts: Map<number, number>; where: Map<number, Set<number>> } => {
  const counts = new Map<number, number>();
  const where = new Map<number, Set<number>>();
  const { sentences, paragraphs, credits } = document;
  const inProse = ({ start, end }: Mention, at: number): boolean =>
    paragraphs[sentences[at]?.paragraph ?? -1]?.role === 'BODY' &&
    !credits.some((credit) => credit.start < end && start < credit.end);
  for (const mention of document.mentions) {
    const at = sentenceAt(document, mention.start);
    if (!inProse(mention, at)) continue;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    const known = where.get(mention.entity);
    if (known) known.add(at);
    else where.set(mention.entity, new Set([at]));
  }
  for (const { entity, start } of document.references)
    if (entity !== null) where.get(entity)?.add(sentenceAt(document, start));
  return { counts, where };
};

const foremostOf = ({ entities }: Document, counts: ReadonlyMap<number, number>): Set<number> => {
  const best = new Map<string, number>();
  for (const [entity, count] of counts) {
    const { kind } = entities[entity] as DraftEntity;
    if (count > (counts.get(best.get(kind) ?? -1) ?? 0)) best.set(kind, entity);
  }
  return new Set(best.values());
};

const officesOf = ({ relations }: Document): Map<number, DraftRelation[]> => {
  const offices = new Map<number, DraftRelation[]>();
  for (const relation of relations) {
    if (!/^(?:HOLDS_OFFICE|LEADS|MEMBER_OF)$/.test(relation.type)) continue;
    const list = offices.get(relation.source);
    if (list) list.push(relation);
    else offices.set(relation.source, [relation]);
  }
  return offices;
};
