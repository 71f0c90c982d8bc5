import { ArgsType, Field, ID, Int } from 'type-graphql';
import type { EntityKind } from '../model/kinds';
import {
  EntityKindEnum,
  type STATEMENT_ORDERS,
  StatementOrderEnum,
  type TIMELINE_BUCKETS,
  type TIMELINE_SUBJECTS,
  TimelineBucketEnum,
  TimelineSubjectEnum,
} from '../schema/enums';
import { EventFilter, StatementFilter } from '../schema/filters';
import { FirstArgs, ForwardArgs, StatementListArgs } from '../schema/list-args';

type StatementOrder = (typeof STATEMENT_ORDERS)[number];

@ArgsType()
export class NodeArgs {
  @Field(() => ID, { description: 'The id.' })
  id!: string;
}

@ArgsType()
export class NodesArgs {
  @Field(() => [ID], { description: 'The ids, 1,000 at most.' })
  ids!: string[];
}

@ArgsType()
export class EntityArgs {
  @Field(() => String, { description: 'An id, a name or an alias, in any case and without accents if you like.' })
  name!: string;

  @Field(() => EntityKindEnum, { nullable: true, description: 'Only an entity of this kind.' })
  kind?: EntityKind;
}

@ArgsType()
export class SearchArgs extends ForwardArgs {
  @Field(() => String, {
    description: 'Words, any of which may match. "In quotation marks" they must stand together; a word* may go on.',
  })
  query!: string;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds; all if absent.' })
  kinds?: EntityKind[];
}

@ArgsType()
export class SuggestEntitiesArgs {
  @Field(() => String, {
    description: 'What was typed so far: the beginning of a name, an alias or one of its words. Empty: the most named.',
  })
  prefix!: string;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds; all if absent.' })
  kinds?: EntityKind[];

  @Field(() => Int, { nullable: true, description: 'How many at most: 10 if absent, 1,000 at most.' })
  first?: number;
}

@ArgsType()
export class StatementsArgs extends StatementListArgs {
  @Field(() => StatementOrderEnum, { nullable: true, description: 'NEWEST if absent.' })
  orderBy?: StatementOrder;
}

@ArgsType()
export class WhoSaidWhatArgs extends ForwardArgs {
  @Field(() => String, { nullable: true, description: 'The speaker: an id, a name or an alias; anybody if absent.' })
  who?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whom it is about: an id, a name or an alias; anybody if absent.',
  })
  aboutWhom?: string;

  @Field(() => StatementOrderEnum, { nullable: true, description: 'NEWEST if absent.' })
  orderBy?: StatementOrder;
}

@ArgsType()
export class StatementFacetsArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Counts only statements that fulfil all of this.' })
  where?: StatementFilter;

  @Field(() => Int, {
    nullable: true,
    description: 'How long the lists of speakers, topics and sources may be: 20 if absent, 1,000 at most.',
  })
  first?: number;
}

@ArgsType()
export class UnnamedSourcesArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Counts only statements that fulfil all of this.' })
  where?: StatementFilter;

  @Field(() => Int, {
    nullable: true,
    description: 'How long the lists of descriptions, outlets and topics may be: 20 if absent, 1,000 at most.',
  })
  first?: number;
}

@ArgsType()
export class WordsOverTimeArgs {
  @Field(() => String, { description: 'Who spoke: an id, a name or an alias.' })
  speaker!: string;

  @Field(() => String, { description: 'About whom or what: an id, a name or an alias, or the id of an event.' })
  about!: string;

  @Field(() => StatementFilter, { nullable: true, description: 'Only statements that fulfil all of this too.' })
  where?: StatementFilter;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only statements with changes against an earlier one.',
  })
  changedOnly?: boolean;

  @Field(() => Int, { nullable: true, description: 'How many at most, the latest ones: 20 if absent, 500 at most.' })
  last?: number;
}

@ArgsType()
export class DuplicatesArgs extends FirstArgs {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds; all if absent.' })
  kinds?: EntityKind[];

  @Field(() => String, {
    nullable: true,
    description: 'Only what may be one with this entity: an id, a name or an alias.',
  })
  of?: string;
}

@ArgsType()
export class StatementMatrixArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Counts only statements that fulfil all of this.' })
  where?: StatementFilter;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many speakers: 200 at most.' })
  speakers?: number;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many entities spoken about: 200 at most.' })
  topics?: number;
}

@ArgsType()
export class PathsArgs {
  @Field(() => String, { description: 'Where the paths begin: an id, a name or an alias.' })
  from!: string;

  @Field(() => String, { description: 'Where they end: an id, a name or an alias.' })
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: 'How many steps a path may have: 6 at most.' })
  maxLength?: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 5,
    description: 'How many paths: 100 at most. Where one is asked for, it is any of the shortest.',
  })
  first?: number;
}

@ArgsType()
export class NeighbourhoodArgs {
  @Field(() => [String], { description: 'The entities in the middle: ids, names or aliases.' })
  of!: string[];

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many steps around them: 3 at most.' })
  depth?: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: 'How many entities, the best joined ones: 1,000 at most.',
  })
  limit?: number;
}

@ArgsType()
export class TimelineArgs {
  @Field(() => TimelineSubjectEnum, { description: 'What is counted.' })
  of!: (typeof TIMELINE_SUBJECTS)[number];

  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Counts only statements that fulfil all of this; with STATEMENTS only.',
  })
  where?: StatementFilter;

  @Field(() => EventFilter, {
    nullable: true,
    description: 'Counts only events that fulfil all of this; with EVENTS only.',
  })
  whereEvents?: EventFilter;

  @Field(() => TimelineBucketEnum, { nullable: true, defaultValue: 'DAY', description: 'What a point stands for.' })
  bucket?: (typeof TIMELINE_BUCKETS)[number];
}
