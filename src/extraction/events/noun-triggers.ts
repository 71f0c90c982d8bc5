import type { EventType, ParticipantRole } from '../../model/kinds';

/** One noun that names an event. */
export interface NounTrigger {
  type: EventType;
  lemma: string;
  /** What it is about, as with verbs: nouns and verbs of one topic can report one event. */
  topic: string;
  /** Role of those who do it: the possessor, "by …", the subject of "held talks". */
  doer: ParticipantRole | null;
  /** Role of those behind "against", "on", "in": whom it is done to. */
  undergoer: ParticipantRole | null;
  /** Roles of further prepositions. */
  oblique: Readonly<Record<string, ParticipantRole>>;
  /**
   * `verbal`: only where a verb carries it out ("imposed sanctions"), since the bare noun names a state of affairs.
   * `numbered`: a number before it makes it an event ("14 attacks").
   */
  verbal: boolean;
  /** True where the noun needs an article, number or name before it to be one event and no subject of talk. */
  broad: boolean;
  /** True where the noun is an event only with whose it is: "the closure of the mine", "Roe's appointment". */
  owned: boolean;
}

/** type | topic | nouns | doer undergoer | prepositions with roles | conditions */
const LINES = `
MEETING | meeting | meeting summit conference gathering session get-together retreat roundtable round-table symposium conclave phone_conversation telephone_conversation conference_call phone_call telephone_call video_call video_conference videoconference | PARTICIPANT - | between=PARTICIPANT of=PARTICIPANT with=PARTICIPANT |
MEETING | debate | debate | PARTICIPANT - | between=PARTICIPANT with=PARTICIPANT | broad
NEGOTIATION | talks | talk negotiation mediation consultation next_round previous_round last_round new_round first_round second_round third_round fourth_round latest_round final_round | PARTICIPANT - | between=PARTICIPANT with=PARTICIPANT among=PARTICIPANT |
AGREEMENT | signing | agreement deal accord treaty pact partnership settlement ceasefire_deal peace_deal trade_deal truce ceasefire cease-fire armistice memorandum contract | PARTICIPANT - | between=PARTICIPANT with=PARTICIPANT among=PARTICIPANT |
ARMED_CONFLICT | fighting | war fighting clash battle brawl gunfire_exchange standoff firefight gunbattle gunfight skirmish hostility conflict insurgency shoot-out shootout | PARTICIPANT - | between=PARTICIPANT with=PARTICIPANT among=PARTICIPANT against=PARTICIPANT involving=PARTICIPANT | broad
ATTACK | attack | attack assault ambush raid onslaught rampage siege hostage_crisis arson_attack arson drone_attack artillery_fire rocket_fire mortar_fire sniper_fire gunfire cyberattack cyber-attack cyber_attack | ACTOR TARGET | against=TARGET on=TARGET by=ACTOR | broad
ATTACK | bombing | bombing blast bomb | ACTOR TARGET | against=TARGET of=TARGET by=ACTOR | broad
ATTACK | killing | killing assassination murder massacre shooting stabbing beheading execution | ACTOR VICTIM | of=VICTIM by=ACTOR | broad
ATTACK | killing | assassination_attempt murder_attempt suicide_bombing suicide_attack bomb_attack car_bombing car_bomb gun_attack knife_attack | ACTOR VICTIM | of=VICTIM on=VICTIM against=VICTIM by=ACTOR | broad
ATTACK | abduction | kidnapping abduction hijacking hostage-taking | ACTOR VICTIM | of=VICTIM by=ACTOR | broad
MILITARY_OPERATION | strikes | air_strike missile_strike drone_strike military_strike rocket_strike air_raid air_attack air_campaign bombing_raid bombing_campaign | ACTOR TARGET | against=TARGET on=TARGET by=ACTOR of=TARGET | broad
MILITARY_OPERATION | operation | offensive counteroffensive counter-offensive airstrike air-strike incursion invasion occupation annexation blockade bombardment shelling crackdown operation missile_test missile_launch nuclear_test | ACTOR TARGET | against=TARGET on=TARGET by=ACTOR of=TARGET | broad
MILITARY_OPERATION | mission | naval_mission military_mission peacekeeping_mission combat_mission training_mission | ACTOR - | by=ACTOR | broad
MILITARY_OPERATION | deployment | deployment | ACTOR - | by=ACTOR | broad
MILITARY_OPERATION | exercise | manoeuvres maneuvers exercises drills war_game military_exercise naval_exercise joint_exercise | ACTOR - | with=ACTOR | broad
MILITARY_OPERATION | withdrawal | withdrawal pullout pull-out | ACTOR - | by=ACTOR of=ACTOR | broad
SANCTION | sanctions | sanction embargo tariff duty | ACTOR TARGET | on=TARGET against=TARGET by=ACTOR | verbal
DISPLACEMENT | flight | exodus evacuation displacement deportation repatriation resettlement | - VICTIM | of=VICTIM | broad
ELECTION | election | election re-election reelection run-off runoff by-election referendum primary plebiscite ballot | PARTICIPANT - | between=PARTICIPANT |
PROTEST | protest | protest demonstration march rally riot sit-in strike hunger_strike general_strike walkout stoppage work_stoppage unrest uprising picket vigil | ACTOR TARGET | against=TARGET by=ACTOR | broad
OTHER | earthquake | earthquake quake tremor | - - | |
OTHER | disaster | flood flooding hurricane cyclone typhoon tornado storm mudslide heatwave blizzard wildfires bushfire landslide avalanche wildfire tsunami eruption drought famine outbreak epidemic | - - | | broad
OTHER | accident | accident shipwreck explosion crash collision derailment collapse sinking fire | - - | | broad
OTHER | payment | payment | ACTOR - | by=ACTOR | broad
OTHER | resignation | resignation | ACTOR - | of=ACTOR |
OTHER | dismissal | dismissal ouster sacking | - TARGET | of=TARGET |
OTHER | overthrow | coup putsch coup_attempt | ACTOR TARGET | against=TARGET by=ACTOR | broad
OTHER | arrest | arrest detention | - TARGET | of=TARGET | broad
OTHER | investigation | investigation inquiry probe | ACTOR TARGET | into=TARGET of=TARGET by=ACTOR |
OTHER | trial | trial hearing | - TARGET | of=TARGET |
OTHER | inspection | inspection | ACTOR TARGET | of=TARGET by=ACTOR | broad
OTHER | appointment | appointment nomination | - TARGET | of=TARGET by=ACTOR | broad owned
OTHER | inauguration | inauguration swearing-in | - TARGET | of=TARGET | broad owned
OTHER | death | death drowning suicide | - VICTIM | of=VICTIM | broad owned
OTHER | closure | closure shutdown | - TARGET | of=TARGET by=ACTOR | broad owned
OTHER | takeover | takeover acquisition buyout | ACTOR TARGET | of=TARGET by=ACTOR | broad owned
OTHER | merger | merger | - ACTOR | of=ACTOR between=ACTOR with=ACTOR | broad
OTHER | sale | sale | - TARGET | of=TARGET by=ACTOR | broad owned
OTHER | bankruptcy | bankruptcy insolvency | - ACTOR | of=ACTOR | broad
OTHER | layoffs | layoff redundancy job_cut | ACTOR - | by=ACTOR at=ACTOR | broad
OTHER | ruling | ruling verdict | ACTOR TARGET | against=TARGET by=ACTOR | broad
OTHER | trial | conviction sentencing acquittal extradition indictment prosecution | - TARGET | of=TARGET | broad
OTHER | release | pardon amnesty prisoner_swap prisoner_exchange | - TARGET | of=TARGET for=TARGET by=ACTOR | broad
OTHER | expulsion | expulsion | - TARGET | of=TARGET by=ACTOR | broad owned
OTHER | launch | launch liftoff lift-off blast-off rocket_launch | ACTOR - | by=ACTOR | broad owned
OTHER | suspension | suspension | - TARGET | of=TARGET | broad owned
OTHER | impeachment | impeachment | - TARGET | of=TARGET | broad
OTHER | robbery | robbery heist burglary theft | - TARGET | of=TARGET at=TARGET | broad
OTHER | raid | police_raid | - TARGET | on=TARGET | broad
OTHER | outage | outage blackout power_cut | - - | | broad
OTHER | leak | oil_spill gas_leak spill data_breach | - - | | broad
OTHER | stampede | stampede crush | - - | | broad
OTHER | recall | recall | ACTOR - | by=ACTOR | broad owned
OTHER | vote | no-confidence_vote confidence_vote impeachment_vote | TARGET - | |
PROTEST | lockout | lockout | ACTOR - | by=ACTOR | broad
OTHER | lockdown | lockdown curfew | ACTOR - | by=ACTOR of=TARGET | broad
OTHER | lawsuit | lawsuit | ACTOR TARGET | against=TARGET by=ACTOR |
`;

function readLine(line: string): NounTrigger[] {
  const [type = '', topic = '', nouns = '', roles = '', oblique = '', conditions = ''] = line
    .split('|')
    .map((part) => part.trim());
  const [doer, undergoer] = roles.split(' ').map((role) => (role === '-' ? null : (role as ParticipantRole)));
  return nouns.split(/\s+/).map((lemma) => ({
    type: type as EventType,
    lemma,
    topic,
    doer: doer ?? null,
    undergoer: undergoer ?? null,
    oblique: Object.fromEntries(
      oblique
        .split(/\s+/)
        .filter((pair) => pair.includes('='))
        .map((pair) => pair.split('=') as [string, ParticipantRole]),
    ),
    verbal: conditions.includes('verbal'),
    broad: conditions.includes('broad'),
    owned: conditions.includes('owned'),
  }));
}

/** Lemma, or the word before and the lemma ("air strike"), to its reading. */
export const NOUN_TRIGGERS: ReadonlyMap<string, NounTrigger> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap(readLine)
    .map((trigger) => [trigger.lemma.replace('_', ' '), trigger]),
);

/** Words before a trigger noun that make it something else: "news conference", "state of war". */
export const NOT_BEFORE: ReadonlySet<string> = new Set(
  `news press video trade star price price-cutting heart panic terror cold word culture bidding conference world prisoner anti peace-time
   labour labor`.split(/\s+/),
);

/** Nouns that, behind a trigger noun, make it their description ("election commission", "war crimes"). */
export const COMPOUND_ALLOWED: ReadonlySet<string> = new Set(
  'inquiry investigation probe talks negotiations deal agreement campaign attack attacks raid raids strike strikes march rally'.split(
    ' ',
  ),
);
