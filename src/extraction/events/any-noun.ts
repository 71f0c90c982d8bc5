import type { EventType } from '../../model/kinds';
import { isShared, topicOf } from './any-verb';
import type { NounTrigger } from './noun-triggers';

/** Nouns that name what happens, beside those of the lexicon of triggers: our own collection. */
const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `abduction abolition accession accident acquisition acquittal action adjournment admission adoption advance airdrop airlift allegation
  amendment amnesty anniversary announcement annexation apology appeal approval arbitration arrest arrival arson assassination attempt
  auction audit award bail ballot ban blockade blast bloodshed boycott break-in breach breakthrough breakup briefing burial burning by-election
  campaign cancellation celebration ceremony charge claim clash clearance clean-up closure collapse collision commemoration commission completion
  concert concession condemnation confirmation confiscation confrontation congress conquest construction contest convention conviction
  crackdown crash cremation crime crossing crisis cut cutback dam-burst death debut decision declaration decree default defeat defection
  delivery demolition demotion departure deployment derailment desertion destruction detention detonation devaluation dialogue discovery dismissal disbandment
  dispute disqualification disruption dissolution distribution donation downgrade drawdown drill drowning eclipse election embargo emergency encounter
  enquiry entry eruption escape eviction evacuation exchange exclusion excavation execution exercise exhibition exile exit expansion expedition explosion expulsion
  extension extradition failure famine festival feud finding fine flight flood foiling formation founding fraud freeze funeral games handover hearing hijacking
  hit-and-run hurricane impeachment imprisonment inauguration incident incursion independence infection injunction inquest inspection installation intervention
  introduction invasion investment issuance jailing journey judgment judgement kidnapping killing landing landfall launch lawsuit leak liberation
  liquidation lockdown looting loss manoeuvre maneuver march massacre match mission mobilization mobilisation mourning move murder mutiny nationalization nationalisation nomination
  offensive offer opening operation opposition order ouster outage outbreak outcry overhaul overthrow pardon parade passage patrol payment penalty petition pilgrimage
  plunge pledge plot poisoning poll prayer presentation privatization privatisation probe proceeding procession promotion prosecution protest publication pullout purchase purge
  quarantine race raid rally ratification rebellion rebuke recall recapture reception recess recognition reconstruction recount recovery redeployment reform
  referral refusal registration rejection release relocation removal renewal reopening repatriation repeal replacement report rescue reshuffle resettlement
  resignation resolution resumption retaliation retirement retreat return revamp reversal revocation review revolt revolution riot ritual robbery
  rollout ruling sabotage sale scandal secession seizure selection sentence sentencing separation service session setback settlement shake-up shelling shipment shooting
  showdown shutdown siege sighting signing sinking slaughter speech spill split stabbing stampede standoff start stoppage strike submission succession suicide
  suit summit surge surgery surrender survey suspension swap swearing-in takeover takeoff talks test test-launch theft tour tournament tragedy training transfer transition
  trial trip truce unveiling upgrade uprising vaccination verdict vetting veto victory vigil violation violence visit vote voting walkout warning wave wedding win withdrawal
  workshop wreck`.split(/\s+/),
);

/** How a noun is read that no line of the lexicon has. */
export const namelessNoun = (lemma: string, type: EventType = 'OTHER'): NounTrigger => ({
  type,
  lemma,
  topic: topicOf(lemma, type),
  doer: isShared(type) ? 'PARTICIPANT' : 'ACTOR',
  undergoer: isShared(type) ? null : 'TARGET',
  oblique: isShared(type)
    ? { between: 'PARTICIPANT', with: 'PARTICIPANT' }
    : { of: 'TARGET', by: 'ACTOR', against: 'TARGET' },
  verbal: false,
  broad: true,
  owned: false,
});

/** How a noun is read that names an event and has no line in the lexicon; undefined for other nouns. */
export const anyNoun = (lemma: string): NounTrigger | undefined =>
  EVENT_NOUNS.has(lemma) ? namelessNoun(lemma) : undefined;
