import { Field, ObjectType } from 'type-graphql';
import { Corroboration } from './corroboration';
import { Entity } from './entities';
import { Evidence } from './evidence';
import { ReadField } from './read-field';

@ObjectType({ description: 'An office that a person holds or held, as articles say.' })
export class Office {
  @Field(() => String, { description: 'The title as written: "Secretary of State".' })
  title!: string;

  @ReadField(() => Entity, { description: 'The country, organization or place whose office it is.' })
  of!: Entity;

  @ReadField(() => [Evidence], { description: 'The passages that say so.' })
  evidence!: Evidence[];

  @ReadField(() => Corroboration, { description: 'How many articles and outlets state it.' })
  corroboration!: Corroboration;
}
