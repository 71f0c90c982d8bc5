import type { EventType, ParticipantRole } from '../../model/kinds';
import type { VerbTrigger } from './verb-triggers';

/** What topics of events begin with that no lexicon names; the lemma follows. */
export const UNKNOWN = 'lead:';

/** Verbs that report no event whatever stands with them. */
export const UNTELLING =
  /^(?:be|have|do|say|tell|think|believe|know|want|seem|appear|need|let|like|look|feel|mean|include|involve|contain|remain|add|quote)$/;

/** True for types that parties take part in; in others somebody does something to somebody. */
export const isShared = (type: EventType): boolean =>
  /^(?:MEETING|NEGOTIATION|AGREEMENT|ARMED_CONFLICT|ELECTION)$/.test(type);

/** What events of a type are about where no line of the lexicon says it; those of type OTHER are about their word. */
const TOPICS: Readonly<Partial<Record<EventType, string>>> = {
  MEETING: 'meeting',
  NEGOTIATION: 'talks',
  AGREEMENT: 'agreement',
  ARMED_CONFLICT: 'fighting',
  ATTACK: 'attack',
  MILITARY_OPERATION: 'operation',
  SANCTION: 'sanctions',
  AID: 'aid',
  DISPLACEMENT: 'flight',
  ELECTION: 'election',
  PROTEST: 'protest',
};

/** The topic of an event that a word tells and no line of the lexicon has. */
export const topicOf = (lemma: string, type: EventType): string => TOPICS[type] ?? `${UNKNOWN}${lemma}`;

/** What those do who bring others together. */
const BRINGERS: ReadonlyMap<string, ParticipantRole> = new Map([
  ['host', 'HOST'],
  ['mediate', 'MEDIATOR'],
  ['broker', 'MEDIATOR'],
  ['facilitate', 'MEDIATOR'],
]);

/** How a verb is read that no line of the lexicon has. */
export const anyVerb = (lemma: string, type: EventType = 'OTHER'): VerbTrigger => ({
  type,
  lemma,
  particles: [],
  topic: topicOf(lemma, type),
  subject: isShared(type) ? (BRINGERS.get(lemma) ?? 'PARTICIPANT') : 'ACTOR',
  object: isShared(type) ? 'PARTICIPANT' : 'TARGET',
  oblique: isShared(type)
    ? { with: 'PARTICIPANT' }
    : type === 'AID'
      ? { to: 'TARGET', for: 'TARGET' }
      : { against: 'TARGET' },
  objects: [],
  optional: [],
  subjects: [],
  only: new Set(),
});
