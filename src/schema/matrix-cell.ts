import { Field, Int, ObjectType } from 'type-graphql';
import { Actor, Entity } from './entities';
import { ReadField } from './read-field';

@ObjectType({ description: 'How often one speaker speaks about one entity.' })
export class MatrixCell {
  @ReadField(() => Actor, { description: 'Who speaks.' })
  speaker!: Actor;

  @ReadField(() => Entity, { description: 'About whom.' })
  topic!: Entity;

  @Field(() => Int, { description: 'How many statements there are.' })
  statements!: number;
}
