import { isCalendarWord, type NounPhrase } from './noun-phrase';
import type { Unit } from './units';

/**
 * Nouns that act for the country or organization whose name stands before them: "Malian troops", "the NATO ministers",
 * "Israel's army". Compiled by hand from news at large.
 */
export const ACTING_NOUNS: ReadonlySet<string> = new Set(
  `government governments administration administrations armies regimes companies firms parliaments heads chiefs authorities authority regime state army military navy air force forces troops soldiers police
  policemen guards guard jets jet warplanes warplane planes aircraft helicopters helicopter tanks artillery gunboats
  warships ships vessels drones drone missiles missile rockets rocket warship tank battalions battalion brigade brigades units unit commandos marines
  paratroopers agents officials official officers officer leaders leadership parliament lawmakers legislators court courts judges
  prosecutors ministry ministries minister ministers president cabinet council delegation delegates delegations negotiators
  negotiator envoys envoy diplomats diplomat ambassadors representatives side sides militants militant fighters fighter rebels rebel
  guerrillas insurgents gunmen militia militias militiamen extremists terrorists jihadists bombers bomber group movement
  faction wing arm party company firm group giant agency spokesman inspectors inspector peacekeepers monitors observers
  instructors trainers workers doctors aides columns column coalition allies alliance command intelligence service services
  security regulators regulator watchdog parties board ambassador premier navy coastguard contingent convoy patrol patrols
  campaign opposition
  prosecutor tribunal tribunals magistrate magistrates judge jury investigators detectives customs coastguards sailors airmen
  detachment expedition diplomacy peacekeepers monitors mission embassy premiers chancellor senate congress senators deputies reservists frigate frigates destroyer corvette submarine submarines cruiser cutter gunboat bulldozers snipers fighters squads ship boat boats trawler rulers ruler junta contingent coalition`.split(
    /\s+/,
  ),
);

/** Heads of which a country's adjective only tells the origin. */
const COMPANIES =
  /^(?:group|firm|company|giant|agency|party|movement|faction|wing|arm|parties|firms|companies|women|men|children)$/;

const VESSEL = /^(?:frigate|destroyer|warship|corvette|submarine|cruiser|carrier|ship|vessel|cutter|gunboat)$/;

/** An entity of a phrase: as the head itself, or as the one whose act ("Malian troops"). */
export interface PhraseActor {
  entity: number;
  unit: number;
  /** True where the entity is the head of the phrase. */
  head: boolean;
}

/** "the Estonian prime minister, Liisa Rannamets" and "Jane Roe, the U.N. envoy": the name in apposition; -1 for none. */
function namedBeside(units: readonly Unit[], { start, end, head }: NounPhrase): number {
  if (/s$/.test(units[head]?.lower ?? '') && !/^(?:boss|governess)$/.test(units[head]?.lower ?? '')) return -1;
  const behind = units[end]?.lower === ',' ? units[end + 1] : undefined;
  // "the prime minister, Liisa Rannamets", but not "on Sunday, Roe said"
  const closed = !/^(?:VBD|VBZ|VBP|MD)$/.test(units[end + 2]?.tag ?? '');
  if (behind?.kind === 'PERSON' && behind.named && closed && !isCalendarWord(units[head])) return end + 1;
  // "Its refugee agency, UNHCR, is sending tents"
  if (behind?.kind === 'ORGANIZATION' && behind.named && units[end + 2]?.lower === ',') return end + 1;
  // "The mission's commander, Italian Major General Paolo Ferrante, met"
  if (units[end]?.lower === ',')
    for (let i = end + 1; i < end + 8; i++) {
      const unit = units[i];
      if (unit?.kind === 'PERSON' && unit.named) return units[i + 1]?.lower === ',' ? i : -1;
      if (!unit || (unit.entity !== null ? !unit.adjective : !/^(?:NN|JJ)/.test(unit.tag))) break;
    }
  const before = units[start - 1]?.lower === ',' ? units[start - 2] : undefined;
  return before?.kind === 'PERSON' && /^(?:the|a|an)$/.test(units[start]?.lower ?? '') ? start - 2 : -1;
}

/**
 * The entities for which the phrase as a whole stands: the head; the people before a name in apposition ("President
 * Hollande" is Hollande, not France); or the countries and organizations whose forces, ministers or people are the head.
 */
export function actorsOf(units: readonly Unit[], phrase: NounPhrase): PhraseActor[] {
  const head = units[phrase.head];
  if (!head) return [];
  if (head.entity !== null) return [{ entity: head.entity, unit: phrase.head, head: true }];
  // "the anti-IS group" is not the group that IS is.
  const against = units.slice(phrase.start, phrase.head).some(({ lower }) => lower.startsWith('anti-'));
  if (head.meant !== null && !against) return [{ entity: head.meant, unit: phrase.head, head: true }];
  const named = namedBeside(units, phrase);
  if (named >= 0) return [{ entity: units[named]?.entity as number, unit: named, head: true }];
  // "the Danish frigate Tordenskjold": a vessel's own name stands behind it.
  // "Chile's attorney general"
  const prosecutes =
    head.lower === 'general' && /^(?:attorney|prosecutor|solicitor)$/.test(units[phrase.head - 1]?.lower ?? '');
  const vessel = /^NNP/.test(head.tag) && VESSEL.test(units[phrase.head - 1]?.lower ?? '');
  if (!vessel && !prosecutes && !ACTING_NOUNS.has(head.lower)) return [];
  const company = COMPANIES.test(head.lower);
  const found: PhraseActor[] = [];
  for (let i = phrase.start; i < phrase.head; i++) {
    const unit = units[i] as Unit;
    if (unit.entity === null || unit.kind === 'PERSON' || unit.kind === 'PLACE') continue;
    // "the Iran-backed rebels" are not Iran.
    if (
      /^-?(?:backed|led|allied|born|based|aligned|brokered|funded|trained|friendly)$/.test(units[i + 1]?.lower ?? '') ||
      units[i + 1]?.lower === '-'
    )
      continue;
    // "the Norwegian oil group" is not Norway.
    if (company && unit.kind === 'COUNTRY') continue;
    const possessor = /^(?:'s|')$/.test(units[i + 1]?.lower ?? '');
    const next = units[i + 1];
    if (possessor || unit.adjective || next?.entity === null || next?.adjective)
      found.push({ entity: unit.entity, unit: i, head: false });
  }
  // "Russia's Interior Ministry troops": the nearest organization acts; joined adjectives act together.
  const organization = found.filter((actor) => units[actor.unit]?.kind === 'ORGANIZATION');
  return organization.length > 0 ? organization.slice(-1) : found;
}
