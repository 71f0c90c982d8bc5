/**
 * The closed vocabularies of the graph. Each is one list of values, from which the type, the GraphQL
 * enum and the checks are made; the names are those of `contract.graphql` and are stored as they stand.
 */
export const ENTITY_KINDS = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const ORGANIZATION_KINDS = [
  'GOVERNMENT',
  'INTERGOVERNMENTAL',
  'ALLIANCE',
  'ARMED_GROUP',
  'COMPANY',
  'MEDIA',
  'PARTY',
  'NGO',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const PLACE_KINDS = ['CITY', 'REGION', 'SITE', 'OTHER'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const STATEMENT_KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
/** DIRECT: quoted words. INDIRECT: a reported clause. MIXED: a reported clause around quoted words. */
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const EVENT_TYPES = [
  'MEETING',
  'NEGOTIATION',
  'AGREEMENT',
  'ARMED_CONFLICT',
  'ATTACK',
  'MILITARY_OPERATION',
  'SANCTION',
  'AID',
  'DISPLACEMENT',
  'ELECTION',
  'PROTEST',
  'OTHER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_STATUSES = ['PAST', 'ONGOING', 'PLANNED'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const DATE_PRECISIONS = ['DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const PARTICIPANT_ROLES = ['ACTOR', 'TARGET', 'PARTICIPANT', 'HOST', 'MEDIATOR', 'VICTIM'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const CREDIT_ROLES = ['AUTHOR', 'REPORTER', 'EDITOR'] as const;
export type CreditRole = (typeof CREDIT_ROLES)[number];
