import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from './scalars';

@ObjectType({ description: 'One point of a timeline; days, weeks and months without anything are left out.' })
export class TimelinePoint {
  @Field(() => DateScalar, { description: 'The day, the Monday of the week or the first of the month (UTC).' })
  date!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}
