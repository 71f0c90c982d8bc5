import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { TileKind } from '../model/dashboard';
import { TileKindEnum } from './enums';
import { DateScalar, DateTimeScalar } from './scalars';

const WHO = 'Who speaks: an id, a name or an alias; anybody if absent.';
const ABOUT = 'Whom or what it is about: an id, a name or an alias, or the id of an event; anything if absent.';
const WORDS = 'Words that are said.';
const SOURCE = 'Who published it, spelled as stored.';
const FROM = 'This day or later.';
const TO = 'This day or earlier.';
const TITLE = 'What to write above it: 200 characters at most.';
const WIDE = 'Whether it takes a whole row.';

@ObjectType({ description: 'The question behind a tile of a dashboard.' })
export class TileQuestion {
  @Field(() => String, { nullable: true, description: WHO })
  who!: string | null;

  @Field(() => String, { nullable: true, description: ABOUT })
  about!: string | null;

  @Field(() => String, { nullable: true, description: WORDS })
  words!: string | null;

  @Field(() => String, { nullable: true, description: SOURCE })
  source!: string | null;

  @Field(() => DateScalar, { nullable: true, description: FROM })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: TO })
  to!: string | null;
}

@InputType({ description: 'The question behind a tile of a dashboard.' })
export class TileQuestionInput {
  @Field(() => String, { nullable: true, description: WHO })
  who?: string | null;

  @Field(() => String, { nullable: true, description: ABOUT })
  about?: string | null;

  @Field(() => String, { nullable: true, description: WORDS })
  words?: string | null;

  @Field(() => String, { nullable: true, description: SOURCE })
  source?: string | null;

  @Field(() => DateScalar, { nullable: true, description: FROM })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: TO })
  to?: string | null;
}

@ObjectType({ description: 'One tile of a dashboard.' })
export class DashboardTile {
  @Field(() => TileKindEnum, { description: 'What it shows.' })
  kind!: TileKind;

  @Field(() => String, { description: TITLE })
  title!: string;

  @Field(() => Boolean, { description: WIDE })
  isWide!: boolean;

  @Field(() => TileQuestion, { description: 'What it asks.' })
  question!: TileQuestion;
}

@InputType({ description: 'One tile of a dashboard.' })
export class DashboardTileInput {
  @Field(() => TileKindEnum, { description: 'What it shows.' })
  kind!: TileKind;

  @Field(() => String, { description: TITLE })
  title!: string;

  @Field(() => Boolean, { defaultValue: false, description: WIDE })
  isWide!: boolean;

  @Field(() => TileQuestionInput, { nullable: true, description: 'What it asks; everything if absent.' })
  question?: TileQuestionInput | null;
}

@ObjectType({ description: 'Tiles that somebody arranged; kept in the database, and no part of what articles say.' })
export class Dashboard {
  @Field(() => ID, { description: "Of its first title's words: `dashboard:libya`. It stays when the title changes." })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => [DashboardTile], { description: 'Its tiles, in their order: 24 at most.' })
  tiles!: DashboardTile[];

  @Field(() => Int, { description: '1 when it was made, and one more each time it is saved.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  updatedAt!: string;
}
