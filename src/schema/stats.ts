import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How much is in the graph.' })
export class Stats {
  @Field(() => Int, { description: 'Articles.' })
  articles!: number;

  @Field(() => Int, { description: 'People.' })
  people!: number;

  @Field(() => Int, { description: 'Countries.' })
  countries!: number;

  @Field(() => Int, { description: 'Organizations.' })
  organizations!: number;

  @Field(() => Int, { description: 'Places.' })
  places!: number;

  @Field(() => Int, { description: 'Events, meetings included.' })
  events!: number;

  @Field(() => Int, { description: 'Statements.' })
  statements!: number;
}
