import { Field, Int, ObjectType } from 'type-graphql';
import { Article } from './article';
import { ReadField } from './read-field';
import { Statement } from './statement';

@ObjectType({
  description:
    "One notice of a subscription. 'after' takes a cursor and replays what came later; 'missed' counts notices dropped because the client was too slow.",
})
export class ArticleNotice {
  @Field(() => String, { description: 'Opaque: hand it to `after` to go on from here.' })
  cursor!: string;

  @Field(() => Int, { description: 'How many notices were dropped since the one before.' })
  missed!: number;

  @ReadField(() => Article, { description: 'The article that came in.' })
  article!: Article;
}

@ObjectType({
  description:
    "One notice of a subscription. 'after' takes a cursor and replays what came later; 'missed' counts notices dropped because the client was too slow.",
})
export class StatementNotice {
  @Field(() => String, { description: 'Opaque: hand it to `after` to go on from here.' })
  cursor!: string;

  @Field(() => Int, { description: 'How many notices were dropped since the one before.' })
  missed!: number;

  @ReadField(() => Statement, { description: 'The statement that was made.' })
  statement!: Statement;
}
