import { Field, Float, ID, InputType } from 'type-graphql';
import type { EventStatus, EventType, StatementKind } from '../model/kinds';
import { EventStatusEnum, EventTypeEnum, StatementKindEnum } from './enums';
import { DateScalar } from './scalars';

@InputType({
  description: 'Conditions on statements: all that are given must hold (AND); any value of one list will do (OR).',
})
export class StatementFilter {
  @Field(() => [String], { nullable: true, description: 'Said by one of these: ids, names or aliases.' })
  speaker?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'About one of these: ids, names or aliases of entities, or ids of events.',
  })
  about?: string[];

  @Field(() => [StatementKindEnum], { nullable: true, description: 'Rendered in one of these ways.' })
  kind?: StatementKind[];

  @Field(() => String, { nullable: true, description: 'Full text: any of these words may stand in the statement.' })
  text?: string;

  @Field(() => [ID], { nullable: true, description: 'Reported by one of these articles: ids.' })
  article?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Reported by an article of one of these sources ("Reuters"), spelled as stored.',
  })
  source?: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Said on this day or later.' })
  saidFrom?: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Said on this day or earlier.' })
  saidTo?: Date;

  @Field(() => Float, { nullable: true, description: 'With at least this confidence, 0 to 1.' })
  minConfidence?: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only by speakers whom the article describes but does not name ("a senior official"); pronouns, papers and "the company" are none. False: only by named ones.',
  })
  unnamed?: boolean;
}

@InputType({
  description: 'Conditions on events: all that are given must hold (AND); any value of one list will do (OR).',
})
export class EventFilter {
  @Field(() => [EventTypeEnum], { nullable: true, description: 'Of one of these types.' })
  type?: EventType[];

  @Field(() => [EventStatusEnum], { nullable: true, description: 'With one of these statuses.' })
  status?: EventStatus[];

  @Field(() => [String], { nullable: true, description: 'One of these takes part: ids, names or aliases.' })
  participant?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'It happens in one of these: ids, names or aliases. A country stands for the places in it too.',
  })
  place?: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Not over before this day.' })
  from?: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Begun on this day or earlier.' })
  to?: Date;

  @Field(() => String, {
    nullable: true,
    description: "Full text: any of these words may stand in the event's title or words.",
  })
  text?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only events that an article announced beforehand. False: only those that none did.',
  })
  announced?: boolean;
}
