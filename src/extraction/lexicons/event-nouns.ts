import type { EventType } from '../../model/kinds';

/**
 * Nouns by which a speaker refers back to an event of a type without telling it again: "the vote", "the marchers". Our own
 * collection. Nouns of one line of OTHER stand for each other; events of that type are told apart by them.
 */
const LINES = `
MEETING | meeting summit conference gathering session assembly congress
NEGOTIATION | talk negotiation dialogue round mediation delegation table
AGREEMENT | deal agreement accord treaty pact contract truce ceasefire armistice memorandum signing signature settlement
ARMED_CONFLICT | clash fighting war conflict battle skirmish firefight hostility insurgency
ATTACK | attack assault bombing blast explosion killing shooting ambush massacre raid assassination atrocity murder
MILITARY_OPERATION | strike airstrike offensive operation mission deployment invasion incursion intervention crackdown airlift bombardment instructor troop
SANCTION | sanction duty tariff embargo penalty restriction levy
AID | aid relief donation donor loan grant assistance bailout
DISPLACEMENT | refugee exodus evacuation displacement evacuee
ELECTION | vote election poll ballot referendum run-off runoff turnout candidate campaign result winner voter polling
PROTEST | protest march demonstration rally riot marcher protester demonstrator strike unrest
OTHER | quake earthquake tremor aftershock disaster devastation
OTHER | flood hurricane cyclone storm landslide disaster
OTHER | resignation departure exit
OTHER | dismissal firing sacking
OTHER | arrest detention detainee raid
OTHER | inquiry investigation probe
OTHER | trial verdict conviction sentence
OTHER | payment bribe bribery fee affair scandal corruption
OTHER | inspection visit finding report
OTHER | crash collision accident wreck disaster
OTHER | lawsuit suit complaint
OTHER | merger takeover acquisition bid
`;

export interface EventNoun {
  type: EventType;
  /** Lemmas that stand for the same sort of event. */
  kin: ReadonlySet<string>;
}

const readLines = (): Map<string, EventNoun[]> => {
  const byLemma = new Map<string, EventNoun[]>();
  for (const line of LINES.trim().split('\n')) {
    const [type = '', nouns = ''] = line.split('|').map((part) => part.trim());
    const kin = new Set(nouns.split(' '));
    for (const noun of kin) byLemma.set(noun, [...(byLemma.get(noun) ?? []), { type: type as EventType, kin }]);
  }
  return byLemma;
};

/** Lemma to the sorts of event that the noun can stand for. */
export const EVENT_NOUNS: ReadonlyMap<string, readonly EventNoun[]> = readLines();
