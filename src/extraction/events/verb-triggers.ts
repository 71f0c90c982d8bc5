import type { EventType, ParticipantRole } from '../../model/kinds';
import type { ObjectClass } from './object-words';

/** What a reading of a verb asks of its clause, beside the classes of its subject and object. */
export type Condition =
  | 'object'
  | 'bare'
  | 'passive'
  | 'named'
  | 'anchored'
  | 'place'
  | 'person'
  | 'company'
  | 'foes'
  | 'two'
  | 'joins'
  | 'with'
  | 'home'
  | 'points'
  | 'at'
  | 'of'
  | 'people'
  | 'pair'
  | 'voters'
  | 'dated'
  | 'sits'
  | 'house'
  | 'into'
  | 'from';

/** One verb, or verb with a particle, that reports an event, and which part its subject and objects take in it. */
export interface VerbTrigger {
  type: EventType;
  lemma: string;
  /** Words right behind the verb that belong to it ("down" of "step down"). */
  particles: readonly string[];
  /** What the verb is about, for telling two events of one type apart and for titles: "resignation". */
  topic: string;
  subject: ParticipantRole | null;
  object: ParticipantRole | null;
  /** Roles behind prepositions ("with", "on"). */
  oblique: Readonly<Record<string, ParticipantRole>>;
  /** The object's head must be of one of these classes. */
  objects: readonly ObjectClass[];
  /** If it has an object, that must be of one of these classes or name an entity. */
  optional: readonly ObjectClass[];
  /** The subject's head must be of one of these classes or name an entity. */
  subjects: readonly ObjectClass[];
  /**
   * `object`: only with one. `bare`: only without. `passive`: only so. `named`: only where subject or object is an entity.
   * `anchored`: only with an entity, a place or a date. `place`, `person`: the object is one. `foes`: the object, if any,
   * is an actor. `two`: only with two parties, a place or a date.
   * `joins`: it adds to an event told elsewhere and founds none. `with`, `home`: the word stands behind. `dated`: only with a date.
   * `at`, `of`, `into`, `from`: the word stands behind. `pair`: two actors are named as the subject. `points`: it may mean an event told before. `people`: the subject is a named person. `voters`: by members of a house or union. `company`: the object is an organization. `house`: by a parliament. `sits`: a place is said, or a body of several is the subject.
   */
  only: ReadonlySet<Condition>;
}

/**
 * type | topic | verbs, "/" before a particle | subject role, object role | prepositions with roles | conditions.
 * Conditions: "+CLASS" the object's class, "?CLASS" the same where there is one, "<CLASS" the subject's class, the words of `only`.
 */
const LINES = `
MEETING | meeting | meet | PARTICIPANT PARTICIPANT | with=PARTICIPANT | <BODY ?BODY ?PEOPLE anchored
NEGOTIATION | talks | argue wrangle quarrel bicker | PARTICIPANT - | with=PARTICIPANT | <BODY bare dated
MEETING | meeting | convene gather | PARTICIPANT - | with=PARTICIPANT | <BODY bare anchored
MEETING | meeting | discuss debate review | PARTICIPANT - | with=PARTICIPANT | <BODY object dated sits
MEETING | briefing | brief address | PARTICIPANT PARTICIPANT | | object company named dated
MEETING | meeting | receive host welcome | PARTICIPANT PARTICIPANT | | passive person named
MEETING | call | call | PARTICIPANT PARTICIPANT | | person people dated
MEETING | call | phone telephone ring | PARTICIPANT PARTICIPANT | | person people
MEETING | call | speak/by/telephone speak/by/phone speak/on/the/phone speak/by/video speak/over/the/phone talk/by/phone talk/by/telephone | PARTICIPANT - | with=PARTICIPANT | named
MEETING | call | speak/with confer/with | PARTICIPANT PARTICIPANT | | person people anchored
MEETING | visit | send dispatch | PARTICIPANT - | | +MISSION named anchored
NEGOTIATION | talks | negotiate bargain haggle | PARTICIPANT - | with=PARTICIPANT between=PARTICIPANT | named anchored
NEGOTIATION | talks | mediate | MEDIATOR - | between=PARTICIPANT | named points
NEGOTIATION | talks | be/close/to be/near | PARTICIPANT - | with=PARTICIPANT | +DEAL pair
NEGOTIATION | talks | lead head | PARTICIPANT - | | +DELEGATION joins
AGREEMENT | signing | sign initial ratify clinch seal conclude reach strike | PARTICIPANT - | with=PARTICIPANT between=PARTICIPANT | +DEAL
AGREEMENT | signing | agree/on agree/to agree/upon | PARTICIPANT - | with=PARTICIPANT between=PARTICIPANT | +DEAL
AGREEMENT | signing | renew extend prolong | PARTICIPANT - | with=PARTICIPANT between=PARTICIPANT | +DEAL
AGREEMENT | agreement | accept | PARTICIPANT - | from=PARTICIPANT | +OFFER anchored
AGREEMENT | signing | broker mediate | MEDIATOR - | between=PARTICIPANT with=PARTICIPANT | +DEAL named
AGREEMENT | agreement | agree/to | PARTICIPANT - | with=PARTICIPANT | pair
ARMED_CONFLICT | fighting | clash skirmish | PARTICIPANT PARTICIPANT | with=PARTICIPANT against=PARTICIPANT | bare
ARMED_CONFLICT | fighting | fight battle | PARTICIPANT PARTICIPANT | with=PARTICIPANT against=PARTICIPANT | foes two
ARMED_CONFLICT | fighting | exchange/fire trade/fire | PARTICIPANT - | with=PARTICIPANT |
ARMED_CONFLICT | fighting | fire/on fire/at open/fire | PARTICIPANT PARTICIPANT | on=PARTICIPANT at=PARTICIPANT | named
ATTACK | attack | attack bomb ambush assault storm | ACTOR TARGET | | object
ATTACK | attack | strike hit pound target | ACTOR TARGET | | object <ARMS
ATTACK | cyberattack | hack | ACTOR TARGET | | object named
MILITARY_OPERATION | strikes | strike hit pound target | ACTOR TARGET | | object <JETS
ATTACK | attack | fire launch lob | ACTOR - | at=TARGET on=TARGET | +MISSILE at named
MILITARY_OPERATION | launch | fire launch test test-fire | ACTOR - | | +MISSILE named
ATTACK | killing | kill murder assassinate massacre behead execute shoot stab torture rape poison gun/down | ACTOR VICTIM | | object
ATTACK | bombing | blow/up | ACTOR TARGET | | object
ATTACK | arson | set/fire/to set/ablaze | ACTOR TARGET | | object
ATTACK | abduction | kidnap abduct hijack | ACTOR VICTIM | | object
ATTACK | burning | burn torch ransack loot vandalize vandalise demolish bulldoze | ACTOR TARGET | | object
MILITARY_OPERATION | invasion | invade | ACTOR TARGET | | object
MILITARY_OPERATION | siege | besiege encircle | ACTOR TARGET | | object
MILITARY_OPERATION | capture | overrun recapture retake | ACTOR TARGET | from=TARGET | object
MILITARY_OPERATION | capture | capture seize | ACTOR TARGET | from=TARGET | object named place
ATTACK | shelling | shell bombard strafe | ACTOR TARGET | | object
MILITARY_OPERATION | deployment | deploy dispatch mobilize mobilise station | ACTOR - | against=TARGET | +FORCE
MILITARY_OPERATION | deployment | deploy | ACTOR - | against=TARGET | bare <FORCE
MILITARY_OPERATION | deployment | land arrive | ACTOR - | | bare <FORCE dated
MILITARY_OPERATION | deployment | send contribute | ACTOR - | | +FORCE anchored
OTHER | monitoring | send deploy dispatch | ACTOR - | to=TARGET | +OBSERVER dated
MILITARY_OPERATION | withdrawal | withdraw pull/out evacuate | ACTOR - | | +FORCE
MILITARY_OPERATION | withdrawal | withdraw pull/out retreat | ACTOR - | | bare <FORCE
MILITARY_OPERATION | operation | launch begin start mount wage conduct order/up step/up | ACTOR - | against=TARGET on=TARGET | +OPERATION
MILITARY_OPERATION | intervention | intervene | ACTOR - | against=TARGET | bare
SANCTION | sanctions | impose slap levy reimpose tighten extend renew introduce | ACTOR - | on=TARGET against=TARGET | +DUTY
SANCTION | sanctions | suspend halt freeze sever cut/off break/off prohibit | ACTOR - | to=TARGET with=TARGET for=TARGET against=TARGET | +TIE
SANCTION | sanctions | lift ease | ACTOR - | on=TARGET against=TARGET | +DUTY
SANCTION | fine | fine | ACTOR TARGET | | object named
SANCTION | sanctions | blacklist sanction | ACTOR TARGET | | object named
AID | aid | give provide send offer grant donate deliver distribute contribute airlift supply hand/over hand/out ship rush pledge | ACTOR - | to=TARGET for=TARGET | +AID
AID | loan | approve grant extend provide give offer promise prepare allocate earmark set/aside unlock | ACTOR - | to=TARGET for=TARGET | +LOAN named
AID | loan | lend loan | ACTOR TARGET | to=TARGET | object named
AID | funding | help/pay/for help/to/pay/for help/fund help/finance help/rebuild help/to/rebuild | ACTOR - | | named
AID | training | train | ACTOR TARGET | | +FORCE named
AID | relief | open set/up run | ACTOR - | for=TARGET | +RELIEF named
DISPLACEMENT | flight | flee cross/into stream/into pour/into | - - | | <PEOPLE
DISPLACEMENT | flight | cross | - - | | <PEOPLE into
DISPLACEMENT | flight | displace uproot evacuate relocate deport | ACTOR VICTIM | | +PEOPLE
DISPLACEMENT | flight | displace uproot evacuate move | - - | | <PEOPLE passive
DISPLACEMENT | flight | leave abandon | - - | | <PEOPLE object place anchored
DISPLACEMENT | flight | force/out drive/out | ACTOR VICTIM | | +PEOPLE
DISPLACEMENT | flight | drive force | ACTOR VICTIM | | +PEOPLE home
PROTEST | protest | protest demonstrate rally riot march | ACTOR - | against=TARGET | <PEOPLE anchored
PROTEST | protest | protest demonstrate rally march | PARTICIPANT - | | bare named people joins
PROTEST | protest | walk/out | ACTOR - | | bare <UNION anchored
PROTEST | protest | take/to | ACTOR - | against=TARGET | <PEOPLE +ROAD
PROTEST | blockade | block blockade | ACTOR - | | <PEOPLE +ROAD
OTHER | resignation | resign step/down quit stand/down | ACTOR - | | bare
OTHER | resignation | quit | ACTOR - | | named
OTHER | dismissal | sack dismiss fire oust suspend | ACTOR TARGET | | object person
OTHER | overthrow | overthrow topple depose | ACTOR TARGET | | object
OTHER | overthrow | seize/power take/power | ACTOR - | | anchored
OTHER | release | release free | ACTOR VICTIM | | +CAPTIVE
OTHER | arrest | arrest detain jail imprison intern apprehend | ACTOR TARGET | | object
OTHER | arrest | round/up | ACTOR TARGET | | +PEOPLE
OTHER | arrest | take/from take/into | ACTOR TARGET | | passive +HOME
OTHER | impeachment | impeach | ACTOR TARGET | | object
OTHER | trial | indict convict sentence acquit extradite | ACTOR TARGET | | object
OTHER | trial | charge | ACTOR TARGET | | object passive
OTHER | trial | charge | ACTOR TARGET | | object with
OTHER | vote | vote | ACTOR - | | <VOTER <UNION dated
OTHER | vote | approve pass adopt | ACTOR - | | <VOTER object dated
OTHER | vote | approve pass adopt back support | ACTOR - | | passive voters dated
OTHER | ruling | strike/down overturn uphold annul quash invalidate | ACTOR - | | <COURT object
OTHER | ruling | block veto clear approve | ACTOR - | | +TAKEOVER dated
OTHER | ruling | throw/out dismiss reject | ACTOR - | | +LAWSUIT dated <COURT
OTHER | independence | declare/independence | ACTOR - | from=TARGET | named
OTHER | cancellation | cancel scrap tear/up abrogate | ACTOR - | with=TARGET | +DEAL
OTHER | suspension | suspend | ACTOR TARGET | | +MEMBERSHIP
OTHER | suspension | suspend expel | ACTOR TARGET | from=TARGET | object company from
OTHER | recognition | recognize recognise derecognize derecognise | ACTOR TARGET | | object named dated
OTHER | recognition | switch | ACTOR - | from=TARGET to=TARGET | +RECOGNITION
OTHER | embassy | open reopen close shut | ACTOR - | in=TARGET | +EMBASSY named
OTHER | expulsion | order/out | ACTOR TARGET | | object named
OTHER | revocation | revoke suspend withdraw cancel | ACTOR - | from=TARGET | +LICENCE
OTHER | motion | submit file table | ACTOR - | against=TARGET | +MOTION
OTHER | vote | reject approve pass adopt defeat | ACTOR - | | +BILL dated house
OTHER | closure | shut/down close/down raid | ACTOR - | | +OUTLET anchored
OTHER | closure | shut close | ACTOR - | | +OUTLET dated
ATTACK | attack | claim/responsibility admit/responsibility | ACTOR - | | named joins
OTHER | vote | vote/down | ACTOR TARGET | | object
OTHER | closure | shut close/down shut/down | ACTOR TARGET | | object company
OTHER | evacuation | rescue | ACTOR VICTIM | | +PEOPLE anchored
OTHER | launch | launch | ACTOR - | | +SPACECRAFT anchored
OTHER | outbreak | break/out | - - | | <DISEASE anchored
OTHER | ruling | clear | ACTOR TARGET | | object person of
OTHER | sabotage | cut sever damage sabotage rupture | - - | | +CABLE
OTHER | takeover | buy acquire take/over | ACTOR TARGET | | object company
OTHER | seizure | confiscate seize impound | ACTOR - | from=TARGET | object named
OTHER | expulsion | expel | ACTOR TARGET | | object named
OTHER | investigation | investigate probe | ACTOR TARGET | | object
OTHER | inspection | inspect | ACTOR TARGET | | object
OTHER | lawsuit | sue | ACTOR TARGET | | object named
OTHER | lawsuit | file lodge | ACTOR - | against=TARGET | +LAWSUIT
OTHER | inspection | find | ACTOR - | | <INSPECTOR anchored
OTHER | accident | crash sink derail capsize explode collapse overturn founder | - - | | <VEHICLE anchored
`;

function readLine(line: string): VerbTrigger[] {
  const [type = '', topic = '', verbs = '', roles = '', oblique = '', conditions = ''] = line
    .split('|')
    .map((part) => part.trim());
  const [subject, object] = roles.split(' ').map((role) => (role === '-' ? null : (role as ParticipantRole)));
  const list = conditions.split(/\s+/).filter(Boolean);
  const classes = (mark: string): ObjectClass[] =>
    list.filter((word) => word.startsWith(mark)).map((word) => word.slice(1) as ObjectClass);
  return verbs.split(/\s+/).map((verb) => {
    const [lemma = '', ...particles] = verb.split('/');
    return {
      type: type as EventType,
      lemma,
      particles,
      topic,
      subject: subject ?? null,
      object: object ?? null,
      oblique: Object.fromEntries(
        oblique
          .split(/\s+/)
          .filter((pair) => pair.includes('='))
          .map((pair) => pair.split('=') as [string, ParticipantRole]),
      ),
      objects: classes('+'),
      optional: classes('?'),
      subjects: classes('<'),
      only: new Set(list.filter((word) => /^\w/.test(word))) as VerbTrigger['only'],
    };
  });
}

/** Lemma to its readings, those with particles first. */
export const VERB_TRIGGERS: ReadonlyMap<string, readonly VerbTrigger[]> = byLemma(
  LINES.trim().split('\n').flatMap(readLine),
);

function byLemma(triggers: readonly VerbTrigger[]): ReadonlyMap<string, readonly VerbTrigger[]> {
  const map = new Map<string, VerbTrigger[]>();
  for (const trigger of triggers) map.set(trigger.lemma, [...(map.get(trigger.lemma) ?? []), trigger]);
  for (const readings of map.values()) readings.sort((a, b) => b.particles.length - a.particles.length);
  return map;
}
