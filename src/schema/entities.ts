import { Field, Float, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityKind, OrganizationKind, PlaceKind } from '../model/kinds';
import { CoMention } from './co-mention';
import {
  ArticleConnection,
  EventConnection,
  MentionConnection,
  RelationConnection,
  StatementConnection,
} from './connections';
import { EntityKindEnum, OrganizationKindEnum, PlaceKindEnum } from './enums';
import { CoMentionArgs, EventListArgs, NameLikeArgs, PageArgs, RelationListArgs, StatementListArgs } from './list-args';
import { Node, typeOf } from './node';
import { Office } from './office';
import { ReadField } from './read-field';

// One file, because the later classes extend the earlier ones while all of them and the other types name each other.

@InterfaceType({
  implements: Node,
  description: 'A person, country, organization or place that articles mention.',
  resolveType: typeOf,
})
export abstract class Entity extends Node {
  @Field(() => String, { description: 'The usual name.' })
  name!: string;

  @Field(() => [String], { description: 'Other names that articles or the lexicons have for it.' })
  aliases!: string[];

  @Field(() => EntityKindEnum, { description: 'What sort of thing it is.' })
  kind!: EntityKind;

  @ReadField(() => String, {
    nullable: true,
    args: () => NameLikeArgs,
    description:
      'Which of its names and aliases fits some words best: says why a search or a name led to it. Null where none has any of the words.',
  })
  nameLike!: string | null;

  @ReadField(() => MentionConnection, {
    args: () => PageArgs,
    description: 'Every place in a text where the entity is named, newest article first.',
  })
  mentions!: MentionConnection;

  @ReadField(() => ArticleConnection, {
    args: () => PageArgs,
    description: 'The articles that name the entity, newest first.',
  })
  articles!: ArticleConnection;

  @ReadField(() => StatementConnection, {
    args: () => StatementListArgs,
    description: 'What anybody said about the entity, newest first.',
  })
  statementsAbout!: StatementConnection;

  @ReadField(() => EventConnection, {
    args: () => EventListArgs,
    description:
      'The events in which the entity takes part or which happen there (for a country, also in the places in it), newest first.',
  })
  events!: EventConnection;

  @ReadField(() => RelationConnection, {
    args: () => RelationListArgs,
    description: 'Facts between the entity and others, in both directions, by type.',
  })
  relations!: RelationConnection;

  @ReadField(() => [CoMention], {
    args: () => CoMentionArgs,
    description: 'Entities named in the same articles, the most frequent first.',
  })
  coMentioned!: CoMention[];
}

@InterfaceType({
  implements: [Entity, Node],
  description: 'An entity that can speak and act: a person, a country (its government) or an organization.',
  resolveType: typeOf,
})
export abstract class Actor extends Entity {
  @ReadField(() => StatementConnection, {
    args: () => StatementListArgs,
    description: 'What the actor said, newest first.',
  })
  statements!: StatementConnection;
}

@ObjectType({ implements: [Actor, Entity, Node], description: 'A human being whom articles mention.' })
export class Person extends Actor {
  @ReadField(() => [Office], { description: 'The offices that articles say the person holds or held, by title.' })
  offices!: Office[];
}

@ObjectType({
  implements: [Actor, Entity, Node],
  description: 'A country; as an actor, its government, where its capital or its people stand for it.',
})
export class Country extends Actor {
  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 alpha-2 code ("IT"); null where there is none (Soviet Union).',
  })
  iso2!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-3 code ("ITA"); null where there is none.' })
  iso3!: string | null;
}

@ObjectType({ implements: [Actor, Entity, Node], description: 'A body of people that articles mention.' })
export class Organization extends Actor {
  @Field(() => OrganizationKindEnum, { description: 'What sort of body it is.' })
  organizationKind!: OrganizationKind;
}

@ObjectType({ implements: [Entity, Node], description: 'A location on the map that articles mention.' })
export class Place extends Entity {
  @Field(() => PlaceKindEnum, { description: 'What sort of location it is.' })
  placeKind!: PlaceKind;

  @ReadField(() => Country, {
    nullable: true,
    description: 'The country it lies in; null where that is unknown or where it lies in several.',
  })
  country!: Country | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees north (WGS 84), from the gazetteer; null where unknown.',
  })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east (WGS 84), from the gazetteer; null where unknown.' })
  longitude!: number | null;
}
