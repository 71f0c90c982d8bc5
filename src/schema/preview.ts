import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type {
  CreditRole,
  DatePrecision,
  EntityKind,
  EventStatus,
  EventType,
  OrganizationKind,
  ParticipantRole,
  PlaceKind,
  StatementKind,
} from '../model/kinds';
import type { RelationType } from '../model/relations';
import {
  CreditRoleEnum,
  EntityKindEnum,
  OrganizationKindEnum,
  ParticipantRoleEnum,
  PlaceKindEnum,
  RelationTypeEnum,
  StatementKindEnum,
} from './enums';
import { EventFact } from './event-facts';
import { DateScalar, DateTimeScalar } from './scalars';

const WHY = 'Why the extractor decided so, the most specific reason first.';

@ObjectType({ description: 'A passage of the previewed text. Offsets are UTF-16 code units into ArticlePreview.text.' })
export class PreviewPassage {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the first code unit behind it.' })
  end!: number;

  @Field(() => String, { description: 'The words that stand there.' })
  text!: string;
}

@ObjectType({ description: 'An entity that the previewed article names, or a country that its places imply.' })
export class PreviewEntity {
  @Field(() => ID, { description: 'The id that it has in the graph, or would have.' })
  id!: string;

  @Field(() => String, { description: 'Its name, as this article gives it.' })
  name!: string;

  @Field(() => EntityKindEnum, { description: 'What sort of thing it is.' })
  kind!: EntityKind;

  @Field(() => [String], { description: 'Its other names in this article.' })
  aliases!: string[];

  @Field(() => OrganizationKindEnum, { nullable: true, description: 'Of an organization: what sort of body it is.' })
  organizationKind!: OrganizationKind | null;

  @Field(() => PlaceKindEnum, { nullable: true, description: 'Of a place: what sort of location it is.' })
  placeKind!: PlaceKind | null;

  @Field(() => [PreviewPassage], { description: 'Where the text names it, in the order of the text.' })
  mentions!: PreviewPassage[];
}

@ObjectType({ description: 'What a previewed statement is about: an entity or an event of the same preview.' })
export class PreviewTopic {
  @Field(() => ID, { description: 'Id of the entity or event.' })
  id!: string;

  @Field(() => String, { description: "The entity's name, or the event's title." })
  name!: string;
}

@ObjectType({ description: 'A statement that the previewed article reports.' })
export class PreviewStatement extends PreviewPassage {
  @Field(() => StatementKindEnum, { description: 'How the article renders it.' })
  kind!: StatementKind;

  @Field(() => String, { nullable: true, description: 'The words that report it.' })
  verb!: string | null;

  @Field(() => PreviewPassage, { nullable: true, description: 'Where these words stand.' })
  cue!: PreviewPassage | null;

  @Field(() => [PreviewEntity], { description: 'Who said it, the first named first; empty where nobody is named.' })
  speakers!: PreviewEntity[];

  @Field(() => PreviewPassage, { nullable: true, description: 'The words nearest the cue that name the speaker.' })
  speakerMention!: PreviewPassage | null;

  @Field(() => [PreviewTopic], { description: 'Whom or what it is about, in the order of the text.' })
  about!: PreviewTopic[];

  @Field(() => [PreviewEntity], { description: 'To whom it was said.' })
  addressedTo!: PreviewEntity[];

  @Field(() => DateScalar, { nullable: true, description: 'The day that the text gives for it.' })
  saidOn!: string | null;

  @Field(() => Float, { description: 'How sure the extractor is of it, 0 to 1.' })
  confidence!: number;

  @Field(() => [String], { description: WHY })
  why!: string[];
}

@ObjectType({ description: 'Who takes part in a previewed event.' })
export class PreviewParticipation {
  @Field(() => PreviewEntity, { description: 'Who.' })
  actor!: PreviewEntity;

  @Field(() => ParticipantRoleEnum, { description: 'How.' })
  role!: ParticipantRole;
}

@ObjectType({ description: 'An event that the previewed article reports, at its fullest passage.' })
export class PreviewEvent extends PreviewPassage {
  @Field(() => ID, { description: 'The id that it has in the graph, or would have.' })
  id!: string;

  @EventFact.type()
  type!: EventType;

  @EventFact.title()
  title!: string;

  @EventFact.status()
  status!: EventStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Its date as exact as the words: "2016-02-02", "2016-W05", "2016-02" or "2016"; null where unknown.',
  })
  date!: string | null;

  @EventFact.datePrecision()
  datePrecision!: DatePrecision | null;

  @EventFact.dateText()
  dateText!: string | null;

  @Field(() => [PreviewParticipation], { description: 'Who takes part, and how.' })
  participants!: PreviewParticipation[];

  @Field(() => [PreviewEntity], { description: 'Where it happens.' })
  places!: PreviewEntity[];

  @Field(() => [PreviewPassage], { description: 'Further passages that report it.' })
  more!: PreviewPassage[];

  @Field(() => [String], { description: WHY })
  why!: string[];
}

@ObjectType({ description: 'A fact between two entities that the previewed article states.' })
export class PreviewRelation extends PreviewPassage {
  @Field(() => RelationTypeEnum, { description: 'What sort of fact it is; it reads from source to target.' })
  type!: RelationType;

  @Field(() => PreviewEntity, { description: 'Of whom the fact is told.' })
  source!: PreviewEntity;

  @Field(() => PreviewEntity, { description: 'The other end.' })
  target!: PreviewEntity;

  @Field(() => String, { nullable: true, description: 'Of HOLDS_OFFICE: the title as written.' })
  title!: string | null;

  @Field(() => [String], { description: WHY })
  why!: string[];
}

@ObjectType({ description: 'A name in the byline of a previewed article.' })
export class PreviewCredit {
  @Field(() => PreviewEntity, { description: 'Who.' })
  person!: PreviewEntity;

  @Field(() => CreditRoleEnum, { description: 'What they did for it.' })
  role!: CreditRole;
}

@ObjectType({ description: 'What an article says, taken apart without storing anything.' })
export class ArticlePreview {
  @Field(() => ID, { description: 'The id that the article has in the graph, or would have.' })
  id!: string;

  @Field(() => Boolean, { description: 'True if the same source and text are stored already.' })
  isStored!: boolean;

  @Field(() => String, { description: 'The text as it would be stored; every offset of the preview counts into it.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  source!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null where unknown.' })
  publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was written, as it says at its head.' })
  dateline!: string | null;

  @Field(() => [PreviewCredit], { description: 'Who wrote, reported or edited it, as its byline says.' })
  byline!: PreviewCredit[];

  @Field(() => [PreviewEntity], { description: 'The entities that it names.' })
  entities!: PreviewEntity[];

  @Field(() => [PreviewStatement], { description: 'The statements that it reports, in the order of the text.' })
  statements!: PreviewStatement[];

  @Field(() => [PreviewEvent], { description: 'The events that it reports.' })
  events!: PreviewEvent[];

  @Field(() => [PreviewRelation], { description: 'The facts between entities that it states.' })
  relations!: PreviewRelation[];

  @Field(() => [String], { description: 'What would be repaired or left out if it were stored.' })
  warnings!: string[];
}
