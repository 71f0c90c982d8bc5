import type { Span } from '../../model/span';
import { isCalendarWord } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';
import { DETERMINER, isModifier, isOwner, readNounPhrase } from './complement';
import { OFFICE_HEADS, OFFICE_PHRASES, TITLE_JOINTS } from './office-words';

/** The words of an office as a noun phrase has them: "Norway's foreign minister", "the U.N. special envoy for Mali". */
export interface Office {
  /** First unit, article included, and one past the last; what the office is of included. */
  from: number;
  end: number;
  /** Unit of the country, organization or place that it is an office of; -1 where none is written. */
  holder: number;
  /** Unit of a plain noun that owns it ("the agency's head", "a spokesman for the group"); -1 for none. */
  owner: number;
  /** Unit of "its", "his", "her" or "their" before it; -1 for none. */
  pronoun: number;
  /** Unit of a country or place that describes what somebody else owns ("its Africa director"); -1 for none. */
  beside: number;
  /** False where the holder only describes a further noun ("head of the U.N. mission"). */
  whole: boolean;
  /** The title as written, without article and holder: "special envoy for Mali". */
  title: Span;
  /** "former", where that stands before the holder: "former FBI director". */
  state: string;
  /** The words of the title that name the post, lower case: "deputy foreign minister". */
  words: string[];
}

/** Ranks that stand before a name beside another post. */
const RANK =
  /^(?:general|gen\.?|colonel|col\.?|admiral|marshal|captain|capt\.?|commander|brigadier|brig\.?|commodore|lieutenant|lt\.?|major|maj\.?|sergeant|sgt\.?|superintendent|supt\.?|inspector|ayatollah|sheikh|cardinal)$/;
/** What stands before a rank as a part of it: "Major General", "Rear Admiral". */
const RANK_PART = /^(?:major|lieutenant|brigadier|vice|rear|lt\.?|maj\.?|brig\.?|retired|field|chief|-)$/;

const MAX_WORDS = 9;
const POSSESSIVE = /^(?:its|his|her|their)$/;
/** Departments whose heads are secretaries of the state. */
const CABINET =
  /\b(?:treasury|state|defen[cs]e|commerce|interior|energy|justice|education|health|labou?r|transportation)$/;
/** Whoever is sent somewhere: what is named before these is where to. */
const SENT = /^(?:ambassador|envoy|representative|delegate)$/;
/** "Ana Roe, accused Poe's minister": participles that open a post; others are what somebody did. */
const OPENING =
  /^(?:elected|re-elected|retired|exiled|jailed|ousted|deposed|detained|disgraced|renowned|respected|seasoned|experienced|distinguished|decorated|self-\p{Ll}+|designated|unelected|suspended|convicted|wanted|trained|noted|esteemed|celebrated|beleaguered|associated|united|appointed|limited|embattled|permanent-\p{Ll}+)$/u;
const COMPLEMENT = /^(?:of|for|at|to|with|in|on)$/;
/** Behind these the holder stands: "analyst at the brokers Roe & Poe". */
const HOLDER_JOINT = /^(?:of|at|for|with|in)$/;

/** Words before a title that are not part of it. */
const NOT_IN_TITLE =
  /^(?:new|newly|current|then|veteran|longtime|long-time|embattled|its|their|powerful|influential|respected|prominent|popular|visiting|controversial|outspoken|billionaire)$/;
/** "was named chief executive": the naming is no part of the title. */
const NAMING = /^(?:named|appointed|elected|re-elected|chosen|declared|crowned|installed|sworn)$/;

/** Length of the office phrase that begins at `at` ("secretary of state" is 3), 1 for a plain head, 0 for none. */
function headAt(units: readonly Unit[], at: number): number {
  let longest = OFFICE_HEADS.has(units[at]?.lower ?? '') ? 1 : 0;
  for (const phrase of OFFICE_PHRASES)
    if (phrase.length > longest && phrase.every((word, i) => units[at + i]?.lower === word)) longest = phrase.length;
  return longest;
}

/** "Secretary General", "Prosecutor General": the whole post rather than one with a rank behind it. */
const isGeneral = (units: readonly Unit[], end: number): boolean =>
  units[end - 1]?.lower === 'general' &&
  /^(?:secretary|prosecutor|attorney|director|auditor|solicitor|inspector|consul|advocate|comptroller)$/.test(
    units[end - 2]?.lower ?? '',
  );

/** "Plain Bank (PB) Governor Ana Roe": a short form in brackets between the holder and the post. */
const isAcronym = (units: readonly Unit[], at: number): boolean =>
  /^(?:\(|-lrb-)$/.test(units[at]?.lower ?? '') &&
  units[at + 1]?.entity === units[at - 1]?.entity &&
  /^(?:\)|-rrb-)$/.test(units[at + 2]?.lower ?? '');

/** "South Sudan, whose president": unit of the country or body that "whose" at `at` stands for; -1 for none. */
function ownerOfWhose(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== 'whose') return -1;
  const before = units[at - 1]?.lower === ',' ? at - 2 : at - 1;
  const owner = units[before];
  return owner && owner.kind !== 'PERSON' && (owner.entity ?? owner.meant) !== null ? before : -1;
}

/** Posts that a country has of itself, whatever they are said to be of: "the Danish minister of the Plain Fund". */
const OF_STATES = /^(?:minister|ambassador|president-elect|premier|king|queen|prince|princess)$/;

/** Whether the title that ends before `end` is one of the body named behind its "of", where an adjective only tells the origin. */
const isOfBody = (units: readonly Unit[], { end, body }: { end: number; body: number }): boolean =>
  body >= 0 &&
  (units[end - 1]?.lower === 'member' ||
    (units[body]?.kind === 'ORGANIZATION' && !OF_STATES.test(units[end - 1]?.lower ?? '')));

/** Where the rank begins that stands between a post and a name; `end` where none does. */
function rankFrom(units: readonly Unit[], { first, end }: { first: number; end: number }): number {
  if (isGeneral(units, end)) return end;
  let at = end;
  while (at > first + 1 && RANK.test(units[at - 1]?.lower ?? '')) at--;
  while (at < end && at > first + 1 && RANK_PART.test(units[at - 1]?.lower ?? '')) at--;
  const before = units[at - 1]?.lower ?? '';
  return at < end && OFFICE_HEADS.has(before) && !RANK.test(before) ? at : end;
}

/**
 * Reads an office from unit `from`: article, holder and describing words, a head from the lexicon, and what it is
 * for, of or at. Null where no office stands there, or where it only owns the next noun ("the minister's office").
 */
export function readOffice(units: readonly Unit[], from: number): Office | null {
  let i = from;
  if (units[from]?.entity === null && (units[from]?.tag === 'CC' || NAMING.test(units[from]?.lower ?? ''))) return null;
  if (
    units[from]?.entity === null &&
    /^VB[DN]$/.test(units[from]?.tag ?? '') &&
    !OPENING.test(units[from]?.lower ?? '')
  )
    return null;
  const pronoun = POSSESSIVE.test(units[i]?.lower ?? '') ? i : -1;
  if (pronoun >= 0 || (DETERMINER.test(units[i]?.lower ?? '') && units[i]?.entity === null)) i++;
  let holder = ownerOfWhose(units, i);
  if (holder >= 0) i++;
  let first = -1;
  let head = -1;
  let end = -1;
  let owner = -1;
  let beside = -1;
  while (i < units.length && i - from < MAX_WORDS) {
    const unit = units[i] as Unit;
    // "the Plain Front and its leader": another phrase begins.
    if (i > from && POSSESSIVE.test(unit.lower)) break;
    if (unit.entity !== null) {
      if (unit.kind === 'PERSON') break;
      const next = units[i + 1]?.lower ?? '';
      // "Unification Minister", "Treasury Secretary": what a minister is for, though it looks like a body.
      if (unit.kind === 'ORGANIZATION' && (next === 'minister' || (next === 'secretary' && CABINET.test(unit.lower)))) {
        if (first < 0) first = i;
        i++;
        continue;
      }
      // "his Tajik counterpart" is the Tajiks'.
      const equal = unit.adjective && /^(?:counterpart|colleague)$/.test(next);
      const owned = !equal && (pronoun >= 0 || owner >= 0 || units[holder]?.kind === 'ORGANIZATION');
      if (owned && next !== "'s" && (unit.kind !== 'ORGANIZATION' || (pronoun >= 0 && SENT.test(next)))) {
        beside = i;
        if (first < 0 && !unit.adjective) first = i;
        i++;
        continue;
      }
      holder = i;
      first = -1;
      head = -1;
      i++;
      if (isAcronym(units, i)) i += 3;
      if (/^(?:'s|')$/.test(units[i]?.lower ?? '')) i++;
      continue;
    }
    // "the agency's head": an owner that is only described
    if (/^NN/.test(unit.tag) && unit.meant === null && head < 0 && /^(?:'s|')$/.test(units[i + 1]?.lower ?? '')) {
      owner = i;
      first = -1;
      i += 2;
      continue;
    }
    // "the agency's head of safeguards"
    if (unit.meant !== null && /^(?:'s|')$/.test(units[i + 1]?.lower ?? '')) {
      holder = i;
      first = -1;
      head = -1;
      i += 2;
      continue;
    }
    const length = headAt(units, i);
    if (length > 0 && !/^VB[DZG]$/.test(unit.tag)) {
      if (first < 0) first = i;
      head = i;
      end = i + length;
      i = end;
      continue;
    }
    if (!isModifier(unit) && !(TITLE_JOINTS.has(unit.lower) && unit.lower !== 'of' && unit.lower !== 'for')) break;
    if (/^(?:'s|the)$/.test(unit.lower)) break;
    if (
      head >= 0 &&
      /^(?:last|next|this|early|late|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(unit.lower)
    )
      break;
    if (first < 0 && unit.tag !== 'CC' && !NOT_IN_TITLE.test(unit.lower)) first = i;
    i++;
  }
  // "navy spokesman Brigadier Omar Roe"
  const ranks = units.slice(end, i);
  if (end > 0 && units[i]?.kind === 'PERSON' && ranks.every(({ lower }) => RANK.test(lower) || RANK_PART.test(lower)))
    end = i;
  if (head < 0 || first < 0 || end !== i) return null;
  if (/^(?:'s|')$/.test(units[end]?.lower ?? '')) return null;
  // "Defence Minister General Moussa Abdou": a rank between post and name is no part of the post.
  const rank = units[end]?.kind === 'PERSON' ? rankFrom(units, { first, end }) : end;
  const words = units.slice(first, rank).map((unit) => unit.lower);
  let titleEnd = rank;
  let whole = true;
  for (let steps = 0; steps < 2 && COMPLEMENT.test(units[end]?.lower ?? ''); steps++) {
    const joint = units[end]?.lower ?? '';
    if (isCalendarWord(units[end + 1])) break;
    const phrase = readNounPhrase(units, end + 1);
    if (!phrase) break;
    // "the head of the Election Board (EB), Ana Roe"
    if (phrase.entity === phrase.end - 1 && isAcronym(units, phrase.end)) phrase.end += 3;
    // "a Belgian member of the Plain Council", "the Italian head of the refugee agency Plain Aid"
    if (joint === 'of' && units[holder]?.adjective && isOfBody(units, { end, body: phrase.entity })) holder = -1;
    // "Africa director at Human Rights Watch": the body is whose director that is.
    if (
      /^(?:at|for|with)$/.test(joint) &&
      units[holder]?.kind === 'PLACE' &&
      units[phrase.entity]?.kind === 'ORGANIZATION'
    ) {
      beside = holder;
      first = holder;
      holder = -1;
    }
    if (
      holder < 0 &&
      !((owner >= 0 || pronoun >= 0) && /^(?:in|for|to|with)$/.test(joint)) &&
      phrase.entity >= 0 &&
      HOLDER_JOINT.test(joint)
    ) {
      holder = phrase.entity;
      whole = phrase.whole;
      if (!whole) titleEnd = phrase.end;
    } else if (isOwner(units, phrase) && holder < 0 && owner < 0 && pronoun < 0 && /^(?:of|for|at)$/.test(joint)) {
      owner = phrase.end - 1;
    } else if (/^(?:of|for|to|on)$/.test(joint)) titleEnd = phrase.end;
    else if (joint !== 'in') break;
    else if ((pronoun >= 0 || owner >= 0) && phrase.entity >= 0) titleEnd = phrase.end;
    end = phrase.end;
  }
  const start = units[first]?.start ?? 0;
  const before = units
    .slice(Math.max(0, from - 1), first)
    .find(({ lower }) => /^(?:former|ex|late|outgoing)$/.test(lower));
  return {
    from,
    end,
    holder,
    owner,
    pronoun,
    beside,
    whole,
    state: before?.lower ?? '',
    // "head of Acme's": what somebody owns was not understood.
    title: {
      start,
      end:
        units[titleEnd - 1]?.lower === "'s" ? (units[titleEnd - 2]?.end ?? start) : (units[titleEnd - 1]?.end ?? start),
    },
    words,
  };
}
