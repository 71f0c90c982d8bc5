import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How well a fact is supported by what is in the graph; not whether it is true.' })
export class Corroboration {
  @Field(() => Int, { description: 'How many articles report it.' })
  articles!: number;

  @Field(() => Int, { description: 'How many sources published these; articles of unknown source count for none.' })
  outlets!: number;

  @Field(() => Int, {
    description: 'How many articles report it when near copies of one story count once: the number to trust most.',
  })
  families!: number;
}
