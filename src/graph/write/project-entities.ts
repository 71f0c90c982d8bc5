import type { ExtractedEntity, Extraction } from '../../model/extraction';
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds';
import type { CuratedEntity, CuratedExtraction } from '../curation/apply-curation';
import type { ArticleRecord, KnownFacts } from './article-record';
import type { Contribution, Link } from './contribution';
import { reasonLines } from './reasons';

/** The rows of the entities themselves and of where the article names them. */
export const projectEntities = (
  { article, known }: ArticleRecord,
  { entities }: CuratedExtraction,
): Pick<Contribution, 'entities' | 'mentions' | 'implied'> => {
  return {
    entities: entities.map((entity) => ({
      id: entity.id,
      kind: kindOfId(entity.id),
      said: [...whatArticleSays(entity), ...whatIsKnown(entity.id, known[entity.id])],
    })),
    mentions: entities.filter(({ mentions }) => mentions.length > 0).map((entity) => mentionsLink(article.id, entity)),
    implied: entities
      .filter(({ mentions }) => mentions.length === 0)
      .map(({ id, was }) => ({ from: article.id, to: id, properties: wasIds(was) })),
  };
};

/** The extraction with the countries of its places among its entities, without a mention where the text does not name them. */
export const withCountries = ({ extraction, known }: ArticleRecord): Extraction => {
  const present = new Set(extraction.entities.map(({ id }) => id));
  const countries = new Set(extraction.entities.flatMap(({ country }) => (country === undefined ? [] : [country])));
  const unnamed = [...countries]
    .filter((id) => !present.has(id))
    .map((id): ExtractedEntity => ({ id, kind: kindOfId(id), name: nameOf(id, known), aliases: [], mentions: [] }));
  return unnamed.length === 0 ? extraction : { ...extraction, entities: [...extraction.entities, ...unnamed] };
};

const nameOf = (id: string, known: ArticleRecord['known']): string =>
  known[id]?.name ?? id.slice(id.indexOf(':') + 1).toUpperCase();

/** `person:john-kerry` is a PERSON. @throws Error for an id that begins with no kind */
export const kindOfId = (id: string): EntityKind => {
  const kind = ENTITY_KINDS.find((one) => id.startsWith(`${one.toLowerCase()}:`));
  if (kind === undefined) throw new Error(`The id "${id}" does not begin with the kind of an entity.`);
  return kind;
};

const whatArticleSays = ({ id, name, aliases, organizationKind, placeKind, was }: CuratedEntity): string[] => {
  const kind = kindOfId(id) === 'PLACE' ? placeKind : organizationKind;
  return [
    ...(name === null ? [] : [`name:${name}`]),
    ...aliases.map((alias) => `alias:${alias}`),
    ...(kind === undefined ? [] : [`${name === null ? 'merged-kind' : 'kind'}:${kind}`]),
    ...was.flatMap(({ id: former, names }) => names.map((one) => `was:${former}|${one}`)),
  ];
};

const whatIsKnown = (id: string, { iso2, iso3, latitude, longitude }: KnownFacts = {}): string[] => {
  const code = iso2 ?? /^country:([a-z]{2})$/.exec(id)?.[1]?.toUpperCase();
  return [
    ...(code === undefined ? [] : [`iso2:${code}`]),
    ...(iso3 === undefined ? [] : [`iso3:${iso3}`]),
    ...(latitude === undefined || longitude === undefined ? [] : [`at:${latitude},${longitude}`]),
  ];
};

const mentionsLink = (article: string, { id, name, aliases, mentions, was }: CuratedEntity): Link => ({
  from: article,
  to: id,
  properties: {
    count: mentions.length,
    starts: mentions.map(({ start }) => start),
    ends: mentions.map(({ end }) => end),
    why: mentions.map(({ why = [] }) => reasonLines(why)),
    ...(name === null ? {} : { name }),
    aliases: [...aliases].sort(),
    ...wasIds(was),
  },
});

const wasIds = (was: CuratedEntity['was']): { was?: string[] } =>
  was.length === 0 ? {} : { was: [...new Set(was.map(({ id }) => id))].sort() };
