import { connection } from '../connection';
import { factCorroboration } from '../corroboration';
import type { FieldTable } from '../definition';
import { list, single } from '../lead';
import { mentionOrders, relationOrders } from '../orders';
import { prepareCoMentions, preparePages, prepareRelations } from '../prepare';
import { expression, nodeOf, property } from '../property';
import { nameLike } from '../suggest';
import { ENTITIES } from '../types';
import { relationWhy } from './reasons';
import { articleList, eventList, passages, statementList } from './shared';

const mentions = mentionOrders('entity.mentions');
const relations = relationOrders('entity.relations');

const ENTITY: FieldTable = {
  id: property('id'),
  name: property('name', { absent: '' }),
  aliases: property('aliases', { absent: [] }),
  nameLike,
  kind: expression(
    ({ parent }) =>
      `CASE WHEN ${parent}:Person THEN 'PERSON' WHEN ${parent}:Country THEN 'COUNTRY' WHEN ${parent}:Organization THEN 'ORGANIZATION' ELSE 'PLACE' END`,
  ),
  mentions: connection({
    from: 'entity.mentions',
    variables: ['parent', 'article', 'start', 'end', 'why'],
    row: { entity: 'parent', article: 'article', start: 'start', end: 'end', why: 'why' },
    orders: mentions,
    prepare: preparePages(mentions),
  }),
  articles: articleList('entity.articles', 'entity.articles', { count: 'entity.countArticles' }),
  statementsAbout: statementList('entity.statementsAbout', 'entity.statementsAbout', {
    count: 'entity.countStatementsAbout',
  }),
  events: eventList('entity.events', 'entity.events'),
  relations: connection({
    from: 'entity.relations',
    variables: ['type', 'source', 'target', 'title', 'evidence', 'why'],
    row: { type: 'type', source: 'source', target: 'target', title: 'title', evidence: 'evidence', why: 'why' },
    filter: 'relation-filter',
    orders: relations,
    prepare: prepareRelations(relations),
  }),
  coMentioned: list({
    from: (prepared) => (prepared?.variant === 'kinds' ? 'entity.coMentionedOfKinds' : 'entity.coMentioned'),
    row: { entity: 'other', articles: 'articles' },
    prepare: prepareCoMentions,
  }),
};

const ACTOR: FieldTable = {
  ...ENTITY,
  statements: statementList('actor.statements', 'entity.statements', { count: 'entity.countStatements' }),
};

/** People, countries, organizations, places, and what hangs on them. */
export const ENTITY_TABLES: Readonly<Record<string, FieldTable>> = {
  Person: {
    ...ACTOR,
    offices: list({ from: 'entity.offices', row: { other: 'other', title: 'title', evidence: 'evidence' } }),
  },
  Country: { ...ACTOR, iso2: property('iso2'), iso3: property('iso3') },
  Organization: { ...ACTOR, organizationKind: property('kind', { absent: 'OTHER' }) },
  Place: {
    ...ENTITY,
    placeKind: property('kind', { absent: 'OTHER' }),
    country: single({ from: 'entity.country' }),
    latitude: property('latitude'),
    longitude: property('longitude'),
  },
  Office: {
    title: expression(({ title }) => `coalesce(${title}, '')`),
    of: nodeOf('other', ENTITIES),
    evidence: passages,
    corroboration: factCorroboration,
  },
  Relation: {
    type: expression(({ type }) => type as string),
    source: nodeOf('source', ENTITIES),
    target: nodeOf('target', ENTITIES),
    title: expression(({ title }) => `CASE ${title} WHEN '' THEN null ELSE ${title} END`),
    why: relationWhy,
    evidence: passages,
    corroboration: factCorroboration,
  },
  CoMention: { entity: nodeOf('entity', ENTITIES), articles: expression(({ articles }) => articles as string) },
};
