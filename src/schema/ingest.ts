import { Field, InputType, ObjectType } from 'type-graphql';
import { Article } from './article';
import { type INGEST_STATUSES, IngestStatusEnum } from './enums';
import { ReadField } from './read-field';
import { DateTimeScalar } from './scalars';

@InputType({
  description: 'An article to take in. Only the text is required; the same source and text is the same article.',
})
export class ArticleInput {
  @Field(() => String, {
    description: 'The whole text, byline and dateline included; line breaks separate paragraphs.',
  })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'Its address on the web; it is kept, not fetched.' })
  url?: string;

  @Field(() => String, { nullable: true, description: 'Who published it: "Reuters".' })
  source?: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was published; relative dates in the text ("on Tuesday") are counted from its day (UTC).',
  })
  publishedAt?: Date;
}

@ObjectType({ description: 'What became of one article that was sent in.' })
export class IngestResult {
  @Field(() => IngestStatusEnum, { description: 'What became of it.' })
  status!: (typeof INGEST_STATUSES)[number];

  @ReadField(() => Article, { nullable: true, description: 'The article as stored; null where it was rejected.' })
  article!: Article | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected; null where it was not.' })
  error!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the error, for programs: docs/errors.md lists them.',
  })
  errorCode!: string | null;

  @Field(() => [String], { description: 'What was repaired or left out of an article that was stored all the same.' })
  warnings!: string[];
}
