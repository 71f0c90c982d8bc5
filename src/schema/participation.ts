import { Field, ObjectType } from 'type-graphql';
import type { ParticipantRole } from '../model/kinds';
import { Actor } from './entities';
import { ParticipantRoleEnum } from './enums';
import { ReadField } from './read-field';

@ObjectType({ description: 'Somebody who takes part in an event.' })
export class Participation {
  @ReadField(() => Actor, { description: 'Who.' })
  actor!: Actor;

  @Field(() => ParticipantRoleEnum, { description: 'As what.' })
  role!: ParticipantRole;
}
