import { Field, Int, ObjectType } from 'type-graphql';
import { type OUTCOME_STATUSES, OutcomeStatusEnum } from './enums';
import { Event } from './event';
import { ReadField } from './read-field';
import { DateTimeScalar } from './scalars';

@ObjectType({ description: 'A later report that seems to be of an announced event, with what speaks for it.' })
export class EventMatch {
  @ReadField(() => Event, {
    description: 'The event as it was reported afterwards; the announced one itself where reports of both are one.',
  })
  event!: Event;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many days later than announced (negative: earlier); 0 where the dates meet; null where one is unknown.',
  })
  days!: number | null;

  @Field(() => [String], {
    description: 'What they have in common: "participant:Finland", "place:Tallinn", "date:+1 days".',
  })
  reasons!: string[];
}

@ObjectType({ description: 'What became of an event that was announced, as far as the articles in the graph tell.' })
export class EventOutcome {
  @Field(() => OutcomeStatusEnum, { description: 'What became of it.' })
  status!: (typeof OUTCOME_STATUSES)[number];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the first article announced it; null where unknown.',
  })
  announcedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days later than announced the closest report has it; null without a report or a date.',
  })
  days!: number | null;

  @ReadField(() => [EventMatch], {
    description: 'Later reports that seem to be of it, the closest first, five at most.',
  })
  reports!: EventMatch[];
}
