import { Field, Float, ObjectType } from 'type-graphql';
import type { StatementKind } from '../model/kinds';
import { Article } from './article';
import { Corroboration } from './corroboration';
import { Actor } from './entities';
import { StatementKindEnum } from './enums';
import { Evidence } from './evidence';
import { Node } from './node';
import { ReadField } from './read-field';
import { DateScalar } from './scalars';
import { StatementTopic } from './statement-topic';

@ObjectType({ implements: Node, description: 'Something that somebody said, as an article reports it.' })
export class Statement extends Node {
  @Field(() => String, {
    description: 'What was said, without quotation marks and cue: for INDIRECT and MIXED the whole reported clause.',
  })
  text!: string;

  @Field(() => StatementKindEnum, { description: 'How the article renders it.' })
  kind!: StatementKind;

  @Field(() => String, {
    nullable: true,
    description: 'The words that report it: "said", "made clear", "according to".',
  })
  verb!: string | null;

  @ReadField(() => Actor, {
    nullable: true,
    description:
      "Who said it, the first named of several. Null where the article names nobody ('officials said'): speakerText still has the words.",
  })
  speaker!: Actor | null;

  @ReadField(() => [Actor], { description: 'Everybody named as having said it, the first named first.' })
  speakers!: Actor[];

  @Field(() => String, {
    nullable: true,
    description: 'The words nearest the cue that name the speaker, a pronoun or "officials" included.',
  })
  speakerText!: string | null;

  @ReadField(() => [StatementTopic], { description: 'Whom or what it is about, in the order of the text.' })
  about!: unknown[];

  @ReadField(() => [Actor], { description: 'To whom it was said.' })
  addressedTo!: Actor[];

  @ReadField(() => Article, { description: 'The article that reports it.' })
  article!: Article;

  @ReadField(() => Evidence, { description: 'Where in the article it stands.' })
  evidence!: Evidence;

  @ReadField(() => Corroboration, {
    description:
      'How many articles and outlets report it. The same statement: by the same speaker, in nearly the same words, within a week.',
  })
  corroboration!: Corroboration;

  @ReadField(() => [Statement], {
    description:
      'The same statement as other articles report it, the oldest first; see corroboration for what is the same.',
  })
  otherReports!: Statement[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that the text gives for it, else the day of publication; null where neither is known.',
  })
  saidOn!: string | null;

  @Field(() => Float, { description: 'How sure the extractor is of it, 0 to 1.' })
  confidence!: number;

  @Field(() => [String], {
    description: 'Why the extractor decided so, the most specific reason first: "cue:said", "coref:he<-Kerry".',
  })
  why!: string[];
}
