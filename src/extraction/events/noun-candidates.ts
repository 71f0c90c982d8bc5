import type { EventStatus } from '../../model/kinds';
import {
  isCalendarWord,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
  phrasesStartingAt,
} from '../clauses/noun-phrase';
import { subjectOf } from '../clauses/subject';
import type { Unit } from '../clauses/units';
import { isVerb, verbGroupAt } from '../clauses/verb-group';
import type { Candidate, SentenceView } from './candidate';
import { dateIn, placesIn } from './circumstances';
import { clauseEnd, unitSpan } from './clause-span';
import { COMPOUND_ALLOWED, NOT_BEFORE, NOUN_TRIGGERS, type NounTrigger } from './noun-triggers';
import { joinParties, obliqueParties, type Party, partiesOf, subjectParties } from './parties';
import { isUnreal, statusOf } from './realis';

/** Verbs that carry out the event that their object names, by lemma: their subject takes part in it. */
const CARRIES_OUT = new Set(
  `hold open begin start resume launch stage mount conduct wage convene call organize organise lead continue make
  have reach sign strike clinch conclude seal broker order impose face join attend announce declare break undertake
  carry stage agree perpetrate commit plan schedule arrange attend`.split(/\s+/),
);
/** Verbs whose subject is a guest of the event rather than its doer. */
const ATTENDS = new Set('attend join leave quit walk boycott enter participate'.split(' '));
/** Verbs that stand with an election: "will face each other in a run-off". */
const CONTESTS = new Set('face compete contest win lose run stand take vote meet'.split(' '));
/** Verbs that say of their subject that it takes place. */
const OCCURS = new Set(
  `begin start end open resume take happen occur break erupt continue conclude last be kill strike hit rock shake
  collapse fail flatten destroy wound injure leave come run flare rage drag stall fall hold damage cause sweep
  devastate displace disrupt produce yield cover bring focus`.split(/\s+/),
);
const NEW =
  /^(?:another|next|new|further|second|third|more|fresh|future|upcoming|follow-up|earlier|previous|separate)$/;
const TO_COME = /^(?:next|upcoming|future|planned|scheduled|forthcoming|proposed)$/;
const NOTHING = /^(?:no|any|possible|potential|alleged|proposed|would-be|never)$/;

interface NounFrame {
  trigger: NounTrigger;
  /** The trigger noun's phrase. */
  phrase: NounPhrase;
  at: number;
  /** One past the prepositional phrases and relative clause that describe it. */
  end: number;
  /** The verb that has it as object or subject; -1 for none. */
  verb: number;
  as: 'object' | 'subject' | null;
}

const lemmaAt = ({ document, units }: SentenceView, at: number): string =>
  document.tokens[units[at]?.token ?? -1]?.lemma ?? '';

/** One past the prepositional phrases behind a noun, and behind "that the two sides signed in Algiers". */
function describedUntil(units: readonly Unit[], at: number): number {
  let end = at;
  for (let steps = 0; steps < 6; steps++) {
    const unit = units[end];
    if (!unit || unit.entity !== null) break;
    const comma = unit.lower === ',' ? 1 : 0;
    const next = units[end + comma];
    if (comma && next?.entity === null && !/^(?:PLACE|COUNTRY)$/.test(units[end + 1]?.kind ?? '')) break;
    if (comma) {
      end += 2;
      continue;
    }
    if (
      /^(?:IN|TO)$/.test(unit.tag) &&
      !/^(?:after|before|that|while|because|as|if|since|until|when|than|although)$/.test(unit.lower)
    ) {
      const phrases = phrasesStartingAt(units, end + 1, { between: unit.lower === 'between' });
      const last = phrases[phrases.length - 1];
      if (!last) break;
      end = last.end;
    } else if (
      /^(?:NNP|NN|JJ|RB)/.test(unit.tag) &&
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|next|this|later|earlier|early|late|yesterday|today)$/.test(
        unit.lower,
      )
    )
      end++;
    else if (/^(?:week|month|year|evening|morning|night|afternoon)$/.test(unit.lower)) end++;
    else if (
      /^(?:this|last|next)$/.test(unit.lower) &&
      /^(?:week|month|year|weekend)$/.test(units[end + 1]?.lower ?? '')
    )
      end += 2;
    else break;
  }
  return end;
}

function readFrame(view: SentenceView, at: number, trigger: NounTrigger): NounFrame | null {
  const { units } = view;
  const next = units[at + 1];
  // "election commission", "attack helicopters": a description of another noun.
  if (
    next &&
    next.entity === null &&
    /^NN/.test(next.tag) &&
    !COMPOUND_ALLOWED.has(next.lower) &&
    !/day$|^(?:early|late|last|next|this|today|yesterday|week|month|year)$/.test(next.lower)
  )
    return null;
  if (next && (next.lower === '-' || COMPOUND_ALLOWED.has(next.lower))) return null;
  if (NOT_BEFORE.has(units[at - 1]?.lower ?? '')) return null;
  const phrase = phraseEndingAt(units, at);
  if (!phrase) return null;
  const end = describedUntil(units, phrase.end);
  let before = phrase.start - 1;
  // "walked out of peace talks", "carrying out air strikes"
  for (
    let steps = 0;
    steps < 4 &&
    /^(?:out|of|in|up|off|on|to|for|into|each|other|part|against|him|her|them)$/.test(units[before]?.lower ?? '');
    steps++
  )
    before--;
  if (isVerb(units[before]) && units[before]?.entity === null) {
    const lemma = lemmaAt(view, before);
    const direct = before === phrase.start - 1;
    if (
      (direct && CARRIES_OUT.has(lemma)) ||
      ATTENDS.has(lemma) ||
      (trigger.type === 'ELECTION' && CONTESTS.has(lemma)) ||
      (lemma === 'carry' && units[before + 1]?.lower === 'out') ||
      /^(?:host|mediate|broker|oversee)$/.test(lemma)
    )
      return { trigger, phrase, at, end, verb: before, as: 'object' };
  }
  let verb = end;
  while (
    verb < Math.min(units.length, end + 5) &&
    units[verb]?.entity === null &&
    /^(?:MD|RB|VBZ|VBP|VBD|VB|VBN|VBG)$/.test(units[verb]?.tag ?? '') &&
    !isMain(units, verb)
  )
    verb++;
  if (isVerb(units[verb]) && (OCCURS.has(lemmaAt(view, verb)) || verbGroupAt(units, verb).passive)) {
    const before_ = units[phrase.start - 1];
    // "at the talks held in Oslo" governs; "since fighting broke out" opens a clause.
    if (
      !/^(?:IN|TO)$/.test(before_?.tag ?? '') ||
      /^(?:after|since|as|while|when|because|before|that|until|if)$/.test(before_?.lower ?? '')
    )
      return { trigger, phrase, at, end, verb, as: 'subject' };
  }
  if (
    /^(?:are|is|was|were)$/.test(units[end]?.lower ?? '') &&
    /^(?:due|scheduled|planned|set|expected)$/.test(units[end + 1]?.lower ?? '')
  )
    return { trigger, phrase, at, end, verb: end, as: 'subject' };
  return { trigger, phrase, at, end, verb: -1, as: null };
}

/** True where the verb at `at` is not the auxiliary of a further verb. */
function isMain(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const unit = units[i];
    if (!unit || unit.entity !== null) return true;
    if (/^VB/.test(unit.tag))
      return (
        !/^(?:be|is|are|was|were|been|being|have|has|had|do|does|did|'ve|'re)$/.test(units[at]?.lower ?? '') &&
        units[at]?.tag !== 'MD'
      );
    if (!/^RB/.test(unit.tag)) return true;
  }
  return true;
}

/** What the words before the noun add: "Israeli raids" (doer), "the Rome meeting", "Mali's election" (place). */
function modifiers(
  { units }: SentenceView,
  { trigger, phrase, at }: NounFrame,
): { parties: Party[]; places: number[] } {
  const parties: Party[] = [];
  const places: number[] = [];
  for (let i = phrase.start; i < at; i++) {
    const unit = units[i] as Unit;
    if (unit.entity === null) continue;
    const isPlaced =
      trigger.type === 'ELECTION' ||
      (trigger.type === 'ARMED_CONFLICT' && /war|conflict|insurgency/.test(trigger.lemma)) ||
      trigger.topic === 'earthquake';
    if (unit.kind === 'PLACE' || (isPlaced && unit.kind === 'COUNTRY')) places.push(unit.entity);
    else if (trigger.doer) parties.push({ entity: unit.entity, role: trigger.doer });
  }
  return { parties, places };
}

/** What a relative clause adds: "the deal that Iran and six powers reached in 2015". One past its end, and its parties. */
function relative(view: SentenceView, { trigger, end }: NounFrame): { parties: Party[]; end: number } {
  const { units } = view;
  let at = end;
  if (units[at]?.lower === ',') at++;
  const opens = /^(?:that|which)$/.test(units[at]?.lower ?? '') && units[at]?.entity === null;
  const participle = !opens && at === end && units[at]?.tag === 'VBN' && units[at]?.entity === null;
  if (!opens && !participle) return { parties: [], end };
  const stop = clauseEnd(units, at);
  if (participle) {
    const by = obliqueParties(view, { from: at, end: stop, roles: trigger.doer ? { by: trigger.doer } : {} });
    return { parties: by, end: stop };
  }
  const subject = phraseStartingAt(units, at + 1);
  if (!subject && trigger.undergoer) {
    const verb = units.findIndex((unit, i) => i > at && i < stop && isVerb(unit) && isMain(units, i));
    const hits = verb > 0 && /^(?:target|hit|kill|strike|destroy|wound|injure)$/.test(lemmaAt(view, verb));
    return {
      parties: hits ? partiesOf(view, phrasesStartingAt(units, verb + 1), { role: trigger.undergoer }) : [],
      end: stop,
    };
  }
  if (!subject || !trigger.doer) return { parties: [], end: stop };
  return { parties: partiesOf(view, phrasesStartingAt(units, at + 1), { role: trigger.doer }), end: stop };
}

function statusOfNoun(view: SentenceView, frame: NounFrame): EventStatus | null {
  const { units } = view;
  const words = units.slice(frame.phrase.start, frame.at).map((unit) => unit.lower);
  if (words.some((word) => NOTHING.test(word)) || isUnreal(units, frame.phrase.start)) return null;
  if (words.some((word) => TO_COME.test(word))) return 'PLANNED';
  if (frame.verb < 0) return 'PAST';
  const group = verbGroupAt(units, frame.verb);
  if (/^(?:due|scheduled|planned|set|expected)$/.test(units[frame.verb + 1]?.lower ?? '')) return 'PLANNED';
  const tag = units[frame.verb]?.tag ?? '';
  if (tag === 'VBG' && !group.progressive) return 'ONGOING';
  const status = statusOf(units, group);
  if (status === 'PAST' && /^(?:begin|open|start|resume)$/.test(lemmaAt(view, frame.verb))) return 'ONGOING';
  // "has called another march for Saturday"
  if (status === 'PAST' && /^(?:call|plan|schedule|announce|order)$/.test(lemmaAt(view, frame.verb))) return 'PLANNED';
  return status;
}

/** Events that the nouns of one sentence name. */
export function nounCandidates(view: SentenceView): Candidate[] {
  const { units, document, sentence } = view;
  const found: Candidate[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.entity !== null || !/^NN/.test(unit.tag) || isCalendarWord(unit)) continue;
    const lemma = lemmaAt(view, at);
    const trigger =
      NOUN_TRIGGERS.get(`${units[at - 1]?.lower ?? ''} ${lemma}`) ??
      NOUN_TRIGGERS.get(unit.lower) ??
      NOUN_TRIGGERS.get(lemma);
    if (!trigger) continue;
    const frame = readFrame(view, at, trigger);
    if (!frame) continue;
    const status = statusOfNoun(view, frame);
    if (!status) continue;
    const more = relative(view, frame);
    const own = modifiers(view, frame);
    let parties = joinParties(
      own.parties,
      obliqueParties(view, { from: at + 1, end: frame.end, roles: trigger.oblique }),
      more.parties,
    );
    let from = frame.phrase.start;
    let end = more.end;
    if (frame.as !== null && frame.verb >= 0) {
      const group = verbGroupAt(units, frame.verb);
      end = clauseEnd(units, Math.max(frame.verb, frame.end - 1));
      if (frame.as === 'object') {
        const subject = subjectOf(units, group);
        const lemma = lemmaAt(view, frame.verb);
        const role = /^host$/.test(lemma)
          ? 'HOST'
          : /^(?:mediate|broker|oversee)$/.test(lemma)
            ? 'MEDIATOR'
            : trigger.doer;
        if (role) parties = joinParties(subjectParties(view, frame.verb, { role }), parties);
        from = subject[0] && subject[0].start < from ? subject[0].start : group.start;
      } else if (group.passive && trigger.doer)
        parties = joinParties(
          parties,
          obliqueParties(view, { from: frame.verb, end, roles: { by: trigger.doer, between: trigger.doer } }),
        );
    }
    if (trigger.verbal && frame.as !== 'object') continue;
    const span = unitSpan(units, from, end);
    const mark = { start: unit.start, end: unit.end };
    const skip = new Set(parties.map(({ entity }) => entity));
    const places = [...new Set([...own.places, ...placesIn(units, { from: at, end, directed: false, skip })])];
    const date = dateIn(view, span, { trigger: mark, status });
    const words = units.slice(frame.phrase.start, at);
    const numbered = words.some((word) => word.tag === 'CD');
    const anchors = Number(parties.length > 0) + Number(places.length > 0) + Number(date !== null) + Number(numbered);
    found.push({
      ...span,
      type: trigger.type,
      topic: trigger.topic,
      trigger: unit.token,
      unit: at,
      sentence: sentence.index,
      status,
      parties,
      places,
      date,
      definite:
        /^(?:the|this|that|these|those|its|their)$/.test(units[frame.phrase.start]?.lower ?? '') ||
        isCalendarWord(units[frame.phrase.start]),
      another: words.some((word) => word.entity === null && NEW.test(word.lower)),
      founds: anchors > (trigger.broad && frame.as === null ? 1 : 0),
      label: document.text.slice(unit.start, unit.end).toLowerCase(),
      why: [`trigger:${unit.lower}`],
    });
  }
  return found;
}
