import { Field, ID, ObjectType } from 'type-graphql';
import {
  ArticleConnection,
  EntityConnection,
  EventConnection,
  MentionConnection,
  StatementConnection,
} from './connections';
import { Credit } from './credit';
import { EntityListArgs, EventListArgs, PageArgs, StatementListArgs } from './list-args';
import { Node } from './node';
import { ReadField } from './read-field';
import { DateTimeScalar } from './scalars';

@ObjectType({ implements: Node, description: 'A news article, kept as it came in.' })
export class Article extends Node {
  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title!: string | null;

  @Field(() => String, {
    description:
      'The whole text (Unicode NFC). Every offset counts UTF-16 code units into it, as JavaScript strings do.',
  })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its address on the web.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it: "Reuters".' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was written, as it says at its head: "ROME".' })
  dateline!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null where unknown.' })
  publishedAt!: string | null;

  @Field(() => ID, {
    description:
      'What near-copies of one story have in common: count families, not articles, to count who confirms a fact. The least id of its articles; with every ingest it may become another one.',
  })
  family!: string;

  @ReadField(() => ArticleConnection, {
    args: () => PageArgs,
    description: 'The other articles of its family: near-copies of its text, newest first.',
  })
  copies!: ArticleConnection;

  @ReadField(() => [Credit], { description: 'Who wrote, reported or edited it, as its byline says.' })
  byline!: Credit[];

  @ReadField(() => MentionConnection, {
    args: () => PageArgs,
    description: 'Every place in the text where an entity is named, in the order of the text.',
  })
  mentions!: MentionConnection;

  @ReadField(() => EntityConnection, {
    args: () => EntityListArgs,
    description: 'The entities that it names, by name.',
  })
  entities!: EntityConnection;

  @ReadField(() => StatementConnection, {
    args: () => StatementListArgs,
    description: 'The statements that it reports, newest first.',
  })
  statements!: StatementConnection;

  @ReadField(() => EventConnection, {
    args: () => EventListArgs,
    description: 'The events that it reports, newest first.',
  })
  events!: EventConnection;
}
