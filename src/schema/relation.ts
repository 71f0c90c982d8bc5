import { Field, ObjectType } from 'type-graphql';
import type { RelationType } from '../model/relations';
import { Corroboration } from './corroboration';
import { Entity } from './entities';
import { RelationTypeEnum } from './enums';
import { Evidence } from './evidence';
import { ReadField } from './read-field';

@ObjectType({ description: 'A fact between two entities that at least one passage states.' })
export class Relation {
  @Field(() => RelationTypeEnum, { description: 'What sort of fact it is; it reads from source to target.' })
  type!: RelationType;

  @ReadField(() => Entity, { description: 'Of whom the fact is told: who leads, supports, is a member.' })
  source!: Entity;

  @ReadField(() => Entity, { description: 'The other end: who is led or supported, of what one is a member.' })
  target!: Entity;

  @Field(() => String, { nullable: true, description: 'Of HOLDS_OFFICE: the title as written.' })
  title!: string | null;

  @ReadField(() => [Evidence], {
    description: 'The passages that state it; none where only the gazetteer does (the country of a place).',
  })
  evidence!: Evidence[];

  @ReadField(() => Corroboration, { description: 'How many articles and outlets state it.' })
  corroboration!: Corroboration;

  @Field(() => [String], {
    description: 'Why the extractor reads it in those passages, each reason once: "pattern:title-name".',
  })
  why!: string[];
}
