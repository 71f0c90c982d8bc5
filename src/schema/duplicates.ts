import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entities';
import { type DUPLICATE_JUDGEMENTS, DuplicateJudgementEnum } from './enums';
import { ReadField } from './read-field';

@ObjectType({ description: 'Two entities that may be one: a suggestion for mergeEntities or markDifferent.' })
export class DuplicateSuggestion {
  @ReadField(() => Entity, { description: 'The one to keep: the one that more articles name.' })
  keep!: Entity;

  @ReadField(() => Entity, { description: 'The one that it would take over.' })
  merge!: Entity;

  @Field(() => DuplicateJudgementEnum, { description: 'How sure it is.' })
  judgement!: (typeof DUPLICATE_JUDGEMENTS)[number];

  @Field(() => [String], {
    description:
      'What speaks for it: "surname:holloway", "given:m/margaret", "acronym:noc", "office:foreign minister of country:ee".',
  })
  reasons!: string[];
}

@ObjectType({ description: 'Two entities that a curator said are never the same.' })
export class DifferentEntities {
  @ReadField(() => Entity, { nullable: true, description: 'One of the two; null where it is not in the graph now.' })
  one!: Entity | null;

  @ReadField(() => Entity, { nullable: true, description: 'The other; null where it is not in the graph now.' })
  other!: Entity | null;
}
