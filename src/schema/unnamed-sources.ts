import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from './entities';
import { ReadField } from './read-field';
import { DateScalar } from './scalars';

const UNNAMED = 'How many statements there have a speaker whom the article does not name.';
const ALL = 'How many statements there are there in all.';

@ObjectType({ description: 'How often speakers go unnamed who are described by one noun.' })
export class SpeakerDescription {
  @Field(() => String, { description: 'The noun, in the singular: "official", "diplomat", "source".' })
  noun!: string;

  @Field(() => [String], { description: 'The most frequent words for them, three at most: "a senior official".' })
  examples!: string[];

  @Field(() => Int, { description: 'How many statements.' })
  statements!: number;
}

@ObjectType({ description: 'How often the articles of one source leave speakers unnamed.' })
export class UnnamedAtOutlet {
  @Field(() => String, {
    nullable: true,
    description: 'Who published the articles; null for articles without a source.',
  })
  source!: string | null;

  @Field(() => Int, { description: UNNAMED })
  unnamed!: number;

  @Field(() => Int, { description: ALL })
  statements!: number;
}

@ObjectType({ description: 'How often speakers about one entity go unnamed.' })
export class UnnamedOnTopic {
  @ReadField(() => Entity, { description: 'Whom or what they speak about.' })
  topic!: Entity;

  @Field(() => Int, { description: UNNAMED })
  unnamed!: number;

  @Field(() => Int, { description: ALL })
  statements!: number;
}

@ObjectType({ description: 'How often speakers go unnamed in one month.' })
export class UnnamedInMonth {
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: string;

  @Field(() => Int, { description: UNNAMED })
  unnamed!: number;

  @Field(() => Int, { description: ALL })
  statements!: number;
}

@ObjectType({
  description:
    'Speakers whom articles do not name ("officials said", "a source close to the talks"), counted beside all statements. The filter\'s `unnamed` lists the statements themselves.',
})
export class UnnamedSources {
  @Field(() => Int, { description: 'How many of the statements have a speaker whom the article does not name.' })
  unnamed!: number;

  @Field(() => Int, { description: 'How many statements there are in all.' })
  statements!: number;

  @ReadField(() => [SpeakerDescription], { description: 'What articles call them instead, the most frequent first.' })
  descriptions!: SpeakerDescription[];

  @ReadField(() => [UnnamedAtOutlet], { description: 'Who published the most of them.' })
  outlets!: UnnamedAtOutlet[];

  @ReadField(() => [UnnamedOnTopic], { description: 'Whom or what the most are about; events are left out.' })
  topics!: UnnamedOnTopic[];

  @ReadField(() => [UnnamedInMonth], {
    description: 'In which months, in order of time; statements of unknown day are left out.',
  })
  months!: UnnamedInMonth[];
}
