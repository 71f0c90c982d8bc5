import type { EventStatus, EventType } from '../../model/kinds';
import { isCalendarWord, phrasesStartingAt } from '../clauses/noun-phrase';
import { subjectOf } from '../clauses/subject';
import type { Unit } from '../clauses/units';
import { isVerb, verbGroupAt } from '../clauses/verb-group';
import { dateRange } from '../dates/date-range';
import type { Document } from '../document';
import { anyNoun, namelessNoun } from './any-noun';
import { UNKNOWN } from './any-verb';
import type { Candidate, SentenceView } from './candidate';
import { dateIn, placesIn } from './circumstances';
import { clauseEnd, unitSpan } from './clause-span';
import { lemmaAt, type NounFrame, readNounFrame } from './noun-frame';
import { type NounParties, partiesOfNoun } from './noun-parties';
import { NOUN_TRIGGERS, type NounTrigger } from './noun-triggers';
import { joinParties } from './parties';
import { protestTargets } from './protest-targets';
import { isUnreal, statusOf } from './realis';

const NEW =
  /^(?:another|next|new|further|second|third|more|fresh|future|upcoming|follow-up|earlier|previous|separate)$/;
const TO_COME = /^(?:next|upcoming|future|planned|scheduled|forthcoming)$/;
const NOTHING = /^(?:no|any|possible|potential|alleged|proposed|would-be|never)$/;
const TELLS = /^(?:tell|address|inform)$/;
const POINTS_BACK = /^(?:the|this|that|these|those|its|their|his|her)$/;
/** With these the date is that of the end or a later stage, not of the event. */
const LATER_STAGE = /^(?:end|conclude|resume|continue|last|follow|close)$/;

const VOTING =
  /^(?:elections?|vot(?:e[drs]?|ers|ing)|ballots?|polls|polling|candidates?|run-?offs?|constituenc(?:y|ies))$/;
const TALKING = /^(?:talks|negotiat(?:e|ed|es|ing|ions?|ors?)|dialogue|mediat(?:e|ed|es|ing|ion|ors?)|consultations)$/;

const ABOUT_VOTING = new WeakMap<Document, boolean>();

/** True for an article that tells of voting more than of talks. */
const isAboutVoting = (document: Document): boolean => {
  const known = ABOUT_VOTING.get(document);
  if (known !== undefined) return known;
  const count = (words: RegExp): number => document.tokens.filter(({ lower }) => words.test(lower)).length;
  const votes = count(VOTING);
  const told = votes > 3 && votes > 2 * count(TALKING);
  ABOUT_VOTING.set(document, told);
  return told;
};

const ORDINAL = /^(?:first|second|third|final|next|last)$/;

/** "the first round of a parliamentary election"; with no word of what, in an article that is about voting. */
const isOfElection = ({ units, document }: SentenceView, at: number): boolean => {
  if (!ORDINAL.test(units[at - 1]?.lower ?? '')) return false;
  if (units[at + 1]?.lower !== 'of') return isAboutVoting(document);
  return units.slice(at + 2, at + 6).some(({ lower }) => VOTING.test(lower));
};

/** "a prayer in front of the assembly" */
const isOutside = (units: readonly Unit[], at: number): boolean =>
  units
    .slice(at + 1, at + 8)
    .some(
      ({ lower, entity }, i) =>
        entity === null && (lower === 'outside' || (lower === 'front' && units[at + i]?.lower === 'in')),
    );

const triggerAt = (view: SentenceView, at: number): NounTrigger | undefined => {
  const unit = view.units[at] as Unit;
  if (unit.entity !== null || !/^NN/.test(unit.tag) || isCalendarWord(unit)) return undefined;
  const lemma = lemmaAt(view, at);
  const before = view.units[at - 1]?.lower ?? '';
  const ofFire = view.units[at + 1]?.lower === 'of' && /^(?:gun)?fire$/.test(view.units[at + 2]?.lower ?? '');
  if (lemma === 'exchange' && ofFire) return NOUN_TRIGGERS.get('firefight');
  // "the second round on October 18", "a gathering outside the prison"
  if (lemma === 'round' && isOfElection(view, at)) return NOUN_TRIGGERS.get('run-off');
  if (/^(?:gathering|prayer)$/.test(lemma) && isOutside(view.units, at)) return NOUN_TRIGGERS.get('demonstration');
  const known = NOUN_TRIGGERS.get(`${before} ${lemma}`) ?? NOUN_TRIGGERS.get(unit.lower) ?? NOUN_TRIGGERS.get(lemma);
  return known && view.knows(lemma) ? known : anyNoun(lemma);
};

/** Whether the event of a noun happened, goes on or is to come; null where it is denied, doubted or only wished for. */
function statusOfNoun(view: SentenceView, frame: NounFrame): EventStatus | null {
  const { units } = view;
  const words = units.slice(frame.phrase.start, frame.at).map((unit) => unit.lower);
  if (units[frame.phrase.start - 1]?.lower === 'without') return null;
  // "hoped to bring them back to talks that collapsed in May": the talks were real.
  const told = /^(?:that|which)$/.test(units[frame.end]?.lower ?? '') && units[frame.end + 1]?.tag === 'VBD';
  if (words.some((word) => NOTHING.test(word)) || (!told && isUnreal(units, frame.phrase.start))) return null;
  if (words.some((word) => TO_COME.test(word))) return 'PLANNED';
  if (frame.verb < 0) return 'PAST';
  const group = verbGroupAt(units, frame.verb);
  const lemma = lemmaAt(view, frame.verb);
  if (frame.as === 'adjunct') {
    const status = statusOf(units, group);
    return status === 'PLANNED' && frame.joint !== 'after' ? 'PLANNED' : 'PAST';
  }
  if (/^(?:due|scheduled|planned|set|expected)$/.test(units[frame.verb + 1]?.lower ?? '')) return 'PLANNED';
  if (units[frame.verb]?.tag === 'VBG' && !group.progressive) {
    // "coalitions carrying out strikes", but not "in favour of reaching a deal"
    const before = units[frame.verb - 1];
    return before?.entity != null || /^(?:NN|,)/.test(before?.tag ?? '') ? 'ONGOING' : null;
  }
  const real = statusOf(units, group);
  // "holds an election in March"
  const status = real === 'ONGOING' && frame.trigger.type === 'ELECTION' && !group.progressive ? 'PLANNED' : real;
  if (status === 'PAST' && /^(?:begin|open|start|resume)$/.test(lemma)) return 'ONGOING';
  // "has called another march for Saturday"
  if (status === 'PAST' && /^(?:call|plan|schedule|announce|order)$/.test(lemma)) return 'PLANNED';
  return status;
}

/** The units of the passage: the clause where a verb carries the event out, else the noun with what describes it. */
function extent({ units }: SentenceView, frame: NounFrame, { end }: NounParties): { from: number; end: number } {
  if (frame.as === null || (frame.as === 'adjunct' && frame.joint !== 'for')) return { from: frame.phrase.start, end };
  const group = verbGroupAt(units, frame.verb);
  const stop = clauseEnd(units, Math.max(frame.verb, frame.end - 1));
  if (frame.as === 'subject') return { from: frame.phrase.start, end: stop };
  const first = subjectOf(units, group)[0];
  return { from: first && first.start < frame.phrase.start ? first.start : group.start, end: stop };
}

/** "talks in Vienna next week": a date to come makes a bare noun planned. */
const isToCome = ({ document }: SentenceView, date: Candidate['date']): boolean => {
  if (date && /^(?:next|later this)\b/.test(document.text.slice(date.start, date.end).toLowerCase())) return true;
  const range = date?.value ? dateRange(date.value) : null;
  return range !== null && document.publishedOn !== null && range.first > document.publishedOn;
};

function candidateOf(view: SentenceView, frame: NounFrame, real: EventStatus | null): Candidate {
  const told = real ?? 'PAST';
  const { units, document, sentence } = view;
  const { trigger, at, phrase } = frame;
  const unit = units[at] as Unit;
  const found = partiesOfNoun(view, frame);
  const misfit =
    real === null
      ? 'unreal'
      : frame.trigger.verbal && frame.as !== 'object'
        ? 'verbal'
        : trigger.owned && units[at + 1]?.lower !== 'of' && found.own.length === 0
          ? 'owned'
          : null;
  const about = trigger.type === 'PROTEST' ? protestTargets(view, { from: at + 1, end: units.length }) : [];
  const parties = joinParties(found.byVerb, found.own, found.told, about);
  const { from, end } = extent(view, frame, found);
  const span = unitSpan(units, from, end);
  const skip = new Set(parties.map(({ entity }) => entity));
  const words = units.slice(phrase.start, at);
  const going = frame.as === 'adjunct' && frame.joint === 'for';
  const talked = isTalkedOf(view, frame);
  const places = talked
    ? []
    : [
        ...new Set([
          ...found.places,
          ...struckPlaces(view, frame),
          ...placesIn(view, { from: at, end, directed: false, skip }),
          ...(going ? placesIn(view, { from, end: at, directed: true, skip }) : []),
        ]),
      ];
  if (trigger.type === 'ELECTION' && places.length === 0) places.push(...countryOfElection(units));
  const late = frame.as === 'subject' && LATER_STAGE.test(lemmaAt(view, frame.verb));
  const date = dateIn(view, span, { trigger: { start: unit.start, end: unit.end }, status: told });
  const status = told === 'PAST' && isToCome(view, date) ? 'PLANNED' : told;
  const numbered = words.some((word) => word.tag === 'CD');
  const first = units[phrase.start];
  const named = trigger.topic === 'disaster' && /^NNP/.test(units[at + 1]?.tag ?? '') && frame.end > at + 1;
  const points = POINTS_BACK.test(first?.lower ?? '') || isCalendarWord(first);
  const definite =
    (talked && points) ||
    named ||
    (points &&
      found.own.length === 0 &&
      found.places.length === 0 &&
      (found.end === frame.end || (frame.end === phrase.end && found.told.length > 0)) &&
      (frame.end <= phrase.end + 2 || joins(view, frame)));
  const anchors =
    Number(parties.length > 0) +
    Number(places.length > 0) +
    Number(date !== null) +
    Number((numbered && /^(?:ATTACK|MILITARY_OPERATION|PROTEST|OTHER)$/.test(trigger.type)) || isDeadly(units, frame)) +
    // "the civil war, which has killed 250,000": what is described at length is reported.
    Number(
      found.end > frame.end && (/^(?:ARMED_CONFLICT|AGREEMENT)$/.test(trigger.type) || trigger.topic === 'payment'),
    );
  // "since the outbreak was declared on May 2": its day makes it one of its own.
  const breaksOut = /^(?:break|erupt|begin|start|flare)$/.test(lemmaAt(view, frame.verb));
  const behind = frame.as === 'adjunct' && trigger.type === 'OTHER' && /^(?:after|since|following)$/.test(frame.joint);
  const dated = ((frame.as === 'subject' && (trigger.type === 'OTHER' || breaksOut)) || behind) && date !== null;
  const needed =
    (trigger.broad && frame.as !== 'object' && frame.as !== 'subject' && !dated) ||
    (definite && places.length === 0 && !isCalendarWord(first) && !dated)
      ? 2
      : 1;
  return {
    start: span.start,
    end: span.end,
    type: trigger.type,
    topic: trigger.topic,
    trigger: unit.token,
    governor: frame.as === 'adjunct' && frame.joint === 'in' ? frame.verb : -1,
    unit: at,
    objects: [],
    sentence: sentence.index,
    status,
    parties,
    places,
    date: (late && definite) || talked ? null : date,
    definite,
    vague: frame.verb < 0,
    another: words.some((word) => word.entity === null && NEW.test(word.lower)),
    founds: misfit === null && anchors >= needed && !addsOnly(view, frame, definite),
    label: document.text.slice(unit.start, unit.end).toLowerCase(),
    why: [`trigger:${unit.lower}`],
    likely: 0,
    half: [],
    misfit: trigger.topic.startsWith(UNKNOWN) ? 'unknown' : misfit,
    form: { sort: 'noun', lemma: trigger.lemma, known: !trigger.topic.startsWith(UNKNOWN), frame },
  };
}

/** "will discuss the sinking in Brussels on Friday": place and day are those of the talk. */
const isTalkedOf = (view: SentenceView, { phrase }: NounFrame): boolean =>
  isVerb(view.units[phrase.start - 1]) &&
  /^(?:discuss|debate|review|condemn|mourn|address|consider|denounce|regret|deplore|commemorate|mark)$/.test(
    lemmaAt(view, phrase.start - 1),
  );

/** "joined the talks by telephone": whatever describes them, they are those told of. */
const joins = (view: SentenceView, { as, verb }: NounFrame): boolean =>
  as === 'object' && verb >= 0 && /^(?:join|leave|attend|tell|address|inform)$/.test(lemmaAt(view, verb));

/** "told the meeting that …", "the Union, which mediated the talks, said": they add to an event told elsewhere. */
function addsOnly({ units, ...view }: SentenceView, frame: NounFrame, definite: boolean): boolean {
  const { verb, as } = frame;
  if (as !== 'object' || verb < 0) return false;
  const lemma = lemmaAt({ units, ...view }, verb);
  if (TELLS.test(lemma)) return true;
  const opener = units[verbGroupAt(units, verb).start - 1];
  return definite && /^(?:mediate|broker|oversee)$/.test(lemma) && /^(?:which|who)$/.test(opener?.lower ?? '');
}

/** "The pro-business party in Chile won Sunday's election": the only country that the sentence names. */
function countryOfElection(units: readonly Unit[]): number[] {
  const named = new Set(units.flatMap(({ entity, kind }) => (entity !== null && kind === 'COUNTRY' ? [entity] : [])));
  return named.size === 1 ? [...named] : [];
}

/** "An earthquake struck central Chile": the place is the object. */
function struckPlaces(view: SentenceView, { as, verb }: NounFrame): number[] {
  if (as !== 'subject' || !/^(?:strike|hit|rock|shake|devastate)$/.test(lemmaAt(view, verb))) return [];
  return phrasesStartingAt(view.units, verb + 1).flatMap(({ head }) => {
    const unit = view.units[head];
    return unit?.entity != null && (unit.kind === 'PLACE' || unit.kind === 'COUNTRY') ? [unit.entity] : [];
  });
}

/** "a clash killed 11 soldiers": a count of victims makes it one event. */
const isDeadly = (units: readonly Unit[], { as, verb }: NounFrame): boolean =>
  as === 'subject' &&
  /^(?:killed|kill|kills|wounded|injured|left|displaced)$/.test(units[verb]?.lower ?? '') &&
  units.slice(verb + 1, verb + 5).some(({ tag }) => tag === 'CD');

/** "The coalition conducted more than 300 strikes" and "their march toward Raqqa" are no protests. */
function armed(view: SentenceView, frame: NounFrame | null): NounFrame | null {
  if (frame?.trigger.type !== 'PROTEST') return frame;
  if (/^towards?$/.test(view.units[frame.phrase.end]?.lower ?? '')) return null;
  const strikes = NOUN_TRIGGERS.get('air strike');
  const waged = frame.as === 'object' && /^(?:conduct|launch|carry|deliver|mount)$/.test(lemmaAt(view, frame.verb));
  return frame.trigger.lemma === 'strike' && waged && strikes ? { ...frame, trigger: strikes } : frame;
}

/** Events that the nouns of one sentence name, with what each lacks of that which its reading asks for. */
export function nounCandidates(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.units.length; at++) {
    const trigger = triggerAt(view, at);
    const frame = trigger && armed(view, readNounFrame(view, at, trigger));
    if (frame) found.push(candidateOf(view, frame, statusOfNoun(view, frame)));
  }
  return found;
}

/** The event of a noun as one of a type that no line of the lexicon gives it. */
export function nounAs(view: SentenceView, { form }: Candidate, type: EventType): Candidate | null {
  if (form.sort !== 'noun') return null;
  const frame = { ...form.frame, trigger: namelessNoun(form.lemma, type) };
  return candidateOf(view, frame, statusOfNoun(view, frame));
}
