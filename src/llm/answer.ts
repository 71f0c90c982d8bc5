import { z } from 'zod';
import {
  ENTITY_KINDS,
  EVENT_STATUSES,
  EVENT_TYPES,
  ORGANIZATION_KINDS,
  PARTICIPANT_ROLES,
  PLACE_KINDS,
  STATEMENT_KINDS,
} from '../model/kinds';
import { RELATION_TYPES } from '../model/relations';

const words = z.string().describe('Words copied from the article, letter by letter.');
const ref = z.string().describe('The ref of an entity.');

const entity = z.object({
  ref: z.string().describe('A short name for it in this answer: e1, e2, …'),
  kind: z.enum(ENTITY_KINDS),
  name: z.string().describe('Its fullest name in the article, without titles.'),
  aliases: z.array(z.string()),
  organizationKind: z.enum(ORGANIZATION_KINDS).nullable(),
  placeKind: z.enum(PLACE_KINDS).nullable(),
  country: z
    .string()
    .nullable()
    .describe('ISO 3166 alpha-2 code: of a COUNTRY its own, of a PLACE that of its country.'),
  mentions: z.array(words).describe('Every way in which the article names it; no pronouns, no descriptions.'),
});

const statement = z.object({
  kind: z.enum(STATEMENT_KINDS),
  text: words,
  cue: words.nullable().describe('The words that report it ("said", "according to").'),
  speaker: ref.nullable().describe('Null where nobody is named.'),
  speakerMention: words
    .nullable()
    .describe('The words nearest the cue that stand for the speaker, "he" or "officials" too.'),
  about: z.array(z.string()).describe('Refs of the entities and events that it is about.'),
  addressedTo: z.array(ref),
});

const event = z.object({
  ref: z.string().describe('v1, v2, …'),
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  title: z.string(),
  text: words.describe('The clause that reports it.'),
  participants: z.array(z.object({ entity: ref, role: z.enum(PARTICIPANT_ROLES) })),
  places: z.array(ref),
});

const relation = z.object({
  type: z.enum(RELATION_TYPES),
  source: ref,
  target: ref,
  title: z.string().nullable().describe('Of HOLDS_OFFICE: the title as written.'),
  text: words.describe('The words that state it.'),
});

/** What a language model is asked for: the extraction format with words where that has offsets, since models cannot count. */
export const ANSWER = z.object({
  entities: z.array(entity),
  statements: z.array(statement),
  events: z.array(event),
  relations: z.array(relation),
});

export type Answer = z.infer<typeof ANSWER>;
