import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { type JOB_STATES, JobStateEnum } from './enums';
import { DateTimeScalar } from './scalars';

@ObjectType({ description: 'Something that was to be taken in and was not.' })
export class IngestRejection {
  @Field(() => String, { description: 'Its address, or which of the articles that were sent it is: "article 3".' })
  origin!: string;

  @Field(() => String, { description: 'The code of the error: docs/errors.md lists them.' })
  code!: string;

  @Field(() => String, { description: 'Why.' })
  message!: string;
}

@ObjectType({
  description: 'A long ingest. It lives in the memory of the server that runs it; what it has stored stays stored.',
})
export class IngestJob {
  @Field(() => ID, { description: 'Hand it to ingestProgress or cancelIngest.' })
  id!: string;

  @Field(() => JobStateEnum, { description: 'Whether it runs, or how it ended.' })
  state!: (typeof JOB_STATES)[number];

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it runs.' })
  endedAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many articles there are; null where feeds are among its inputs.',
  })
  total!: number | null;

  @Field(() => Int, { description: 'How many are done, rejected ones included.' })
  done!: number;

  @Field(() => Int, { description: 'How many are newly stored.' })
  created!: number;

  @Field(() => Int, { description: 'How many were stored already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'How many were rejected.' })
  rejected!: number;

  @Field(() => [IngestRejection], { description: 'The first hundred that were rejected, and why.' })
  rejections!: IngestRejection[];

  @Field(() => Float, { description: 'Articles a second, over the whole run.' })
  rate!: number;

  @Field(() => Float, { nullable: true, description: 'Seconds left at this rate; null where that cannot be told.' })
  secondsLeft!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it failed; null where it did not.' })
  error!: string | null;
}
