import { Field, Float, ObjectType } from 'type-graphql';
import type { WordChangeKind } from '../model/compare-words';
import { WordChangeEnum } from './enums';
import { ReadField } from './read-field';
import { Statement } from './statement';

@ObjectType({ description: 'One difference between the words of an earlier and a later statement.' })
export class WordChange {
  @Field(() => WordChangeEnum, { description: 'What differs.' })
  kind!: WordChangeKind;

  @Field(() => String, {
    nullable: true,
    description: 'The words that only the earlier one has; null where it has none.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words that only the later one has; null where it has none.',
  })
  after!: string | null;
}

@ObjectType({
  description:
    'A statement beside an earlier one by the same speaker about the same topic. It shows how words changed, and judges neither of the two.',
})
export class StatementInTime {
  @ReadField(() => Statement, { description: 'The statement.' })
  statement!: Statement;

  @ReadField(() => Statement, {
    nullable: true,
    description: 'The one of an earlier day that is most like it in its words; null where none is like it.',
  })
  earlier!: Statement | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much the two are alike: the share of words they have in common, 0 to 1; null where there is no earlier one.',
  })
  likeness!: number | null;

  @ReadField(() => [WordChange], {
    description: 'What changed from the earlier one to this; empty where nothing did or there is no earlier one.',
  })
  changes!: WordChange[];
}
