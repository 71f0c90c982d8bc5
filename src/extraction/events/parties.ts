import type { ParticipantRole } from '../../model/kinds';
import { actorsOf } from '../clauses/actors';
import { type NounPhrase, phrasesStartingAt } from '../clauses/noun-phrase';
import { subjectOf } from '../clauses/subject';
import type { Unit } from '../clauses/units';
import { isVerb, verbGroupAt } from '../clauses/verb-group';
import type { SentenceView } from './candidate';
import { calledBehind, countryOfPerson, holderOfTitle, leaderOf, namedBehind, namedInList, ownedBy } from './stand-ins';

export interface Party {
  entity: number;
  role: ParticipantRole;
}

/** Heads behind which "of" or "from" names those who act: "leaders of Mali's government". */
const MADE_OF =
  /^(?:leaders?|leadership|delegations?|representatives?|members?|officials?|officers?|ministers?|forces|troops|soldiers|fighters|governments?|army|navy|military|police|parliaments?|courts?|crew|envoys?|negotiators?|president|presidents|premiers|kings|head|heads|chief|chiefs|board|team|side|party|parliament|warships|supporters|employees|staff|contingent|secretaries|diplomats|citizens|nationals|rebels|guerrillas|insurgents|militants|convoy|pilots|police|negotiator|envoy|leader|minister|ministers)$/;

/** "scores of Liberian refugees": a number of those who follow. */
const COUNTED =
  /^(?:scores|dozens|hundreds|thousands|millions|tens|number|group|part|some|many|most|majority|half|all|more|lot)$/;

/** What is done to these is done to those whose they are: "shelled positions of the army", "a camp for refugees". */
const GOODS =
  /^(?:scores|dozens|hundreds|thousands|millions|tens|number|group|part|some|many|most|positions?|targets?|bases?|camps?|offices?|homes?|houses?|buildings?|towns?|villages?|areas?|convoys?|headquarters|embassy|consulate|strongholds?|outposts?|parts?|ships?|vessels?|oilfields?|supporters|members)$/;

/** Private people: what is done to them is not done to their country. */
const INDIVIDUALS =
  /^(?:workers?|journalists?|reporters?|photographers?|m[ae]n|wom[ae]n|boys?|girls?|child|children|citizens?|nationals?|tourists?|businessm[ae]n|students?|teachers?|priests?|doctors?|lawyers?|activists?|engineers?|couple|family|families|teenagers?|athletes?|players?|singers?|writers?|scientists?|academics?|professors?|drivers?|pilots?|climbers?|hostages?|missionar(?:y|ies)|nuns?|monks?|wife|husband|son|daughter|brother|sister|father|mother)$/;

/** Words for two parties that were named before: "the two sides", "both companies", "neither". */
const PAIR_HEAD =
  /^(?:sides|parties|countries|nations|neighbou?rs|governments|delegations|companies|firms|leaders|ministers|men|women|presidents|rivals|groups|candidates|states|armies|two|both|neither)$/;

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven'];

/** How many "the two sides", "both countries", "neither", "the three nations" are; 0 for a phrase of another kind. */
const countOf = (units: readonly Unit[], { start, head }: NounPhrase): number => {
  const unit = units[head];
  if (!unit || unit.entity !== null || !PAIR_HEAD.test(unit.lower)) return 0;
  if (/^(?:both|neither)$/.test(unit.lower)) return 2;
  const words = units.slice(start, head + 1).map(({ lower }) => lower);
  if (words.includes('both') || words.includes('neither')) return 2;
  const at = COUNTS.findIndex((count) => words.includes(count));
  return at >= 0 && words[0] !== COUNTS[at] ? at + 2 : 0;
};

/** Pairs of states and bodies, and of people: "the two countries" are never two ministers. */
const BODIES =
  /^(?:countries|nations|neighbou?rs|governments|delegations|companies|firms|groups|states|armies|parties)$/;
const MEN = /^(?:men|women|leaders|ministers|presidents|candidates)$/;

/** Those whom "the two sides", "both companies" mean. */
function meantTogether(view: SentenceView, phrase: NounPhrase): readonly number[] {
  const count = countOf(view.units, phrase);
  if (count === 0) return [];
  const word = view.units[phrase.head]?.lower ?? '';
  if (BODIES.test(word)) return view.together(count, false);
  const people = MEN.test(word) ? view.together(count, true) : [];
  return people.length > 0 ? people : view.together(count);
}

export interface PartyOptions {
  /** Only those whom the head itself names: somebody's resignation is not that of the house. */
  heads?: boolean;
  /** Whose goods or people they are counts too: "attacked Libya's oil infrastructure". */
  owners?: boolean;
}

/** The entities that the phrases stand for, each once, in a role. Places take no part in anything. */
export function partiesOf(
  view: SentenceView,
  phrases: readonly NounPhrase[],
  { role, heads = false, owners = false }: PartyOptions & { role: ParticipantRole },
): Party[] {
  const { units } = view;
  const parties: Party[] = [];
  const add = (entity: number): void => {
    if (view.document.entities[entity]?.kind !== 'PLACE' && !parties.some((party) => party.entity === entity))
      parties.push({ entity, role });
  };
  for (const phrase of phrases) {
    const listed = namedInList(units, phrase);
    if (listed.length > 0) {
      for (const entity of listed) add(entity);
      continue;
    }
    const beside = namedBehind(units, phrase) ?? calledBehind(units, phrase);
    if (beside !== null) {
      add(beside);
      continue;
    }
    const holder = holderOfTitle(view, phrase);
    if (holder !== null) {
      add(holder);
      continue;
    }
    const actors = actorsOf(units, phrase).filter(({ head }) => head || !heads);
    // "Colombian rebels of the Liberation Army": whose rebels they are stands behind them.
    const through =
      actors.length > 0 &&
      actors.every(({ unit, head }) => !head && units[unit]?.adjective) &&
      units[phrase.end]?.lower === 'of'
        ? throughOf(view, phrase, owners).filter(
            ({ entity }) => view.document.entities[entity]?.kind === 'ORGANIZATION',
          )
        : [];
    for (const { entity } of through.length > 0 ? through : actors) add(entity);
    if (actors.length > 0) continue;
    for (const entity of countryOfPerson(view, phrase)) add(entity);
    for (const entity of [...leaderOf(view, phrase), ...ownedBy(view, phrase)]) add(entity);
    for (const entity of meantTogether(view, phrase)) add(entity);
    if (/^(?:ACTOR|PARTICIPANT)$/.test(role) && view.home !== null && isOwnForce(units, phrase)) add(view.home);
    if (heads) continue;
    for (const { entity } of throughOf(view, phrase, owners)) add(entity);
    // "jailed a Russian journalist": one of its people is not the country.
    if (owners && !INDIVIDUALS.test(units[phrase.head]?.lower ?? ''))
      for (let i = phrase.start; i < phrase.head; i++) {
        const unit = units[i] as Unit;
        if (unit.entity !== null && (unit.adjective || units[i + 1]?.lower === "'s")) add(unit.entity);
      }
  }
  return parties;
}

/** "The army": with no word of whose it is. */
const isOwnForce = (units: readonly Unit[], { start, head, end }: NounPhrase): boolean =>
  units[head]?.entity === null &&
  units[end]?.lower !== 'of' &&
  ((head === start + 1 &&
    units[start]?.lower === 'the' &&
    /^(?:army|military|navy|government)$/.test(units[head]?.lower ?? '')) ||
    // "army warplanes", "government troops"
    (/^(?:army|military|government|navy)$/.test(units[head - 1]?.lower ?? '') &&
      units[head - 1]?.entity === null &&
      /^(?:troops|forces|soldiers|warplanes|jets|helicopters|tanks|artillery|planes|aircraft|shells|drones)$/.test(
        units[head]?.lower ?? '',
      ) &&
      units.slice(start, head).every(({ entity }) => entity === null)));

/** "leaders of Romania's government", "a delegation from Mali": whom the prepositional phrase behind the head names. */
function throughOf(view: SentenceView, phrase: NounPhrase, undergoes: boolean): { entity: number }[] {
  const { units } = view;
  const head = units[phrase.head];
  const joint = units[phrase.end]?.lower ?? '';
  // "security forces in Guinea": at home, unlike "troops in Mali".
  const home = /^(?:in|throughout|across)$/.test(joint) && /^(?:forces|authorities|police)$/.test(head?.lower ?? '');
  const foreign = head?.lower === 'forces' && units[phrase.head - 1]?.lower !== 'security';
  if (!head || head.entity !== null || !(/^(?:of|from|for)$/.test(joint) || (home && !foreign))) return [];
  if (!home && !MADE_OF.test(head.lower) && !(undergoes ? GOODS : COUNTED).test(head.lower)) return [];
  return phrasesStartingAt(units, phrase.end + 1, { between: true }).flatMap((inner): { entity: number }[] => {
    const unit = units[inner.head];
    if (unit?.entity != null) return [{ entity: unit.entity }];
    const actors = actorsOf(units, inner);
    return actors.length > 0 ? actors : meantTogether(view, inner).map((entity) => ({ entity }));
  });
}

/** "with Chile as mediator": the part that the words behind the phrases give them; null for none. */
function asMediator(units: readonly Unit[], phrases: readonly NounPhrase[]): ParticipantRole | null {
  const end = phrases.at(-1)?.end ?? -1;
  if (/^(?:mediating|acting)$/.test(units[end]?.lower ?? '')) return 'MEDIATOR';
  if (units[end]?.lower !== 'as') return null;
  const word = units
    .slice(end + 1, end + 4)
    .find(({ lower }) => /^(?:mediators?|hosts?|brokers?|facilitators?)$/.test(lower));
  if (!word) return null;
  return word.lower.startsWith('host') ? 'HOST' : 'MEDIATOR';
}

/** The parties behind the prepositions that a trigger gives roles to, between `from` and `end`. */
export function obliqueParties(
  view: SentenceView,
  { from, end, roles }: { from: number; end: number; roles: Readonly<Record<string, ParticipantRole>> },
): Party[] {
  const { units } = view;
  const lists: Party[][] = [];
  let owned = false;
  for (let i = from; i < end; i++) {
    const unit = units[i] as Unit;
    const given = unit.entity === null ? roles[unit.lower] : undefined;
    // "at the invitation of Chile"
    const invites = unit.lower === 'of' && /^(?:invitation|invite)$/.test(units[i - 1]?.lower ?? '');
    const role = invites && roles.with ? 'HOST' : given;
    if (!role || (unit.lower === 'of' && !invites && owned)) continue;
    owned ||= unit.lower === 'of';
    const found = phrasesStartingAt(units, i + 1, { between: unit.lower === 'between' });
    // "with Qatar as mediator"
    const as = asMediator(units, found);
    if (as) {
      lists.push(partiesOf(view, found, { role: as }));
      continue;
    }
    const phrases = found;
    lists.push(partiesOf(view, phrases, { role, owners: role === 'TARGET' }));
    // "the trial of the master of the ferry": what the second "of" names is not tried.
    const last = phrases.at(-1);
    if (last && units[last.end]?.lower === 'of') i = last.end;
  }
  return joinParties(...lists);
}

/**
 * The parties of a verb's subject; where that is nobody known ("is leading two coalitions carrying out strikes") those
 * of the verb that governs it.
 */
export function subjectParties(
  view: SentenceView,
  verb: number,
  options: PartyOptions & { role: ParticipantRole },
): Party[] {
  const subject = subjectOf(view.units, verbGroupAt(view.units, verb));
  const parties = partiesOf(view, subject, options);
  const first = subject[0];
  if (parties.length > 0 || !first || view.units[verb]?.tag !== 'VBG') return parties;
  const governor = first.start - 1;
  return isVerb(view.units[governor])
    ? partiesOf(view, subjectOf(view.units, verbGroupAt(view.units, governor)), options)
    : [];
}

/** Joins parties; the first role of an entity counts. */
export function joinParties(...lists: readonly (readonly Party[])[]): Party[] {
  const joined: Party[] = [];
  for (const party of lists.flat()) if (!joined.some(({ entity }) => entity === party.entity)) joined.push(party);
  return joined;
}
