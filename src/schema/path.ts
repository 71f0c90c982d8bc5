import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entities';
import { Evidence } from './evidence';
import { ReadField } from './read-field';

@ObjectType({ description: 'One step of a path: two entities and what joins them.' })
export class PathStep {
  @ReadField(() => Entity, { description: 'Where the step begins.' })
  from!: Entity;

  @ReadField(() => Entity, { description: 'Where it leads.' })
  to!: Entity;

  @Field(() => String, {
    description:
      'What joins the two: the type of a relation (LEADS, either way), EVENT (both are in it), STATEMENT (one speaks about or to the other) or CO_MENTION (one article names both).',
  })
  kind!: string;

  @ReadField(() => [Evidence], { description: 'The passages that show it, ten at most.' })
  evidence!: Evidence[];
}

@ObjectType({ description: 'A chain of entities from one to another.' })
export class Path {
  @ReadField(() => [Entity], { description: 'The entities on the way, both ends included.' })
  entities!: Entity[];

  @ReadField(() => [PathStep], { description: 'What joins each entity to the next.' })
  steps!: PathStep[];
}
