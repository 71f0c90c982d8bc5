import { Field, Int, ObjectType } from 'type-graphql';
import { Article } from './article';
import { ReadField } from './read-field';

@ObjectType({
  description: 'The passage of an article that supports a fact. Offsets are UTF-16 code units into Article.text.',
})
export class Evidence {
  @ReadField(() => Article, { description: 'The article.' })
  article!: Article;

  @Field(() => Int, { description: 'Where the passage begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the first code unit behind it.' })
  end!: number;

  @Field(() => String, { description: 'The passage, exactly as the article has it.' })
  text!: string;

  @Field(() => String, {
    description: 'The sentence or sentences around the passage, exactly as the article has them.',
  })
  sentence!: string;
}
