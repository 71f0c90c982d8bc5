import { Field, Int, ObjectType } from 'type-graphql';
import { Article } from './article';
import { Entity } from './entities';
import { ReadField } from './read-field';

@ObjectType({
  description: 'One place in a text where an entity is named. Offsets are UTF-16 code units into Article.text.',
})
export class Mention {
  @ReadField(() => Entity, { description: 'Who or what is named.' })
  entity!: Entity;

  @ReadField(() => Article, { description: 'The article that names it.' })
  article!: Article;

  @Field(() => Int, { description: 'Where the name begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the first code unit behind it.' })
  end!: number;

  @Field(() => String, { description: 'The words, exactly as the article has them.' })
  text!: string;

  @Field(() => [String], {
    description:
      'Why the extractor takes the words for this entity, the most specific reason first: "country:adjective".',
  })
  why!: string[];
}
