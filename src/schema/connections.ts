import { Article } from './article';
import { type Connection, defineConnection } from './connection';
import { Entity } from './entities';
import { Event } from './event';
import { Mention } from './mention';
import { Relation } from './relation';
import { Statement } from './statement';

/** The pages of every list that can grow. Each is a class for `ReadField` and the type of its values. */
export const MentionConnection = defineConnection<Mention>('Mention', { node: () => Mention, plural: 'mentions' });
export type MentionConnection = Connection<Mention>;

export const EntityConnection = defineConnection<Entity>('Entity', { node: () => Entity, plural: 'entities' });
export type EntityConnection = Connection<Entity>;

export const ArticleConnection = defineConnection<Article>('Article', { node: () => Article, plural: 'articles' });
export type ArticleConnection = Connection<Article>;

export const StatementConnection = defineConnection<Statement>('Statement', {
  node: () => Statement,
  plural: 'statements',
});
export type StatementConnection = Connection<Statement>;

export const EventConnection = defineConnection<Event>('Event', { node: () => Event, plural: 'events' });
export type EventConnection = Connection<Event>;

export const RelationConnection = defineConnection<Relation>('Relation', { node: () => Relation, plural: 'relations' });
export type RelationConnection = Connection<Relation>;
