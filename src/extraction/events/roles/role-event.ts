import type { EventStatus, EventType, ParticipantRole } from '../../../model/kinds';
import type { Span } from '../../../model/span';
import type { Party } from '../parties';

/** Words that report an event, with the word that gives it away. */
export interface RolePassage extends Span {
  /** Token index of the trigger ("met", "talks"). */
  trigger: number;
}

/** An event as far as the question goes who took part in it. */
export interface RoleEvent {
  type: EventType;
  status: EventStatus;
  topic: string;
  /** The fullest first. */
  passages: readonly RolePassage[];
  /** Entity indexes. */
  places: readonly number[];
  /** Who takes part as far as the words of its own clause tell. */
  told: readonly Party[];
}

/** Events with the same parts to take: facts weigh differently in each of these families. */
export type Family = 'meeting' | 'agreement' | 'conflict' | 'election' | 'attack' | 'protest' | 'measure' | 'other';

const FAMILIES: Readonly<Record<EventType, Family>> = {
  MEETING: 'meeting',
  NEGOTIATION: 'meeting',
  AGREEMENT: 'agreement',
  ARMED_CONFLICT: 'conflict',
  ELECTION: 'election',
  ATTACK: 'attack',
  MILITARY_OPERATION: 'attack',
  PROTEST: 'protest',
  SANCTION: 'measure',
  AID: 'measure',
  DISPLACEMENT: 'other',
  OTHER: 'other',
};

export const familyOf = ({ type }: Pick<RoleEvent, 'type'>): Family => FAMILIES[type];

const TOGETHER: readonly ParticipantRole[] = ['PARTICIPANT', 'HOST', 'MEDIATOR'];
const DONE: readonly ParticipantRole[] = ['ACTOR', 'TARGET', 'VICTIM'];

/** The parts that one can take in an event: those who come together take part, host or mediate, else one acts on another. */
export const rolesIn = (event: Pick<RoleEvent, 'type'>): readonly ParticipantRole[] =>
  /^(?:meeting|agreement|conflict|election)$/.test(familyOf(event)) ? TOGETHER : DONE;
