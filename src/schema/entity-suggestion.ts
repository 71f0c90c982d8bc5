import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entities';
import { ReadField } from './read-field';

@ObjectType({ description: 'An entity whose name may be the one that somebody is typing.' })
export class EntitySuggestion {
  @ReadField(() => Entity, { description: 'The entity.' })
  entity!: Entity;

  @Field(() => String, { nullable: true, description: 'Which of its names and aliases fits what was typed best.' })
  matchedName!: string | null;

  @Field(() => Int, { description: 'How many articles name the entity.' })
  articles!: number;
}
