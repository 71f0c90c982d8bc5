import { Field, Int, ObjectType } from 'type-graphql';
import type { StatementKind } from '../model/kinds';
import { Actor, Entity } from './entities';
import { StatementKindEnum } from './enums';
import { ReadField } from './read-field';
import { TimelinePoint } from './timeline-point';

const HOW_MANY = 'How many of the statements.';

@ObjectType({ description: 'How many statements one speaker made.' })
export class SpeakerCount {
  @ReadField(() => Actor, { description: 'Who made them.' })
  speaker!: Actor;

  @Field(() => Int, { description: HOW_MANY })
  statements!: number;
}

@ObjectType({ description: 'How many statements are about one entity.' })
export class TopicCount {
  @ReadField(() => Entity, { description: 'Whom or what they are about.' })
  topic!: Entity;

  @Field(() => Int, { description: HOW_MANY })
  statements!: number;
}

@ObjectType({ description: 'How many statements the articles of one source report.' })
export class SourceCount {
  @Field(() => String, {
    nullable: true,
    description: 'Who published the articles; null for articles without a source.',
  })
  source!: string | null;

  @Field(() => Int, { description: HOW_MANY })
  statements!: number;
}

@ObjectType({ description: 'How many statements are rendered in one way.' })
export class StatementKindCount {
  @Field(() => StatementKindEnum, { description: 'How they are rendered.' })
  kind!: StatementKind;

  @Field(() => Int, { description: HOW_MANY })
  statements!: number;
}

@ObjectType({ description: 'What statements have in common, counted: each list has the most frequent first.' })
export class StatementFacets {
  @Field(() => Int, { description: 'How many statements there are in all.' })
  statements!: number;

  @ReadField(() => [SpeakerCount], {
    description: 'Who made the most. A statement by several counts for each; one by nobody named counts for none.',
  })
  speakers!: SpeakerCount[];

  @ReadField(() => [TopicCount], { description: 'Whom or what the most are about; events are left out.' })
  topics!: TopicCount[];

  @ReadField(() => [SourceCount], { description: 'Who published the most.' })
  sources!: SourceCount[];

  @ReadField(() => [StatementKindCount], { description: 'How they are rendered.' })
  kinds!: StatementKindCount[];

  @ReadField(() => [TimelinePoint], {
    description: 'In which months they were made, in order of time; those of unknown day are left out.',
  })
  months!: TimelinePoint[];
}
