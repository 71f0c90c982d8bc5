import { ArgsType, Field, Int } from 'type-graphql';
import type { EntityKind } from '../model/kinds';
import type { RelationType } from '../model/relations';
import { EntityKindEnum, RelationTypeEnum } from './enums';
import { EventFilter, StatementFilter } from './filters';

@ArgsType()
export class FirstArgs {
  @Field(() => Int, { nullable: true, description: 'How many at most: 20 if absent, 1,000 at most.' })
  first?: number;
}

@ArgsType()
export class ForwardArgs extends FirstArgs {
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor of the same list.' })
  after?: string;
}

@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many at most, counted from the end (1,000 at most); not together with `first`.',
  })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor of the same list.' })
  before?: string;
}

@ArgsType()
export class StatementListArgs extends PageArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Only statements that fulfil all of this.' })
  where?: StatementFilter;
}

@ArgsType()
export class EventListArgs extends PageArgs {
  @Field(() => EventFilter, { nullable: true, description: 'Only events that fulfil all of this.' })
  where?: EventFilter;
}

@ArgsType()
export class RelationListArgs extends PageArgs {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Only relations of these types; all if absent.' })
  types?: RelationType[];
}

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds; all if absent.' })
  kinds?: EntityKind[];
}

@ArgsType()
export class CoMentionArgs extends FirstArgs {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds; all if absent.' })
  kinds?: EntityKind[];
}

@ArgsType()
export class NameLikeArgs {
  @Field(() => String, { description: 'A name or some words of one, in any case and without accents if you like.' })
  words!: string;
}

@ArgsType()
export class SearchListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words to look for, any of which may match: the best match first then, instead of the usual order.',
  })
  search?: string;
}
