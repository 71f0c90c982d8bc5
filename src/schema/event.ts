import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { DatePrecision, EventStatus, EventType } from '../model/kinds';
import { StatementConnection } from './connections';
import { Corroboration } from './corroboration';
import { Entity } from './entities';
import { EventFact } from './event-facts';
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
  @EventFact.type()
  type!: EventType;

  @EventFact.title()
  title!: string;

  @EventFact.status()
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

  @EventFact.datePrecision()
  datePrecision!: DatePrecision | null;

  @EventFact.dateText()
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
