import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entities';
import { ReadField } from './read-field';

@ObjectType({ description: 'An entity that the same articles name.' })
export class CoMention {
  @ReadField(() => Entity, { description: 'The other entity.' })
  entity!: Entity;

  @Field(() => Int, { description: 'How many articles name both.' })
  articles!: number;
}
