import {
  isCalendarWord,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
  phrasesStartingAt,
} from '../clauses/noun-phrase';
import { PAST_FORMS } from '../clauses/past-forms';
import type { Unit } from '../clauses/units';
import { isVerb, verbGroupAt } from '../clauses/verb-group';
import type { SentenceView } from './candidate';
import { COMPOUND_ALLOWED, NOT_BEFORE, type NounTrigger } from './noun-triggers';

/** Verbs that carry out the event that their object names, by lemma: their subject takes part in it. */
const CARRIES_OUT = new Set(
  `hold open begin start resume launch stage mount conduct wage convene organise organize lead continue make have reach
  sign strike clinch conclude seal broker order impose face announce declare undertake agree perpetrate commit plan
  schedule arrange call restart relaunch reopen conclude finish complete end finalise finalize win renew have chair orchestrate carry`.split(
    /\s+/,
  ),
);
/** Verbs whose subject comes to an event, or leaves it. */
const ATTENDS = new Set(
  'attend join leave quit walk boycott enter participate claim survive escape address chair rejoin skip'.split(' '),
);
/** Verbs that stand with an election: "will face each other in a run-off". */
const CONTESTS = new Set('face compete contest win lose run stand take vote meet'.split(' '));
/** Verbs in whose way one goes to an event: "will travel to Cairo for a meeting". */
const MOVES = new Set('travel fly go come arrive head return gather visit be'.split(' '));
/** Verbs that say of their subject that it takes place. */
const OCCURS = new Set(
  `begin start end open resume take happen occur break erupt continue conclude last be kill strike hit rock shake collapse
  fail flatten destroy wound injure leave come run flare rage drag stall fall hold damage cause sweep devastate displace
  disrupt produce yield cover bring focus follow tear rip batter lash pummel slam ravage engulf burn spread
  near approach weaken falter founder deadlock stumble wrap get kick go proceed drag bog rekindle escalate intensify
  subside ease engulf topple rattle jolt swamp inundate destroy paralyse paralyze ground cripple halt disrupt spill pass
  follow precede return`.split(/\s+/),
);
/** What may stand between a verb and the event that it goes with: "walked out of", "claimed responsibility for". */
const BETWEEN = /^(?:out|of|in|up|off|on|to|for|into|each|other|part|responsibility|against|him|her|them)$/;
const TIME_WORD = /day$|^(?:early|late|last|next|this|today|yesterday|week|month|year)$/;
const SUBORDINATOR = /^(?:after|before|that|while|because|as|if|since|until|when|than|although)$/;

/** How a trigger noun stands in its sentence. */
export interface NounFrame {
  trigger: NounTrigger;
  phrase: NounPhrase;
  /** Unit of the noun. */
  at: number;
  /** One past the prepositional phrases that describe it. */
  end: number;
  /** The verb that has it as object, subject or circumstance; -1 for none. */
  verb: number;
  as: 'object' | 'subject' | 'adjunct' | null;
  /** The preposition of an adjunct: "at", "after". */
  joint: string;
}

/** The lemma of a unit's token; of irregular past forms by their own list, since taggers take some for nouns. */
export const lemmaAt = ({ document, units }: SentenceView, at: number): string => {
  const unit = units[at];
  const past = unit && /^VB/.test(unit.tag) ? PAST_FORMS[unit.lower] : undefined;
  // "by-elections" is two tokens and more.
  if (unit?.entity === null && unit.lower.includes('-'))
    return unit.lower.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  return past ?? document.tokens[unit?.token ?? -1]?.lemma ?? '';
};

/** One past the prepositional phrases and dates behind a noun. */
function describedUntil(units: readonly Unit[], at: number): number {
  let end = at;
  for (let steps = 0; steps < 6; steps++) {
    const unit = units[end];
    if (!unit || unit.entity !== null) break;
    if (unit.lower === ',') {
      // "Munich, Germany"
      if (!/^(?:PLACE|COUNTRY)$/.test(units[end + 1]?.kind ?? '') || units[end + 1]?.adjective) break;
      end += 2;
    } else if (/^(?:IN|TO)$/.test(unit.tag) && !SUBORDINATOR.test(unit.lower)) {
      const last = phrasesStartingAt(units, end + 1, { between: unit.lower === 'between' }).at(-1);
      if (!last) break;
      end = last.end;
    } else if (
      /^(?:this|last|next)$/.test(unit.lower) &&
      (/^(?:week|month|year|weekend)$/.test(units[end + 1]?.lower ?? '') || isCalendarWord(units[end + 1]))
    )
      end += 2;
    else if (/^(?:NNP?|JJ|RB)/.test(unit.tag) && (TIME_WORD.test(unit.lower) || /^(?:later|earlier)$/.test(unit.lower)))
      end++;
    else if (/^(?:evening|morning|night|afternoon)$/.test(unit.lower)) end++;
    else break;
  }
  return end;
}

/** True where the verb at `at` is not the auxiliary of a further verb. */
export function isMainVerb(units: readonly Unit[], at: number): boolean {
  const word = units[at];
  for (let i = at + 1; i < at + 4; i++) {
    const unit = units[i];
    if (!unit || unit.entity !== null) return true;
    if (/^VB/.test(unit.tag))
      return (
        !/^(?:be|is|are|was|were|been|being|have|has|had|do|does|did|'ve|'re)$/.test(word?.lower ?? '') &&
        word?.tag !== 'MD'
      );
    if (!/^RB/.test(unit.tag)) return true;
  }
  return true;
}

/** The verb before a phrase that carries its event out, or whose subject attends it; -1 for none. */
function carrierBefore(view: SentenceView, { phrase, trigger }: { phrase: NounPhrase; trigger: NounTrigger }): number {
  const { units } = view;
  let before = phrase.start - 1;
  for (let steps = 0; steps < 4 && BETWEEN.test(units[before]?.lower ?? '') && units[before]?.entity === null; steps++)
    before--;
  if (!isVerb(units[before])) return -1;
  const lemma = lemmaAt(view, before);
  if (lemma === 'call' && !/^(?:PROTEST|MEETING|ELECTION)$/.test(trigger.type)) return -1;
  const direct = before === phrase.start - 1;
  const carries =
    (direct && CARRIES_OUT.has(lemma)) ||
    ATTENDS.has(lemma) ||
    (trigger.type === 'ELECTION' && CONTESTS.has(lemma)) ||
    (trigger.type === 'MILITARY_OPERATION' && /^(?:approve|authori[sz]e)$/.test(lemma)) ||
    (/^(?:suspend|postpone|cancel|delay|halt|abandon)$/.test(lemma) &&
      /^(?:MEETING|NEGOTIATION|ELECTION|PROTEST)$/.test(trigger.type)) ||
    (lemma === 'carry' && units[before + 1]?.lower === 'out') ||
    (/^(?:break|call)$/.test(lemma) && units[before + 1]?.lower === 'off') ||
    (trigger.topic === 'investigation' && /^(?:authori[sz]e|approve|demand)$/.test(lemma)) ||
    (trigger.topic === 'trial' && /^(?:go|stand|face|await)$/.test(lemma)) ||
    /^(?:host|mediate|broker|oversee)$/.test(lemma) ||
    (direct && /^(?:tell|address|inform)$/.test(lemma) && /^(?:MEETING|NEGOTIATION)$/.test(trigger.type));
  return carries ? before : -1;
}

/** "Recent attacks, occurring every three days, have killed …": one past the insertion that begins at `at`, if any. */
function behindInsertion(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== ',') return at;
  const close = units.findIndex((unit, i) => i > at && i < at + 16 && unit.lower === ',');
  return close > 0 && /^(?:VBD|VBZ|VBP|MD)$/.test(units[close + 1]?.tag ?? '') ? close + 1 : at;
}

/** The verb that a phrase is the subject of and that says that its event takes place; -1 for none. */
function occurrenceAfter(view: SentenceView, { phrase, end: at }: { phrase: NounPhrase; end: number }): number {
  const { units } = view;
  const before = units[phrase.start - 1];
  if (/^(?:IN|TO)$/.test(before?.tag ?? '') && !SUBORDINATOR.test(before?.lower ?? '')) return -1;
  const end = behindInsertion(units, at);
  if (
    /^(?:are|is|was|were)$/.test(units[end]?.lower ?? '') &&
    /^(?:due|scheduled|planned|set|expected)$/.test(units[end + 1]?.lower ?? '')
  )
    return end;
  let verb = end;
  while (
    verb < end + 5 &&
    /^(?:MD|RB|VB)/.test(units[verb]?.tag ?? '') &&
    units[verb]?.entity === null &&
    !isMainVerb(units, verb)
  )
    verb++;
  if (!isVerb(units[verb])) return -1;
  const lemma = lemmaAt(view, verb);
  return OCCURS.has(lemma) || verbGroupAt(units, verb).passive ? verb : -1;
}

/** The verb whose circumstance a prepositional phrase is: "discuss a mission at a meeting in Riga"; -1 for none. */
function verbBefore(units: readonly Unit[], at: number): number {
  for (let i = at; i >= Math.max(0, at - 16); i--) {
    const unit = units[i] as Unit;
    if (unit.entity !== null) continue;
    if (/^(?:[;:”“"]|which|who|that|while)$/.test(unit.lower)) return -1;
    if (!isVerb(unit)) continue;
    const { finite, infinitive, start } = verbGroupAt(units, i);
    // "Roe, the minister, praised …": taggers take it for a participle.
    const closing = unit.tag === 'VBN' && start === i && units[i - 1]?.lower === ',' && units[i - 1]?.entity === null;
    if (finite || infinitive || closing) return i;
  }
  return -1;
}

/** The verb of the clause that a circumstance opens: "After talks with Roe, the minister said …"; -1 for none. */
function verbBehind(units: readonly Unit[], end: number): number {
  for (let i = end; i < Math.min(units.length, end + 12); i++) {
    if (units[i]?.lower !== ',' || units[i]?.entity !== null) continue;
    const phrase = phraseStartingAt(units, i + 1);
    let verb = phrase ? phrase.end : -1;
    while (verb >= 0 && /^(?:MD|RB)/.test(units[verb]?.tag ?? '')) verb++;
    if (phrase && verb >= 0 && isVerb(units[verb])) return verb;
  }
  return -1;
}

/** "is to leave on Thursday for a summit", but not "leave the door open for talks" */
const departs = (view: SentenceView, verb: number, joint: number): boolean =>
  /^(?:leave|depart)$/.test(lemmaAt(view, verb)) &&
  view.units
    .slice(verb + 1, joint)
    .every((unit) => unit.lower === 'on' || isCalendarWord(unit) || unit.kind === 'PLACE');

/** Reads how the trigger noun at unit `at` stands in its sentence; null where it only describes another noun. */
export function readNounFrame(view: SentenceView, at: number, trigger: NounTrigger): NounFrame | null {
  const { units } = view;
  const next = units[at + 1];
  // "election commission", "attack helicopters"
  if (next?.entity === null && (COMPOUND_ALLOWED.has(next.lower) || next.lower === '-')) return null;
  const christened = trigger.topic === 'disaster' && /^NNP/.test(next?.tag ?? '') && !TIME_WORD.test(next?.lower ?? '');
  if (next?.entity === null && /^NN/.test(next.tag) && !TIME_WORD.test(next.lower) && !christened) return null;
  if (NOT_BEFORE.has(units[at - 1]?.lower ?? '') && !trigger.lemma.includes('_')) return null;
  // "rations in the western settlements"
  if (units[at]?.lower === 'settlements') return null;
  // "set fire to", "under fire"
  if (
    units[at]?.lower === 'fire' &&
    /^(?:set|sets|setting|open|opened|exchanged|under|caught|ceased)$/.test(units[at - 1]?.lower ?? '')
  )
    return null;
  if (
    /^(?:gun)?fire$/.test(units[at]?.lower ?? '') &&
    units[at - 1]?.lower === 'of' &&
    lemmaAt(view, at - 2) === 'exchange'
  )
    return null;
  // "was acquitted of assault": a crime by its name, no event
  if (
    /^(?:ATTACK|OTHER)$/.test(trigger.type) &&
    /^(?:of|for|with)$/.test(units[at - 1]?.lower ?? '') &&
    units
      .slice(Math.max(0, at - 6), at - 1)
      .some(({ lower }) =>
        /^(?:acquitted|convicted|guilty|charged|accused|charges?|suspicion|counts?|cleared|tried|jailed|sentenced|indicted|suspected)$/.test(
          lower,
        ),
      )
  )
    return null;
  // "landed a probe on the Moon"
  if (
    units[at]?.lower === 'probe' &&
    /^(?:land|launch|send|lose|build|crash)$/.test(lemmaAt(view, verbBefore(units, at - 1)))
  )
    return null;
  const noun = phraseEndingAt(units, at);
  if (!noun) return null;
  // "Tropical Storm Ida": its name belongs to it.
  const phrase = christened ? { ...noun, end: at + 2 } : noun;
  const end = describedUntil(units, phrase.end);
  const frame = { trigger, phrase, at, end, joint: '' };
  const carrier = carrierBefore(view, frame);
  if (carrier >= 0) return { ...frame, verb: carrier, as: 'object' };
  const occurrence = occurrenceAfter(view, frame);
  if (occurrence >= 0) return { ...frame, verb: occurrence, as: 'subject' };
  // "after more than eight hours of talks"
  const measured =
    units[phrase.start - 1]?.lower === 'of' &&
    /^(?:hours|days|weeks|months|rounds|minutes|years|day|week|month)$/.test(units[phrase.start - 2]?.lower ?? '');
  const opening = measured
    ? units.findLastIndex((unit, i) => i < phrase.start - 2 && i > phrase.start - 8 && unit.lower === 'after') + 1
    : phrase.start;
  const joint = units[opening - 1]?.lower ?? '';
  const led =
    phrase.start <= 1 && /^(?:at|during|in|after|before|following)$/.test(joint) ? verbBehind(units, end) : -1;
  if (led >= 0) return { ...frame, verb: led, as: 'adjunct', joint };
  if (/^(?:at|during|in|for|after|before|following|with|until)$/.test(joint)) {
    const verb = verbBefore(units, opening - 2);
    if (verb >= 0 && (joint !== 'for' || MOVES.has(lemmaAt(view, verb)) || departs(view, verb, phrase.start - 1)))
      return { ...frame, verb, as: 'adjunct', joint };
  }
  return { ...frame, verb: -1, as: null };
}
