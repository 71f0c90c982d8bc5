import type { EventType } from '../../../model/kinds';

/** Words that events of a type are told with, by lemma or as written: our own collection. */
const LINES = `
MEETING | meeting summit conference session visit forum assembly council talks gathering guest reception counterpart invitation discuss debate speak host telephone phone chair attend
NEGOTIATION | talks negotiation negotiations negotiator negotiators mediation mediator mediators consultation consultations round dialogue bargaining delegation haggle mediate negotiate compromise concession counterpart
AGREEMENT | agreement deal accord treaty pact truce ceasefire contract memorandum settlement sign signed agree agreed protocol convention declaration partnership order buy acquire union joint
ARMED_CONFLICT | fighting clashes clash war battle conflict insurgency rebels militia gunbattle gunfight skirmish front fire shots troops fighters gangs gang rival separatists insurgents
ATTACK | attack bomb bomber gunmen gunman explosion blast killed wounded shot shooting missile rocket drone ambush kidnapped hostage hostages massacre assassin suicide grenade militants raid knife stabbed shelled hijacked pirates rammed killing shelling
MILITARY_OPERATION | troops soldiers army navy forces warships warplanes jets offensive operation drill drills exercise exercises deployment deploy base patrol patrols military airstrike strikes invasion frigate destroyer cutter brigade battalion tanks missile capture captured recaptured withdraw withdrew advance town
SANCTION | sanctions tariff tariffs embargo duty duties ban banned bans freeze assets quota imports exports fine fined blacklist blacklisted penalty penalties visa boycott restrictions trade border suspend suspended goods
AID | aid relief humanitarian donation donated pledge pledged loan grant fund funds million supplies food water medicine medicines tents tent tarpaulins blankets vaccine vaccines doses kits rescuers doctors nurses experts epidemiologists hospital helicopters help assistance package shipment ration rations reconstruction donors emergency shelter bailout rice wheat field teams team
DISPLACEMENT | fled flee displaced refugees homes evacuated evacuate evacuation migrants families residents villagers shelter sheltering camp camps border homeless uprooted asylum deported deportation people
ELECTION | election vote votes voters ballot poll polls runoff run-off candidate candidates presidential parliamentary referendum term seats primary campaign office president elected
PROTEST | protest protesters demonstrators march marched rally strike strikers supporters crowd square streets placards banners demonstration unrest union workers teargas tear chanted blocked highway candles embassy parliament stoppage walkout
`;

/** Word to the types that it speaks for. */
export const TYPE_WORDS: ReadonlyMap<string, readonly EventType[]> = wordsOf(LINES);

function wordsOf(lines: string): ReadonlyMap<string, readonly EventType[]> {
  const types = new Map<string, EventType[]>();
  for (const line of lines.trim().split('\n')) {
    const [type = '', words = ''] = line.split('|').map((part) => part.trim());
    for (const word of new Set(words.split(/\s+/))) types.set(word, [...(types.get(word) ?? []), type as EventType]);
  }
  return types;
}
