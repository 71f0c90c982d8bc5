import { registerEnumType } from 'type-graphql';
import { WORD_CHANGES } from '../model/compare-words';
import { TILE_KINDS } from '../model/dashboard';
import {
  CREDIT_ROLES,
  DATE_PRECISIONS,
  ENTITY_KINDS,
  EVENT_STATUSES,
  EVENT_TYPES,
  ORGANIZATION_KINDS,
  PARTICIPANT_ROLES,
  PLACE_KINDS,
  STATEMENT_KINDS,
} from '../model/kinds';
import { RELATION_KINDS, RELATION_TYPES, type RelationType } from '../model/relations';

interface Wording<Value extends string> {
  name: string;
  description: string;
  values: Record<Value, string>;
}

/** Registers a closed vocabulary as a GraphQL enum; a value without a description does not compile. */
const defineEnum = <const Value extends string>(
  list: readonly Value[],
  { name, description, values }: Wording<Value>,
): Record<Value, Value> => {
  const members = Object.fromEntries(list.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType<Record<Value, Value>>(members, {
    name,
    description,
    valuesConfig: Object.fromEntries(list.map((value) => [value, { description: values[value] }])) as Record<
      Value,
      { description: string }
    >,
  });
  return members;
};

export const EntityKindEnum = defineEnum(ENTITY_KINDS, {
  name: 'EntityKind',
  description: 'What sort of thing an entity is.',
  values: {
    PERSON: 'A human being.',
    COUNTRY:
      'A country; also its government, where its capital or its people stand for it ("Paris dismissed the report").',
    ORGANIZATION: 'A body of people: a ministry, an alliance, a company, an armed group, a newspaper.',
    PLACE: 'A location on the map: a city, a region, a site.',
  },
});

export const OrganizationKindEnum = defineEnum(ORGANIZATION_KINDS, {
  name: 'OrganizationKind',
  description: 'What sort of body an organization is.',
  values: {
    GOVERNMENT: 'Part of a state: a ministry, a parliament, an army, a police force, a court.',
    INTERGOVERNMENTAL: 'States as members, with bodies of its own: the United Nations, the European Union.',
    ALLIANCE: 'States or groups that act together: a military alliance, a coalition.',
    ARMED_GROUP: 'Fights without being an army of a state.',
    COMPANY: 'A business or a bank.',
    MEDIA: 'Publishes news: a newspaper, a broadcaster, an agency.',
    PARTY: 'A political party or movement.',
    NGO: 'A charity, a campaign, a foundation: neither state nor business.',
    OTHER: 'Any other body: a university, a club, a church.',
  },
});

export const PlaceKindEnum = defineEnum(PLACE_KINDS, {
  name: 'PlaceKind',
  description: 'What sort of location a place is.',
  values: {
    CITY: 'A city, a town or a village.',
    REGION: 'A province, a continent, a sea, a part of one or more countries.',
    SITE: 'A building, a camp, an airport, a border crossing.',
    OTHER: 'Any other location.',
  },
});

export const StatementKindEnum = defineEnum(STATEMENT_KINDS, {
  name: 'StatementKind',
  description: 'How an article renders what somebody said.',
  values: {
    DIRECT: "In the speaker's own words, between quotation marks.",
    INDIRECT: 'In the reporter\'s words: "Kerry said that …".',
    MIXED: "In the reporter's words around quoted ones: \"Kerry said that the plan was 'dead'\".",
  },
});

export const EventTypeEnum = defineEnum(EVENT_TYPES, {
  name: 'EventType',
  description: 'What sort of event it is.',
  values: {
    MEETING: 'People or delegations meet: a summit, a visit, a call, a conference.',
    NEGOTIATION: 'Parties negotiate: talks, mediation, a round of bargaining.',
    AGREEMENT: 'Parties agree: a treaty, a ceasefire, a contract signed.',
    ARMED_CONFLICT: 'A war, a battle, fighting that goes on.',
    ATTACK: 'A single act of violence: a bombing, a shooting, a raid on civilians.',
    MILITARY_OPERATION: 'Forces act or move: an offensive, an air strike, a deployment.',
    SANCTION: 'Sanctions, embargoes, tariffs, bans: imposed, widened or lifted.',
    AID: 'Money, goods, weapons or people are given or promised.',
    DISPLACEMENT: 'People flee, are driven out or come back.',
    ELECTION: 'A vote: an election, a referendum, a leadership contest.',
    PROTEST: 'A demonstration, a strike, a riot.',
    OTHER: 'Any other event.',
  },
});

export const EventStatusEnum = defineEnum(EVENT_STATUSES, {
  name: 'EventStatus',
  description: 'Whether an event had happened when it was reported.',
  values: { PAST: 'It had happened.', ONGOING: 'It was going on.', PLANNED: 'It was announced or expected.' },
});

export const DatePrecisionEnum = defineEnum(DATE_PRECISIONS, {
  name: 'DatePrecision',
  description: 'How exactly a date is known; startDate to endDate is the whole of the week, month or year.',
  values: { DAY: 'To the day.', WEEK: 'To the week.', MONTH: 'To the month.', YEAR: 'To the year.' },
});

export const ParticipantRoleEnum = defineEnum(PARTICIPANT_ROLES, {
  name: 'ParticipantRole',
  description: 'The part that somebody has in an event.',
  values: {
    ACTOR: 'Does it: the attacker, the one who imposes sanctions, the giver of aid.',
    TARGET: 'It is done to or for them: the attacked, the sanctioned, the receiver of aid.',
    PARTICIPANT: 'Takes part beside others: a guest at a meeting, a party to an agreement.',
    HOST: 'Receives the others.',
    MEDIATOR: 'Brings the parties together.',
    VICTIM: 'Is killed, hurt or driven out.',
  },
});

export const CreditRoleEnum = defineEnum(CREDIT_ROLES, {
  name: 'CreditRole',
  description: 'What somebody did for an article.',
  values: { AUTHOR: 'Wrote it.', REPORTER: 'Reported for it.', EDITOR: 'Edited it.' },
});

const readsAs = (type: RelationType): string => {
  const { reads, reverse } = RELATION_KINDS[type];
  return `The source ${reads} the target; the target ${reverse} the source.`;
};

export const RelationTypeEnum = defineEnum(RELATION_TYPES, {
  name: 'RelationType',
  description: 'A kind of fact between two entities.',
  values: Object.fromEntries(RELATION_TYPES.map((type) => [type, readsAs(type)])) as Record<RelationType, string>,
});

export const STATEMENT_ORDERS = ['NEWEST', 'OLDEST', 'RELEVANCE'] as const;
export const StatementOrderEnum = defineEnum(STATEMENT_ORDERS, {
  name: 'StatementOrder',
  description: 'In which order statements are listed; those without a date come last either way.',
  values: {
    NEWEST: 'The newest first.',
    OLDEST: 'The oldest first.',
    RELEVANCE: "Those that match the filter's text best first; needs that text.",
  },
});

export const TIMELINE_SUBJECTS = ['ARTICLES', 'STATEMENTS', 'EVENTS'] as const;
export const TimelineSubjectEnum = defineEnum(TIMELINE_SUBJECTS, {
  name: 'TimelineSubject',
  description: 'What a timeline counts.',
  values: {
    ARTICLES: 'Articles, by the day of publication (UTC).',
    STATEMENTS: 'Statements, by the day on which they were made.',
    EVENTS: 'Events, by the day on which they begin.',
  },
});

export const TIMELINE_BUCKETS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export const TimelineBucketEnum = defineEnum(TIMELINE_BUCKETS, {
  name: 'TimelineBucket',
  description: 'How much time one point of a timeline stands for.',
  values: {
    DAY: 'A day.',
    WEEK: 'A week, at its Monday.',
    MONTH: 'A month, at its first day.',
    YEAR: 'A year, at its first day.',
  },
});

export const INGEST_STATUSES = ['CREATED', 'UNCHANGED', 'REJECTED'] as const;
export const IngestStatusEnum = defineEnum(INGEST_STATUSES, {
  name: 'IngestStatus',
  description: 'What became of an article that was sent in.',
  values: {
    CREATED: 'It is new and is in the graph now.',
    UNCHANGED: 'The same text from the same source was there already.',
    REJECTED: 'It was not stored; the error says why.',
  },
});

export const JOB_STATES = ['RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export const JobStateEnum = defineEnum(JOB_STATES, {
  name: 'IngestJobState',
  description: 'How a long ingest stands.',
  values: {
    RUNNING: 'It goes on.',
    DONE: 'Everything was looked at; some may have been rejected.',
    CANCELLED: 'Somebody stopped it.',
    FAILED: 'It could not go on; what was done so far is stored.',
  },
});

export const WordChangeEnum = defineEnum(WORD_CHANGES, {
  name: 'WordChangeKind',
  description: 'What differs between what somebody said earlier and later.',
  values: {
    NEGATION: 'A negation: "will not accept", "will accept".',
    MODAL: 'A modal verb: "will withdraw", "may withdraw".',
    NUMBER: 'A number: "three frigates", "six frigates".',
    DATE: 'A date or a part of one: "by June", "by December".',
  },
});

export const DUPLICATE_JUDGEMENTS = ['SAME', 'UNSURE'] as const;
export const DuplicateJudgementEnum = defineEnum(DUPLICATE_JUDGEMENTS, {
  name: 'DuplicateJudgement',
  description: 'How sure it is that two entities are one.',
  values: {
    SAME: 'Their names say so and nothing speaks against it.',
    UNSURE: 'Something speaks for it, but not enough: look at what they say and do.',
  },
});

export const OUTCOME_STATUSES = ['HAPPENED', 'MOVED', 'AWAITED', 'UNREPORTED'] as const;
export const OutcomeStatusEnum = defineEnum(OUTCOME_STATUSES, {
  name: 'OutcomeStatus',
  description: 'What became of an announced event, as far as the articles in the graph tell.',
  values: {
    HAPPENED: 'A later article reports it, at the announced time, or one of the dates is unknown.',
    MOVED: 'A later article reports it, at another time than announced.',
    AWAITED:
      'No later report; the announced time had not passed when the newest article came out, or none was announced.',
    UNREPORTED: 'No later report, though the announced time had passed when the newest article came out.',
  },
});

export const TileKindEnum = defineEnum(TILE_KINDS, {
  name: 'TileKind',
  description: 'What a tile of a dashboard shows.',
  values: {
    MATRIX: 'Who speaks about whom.',
    SPEAKERS: 'Who speaks most.',
    TIMELINE: 'Statements in time.',
    STATEMENTS: 'The latest statements.',
    MEETINGS: 'Meetings, planned and past.',
    GRAPH: 'What lies around an entity.',
  },
});
