import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { DatePrecision, EventStatus, EventType } from '../model/kinds';
import { StatementConnection } from './connections';
import { Corroboration } from './corroboration';
import { Entity } from './entities';
import { DatePrecisionEnum, EventStatusEnum, EventTypeEnum } from './enums';
import { EventOutcome } from './event-outcome';
import { Evidence } from './evidence';
import { PageArgs } from './list-args';
import { Node, typeOf } from './node';
import { Participation } from './participation';
import { ReadField } from './read-field';
import { DateScalar } from './scalars';

@InterfaceType({
  implements: Node,
  description: 'Something that happened, happens or is to happen, as articles report it.',
  resolveType: typeOf,
})
export abstract class Event extends Node {
  @Field(() => EventTypeEnum, { description: 'What sort of event it is.' })
  type!: EventType;

  @Field(() => String, { description: 'A short line that names it.' })
  title!: string;

  @Field(() => EventStatusEnum, { description: 'Whether it had happened when it was reported.' })
  status!: EventStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day, as exact as datePrecision says; null where unknown.',
  })
  startDate!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last day, as exact as datePrecision says; null where unknown.',
  })
  endDate!: string | null;

  @Field(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the date is known; null where there is none.',
  })
  datePrecision!: DatePrecision | null;

  @Field(() => String, { nullable: true, description: "The date in the article's own words." })
  dateText!: string | null;

  @ReadField(() => [Participation], { description: 'Who takes part, and how.' })
  participants!: Participation[];

  @ReadField(() => [Entity], { description: 'The places and countries where it happens.' })
  places!: Entity[];

  @ReadField(() => [Evidence], { description: 'Every passage that reports it.' })
  evidence!: Evidence[];

  @ReadField(() => Corroboration, { description: 'How many articles and outlets report it.' })
  corroboration!: Corroboration;

  @ReadField(() => EventOutcome, {
    nullable: true,
    description: 'Of an event that an article announced beforehand: what became of it. Null where none did.',
  })
  outcome!: EventOutcome | null;

  @ReadField(() => StatementConnection, { args: () => PageArgs, description: 'What was said about it, newest first.' })
  statements!: StatementConnection;
}

@ObjectType({ implements: [Event, Node], description: 'An event at which people or delegations meet.' })
export class Meeting extends Event {}

@ObjectType({ implements: [Event, Node], description: 'Any event that is not a meeting; `type` says what sort.' })
export class OtherEvent extends Event {}
