import type { EventType } from '../../model/kinds';
import type { Span } from '../../model/span';
import { isCalendarWord, type NounPhrase } from '../clauses/noun-phrase';
import type { Unit } from '../clauses/units';
import { isVerb } from '../clauses/verb-group';
import { anyVerb, UNKNOWN, UNTELLING } from './any-verb';
import type { Candidate, HalfReading, SentenceView } from './candidate';
import { dateIn, placesIn } from './circumstances';
import { clauseEnd, clauseStart, unitSpan } from './clause-span';
import { isMainVerb, lemmaAt } from './noun-frame';
import { statusOf } from './realis';
import { misfitOf, readingsAt, readVerbFrame, type VerbFrame } from './verb-frame';
import { partiesOfFrame } from './verb-parties';

/** Where the passage begins: with the subject, or with the verb itself behind "agreed to" and its like. */
function passageStart(units: readonly Unit[], { group, subject, object }: VerbFrame): number {
  const governed = group.infinitive && /^VB/.test(units[group.governorAt]?.tag ?? '');
  if (governed && !/^(?:is|are|was|were|be)$/.test(group.governor)) return group.verb;
  const first = (group.passive ? object : subject)[0];
  return first && first.start < group.verb ? first.start : clauseStart(units, group.verb);
}

/** "killed 27 people", "arrested 63 of them": a number makes a report of what else may be talk. */
function isCounted(units: readonly Unit[], { object, subject, group }: VerbFrame): boolean {
  const number = ({ start, end }: NounPhrase): boolean =>
    units
      .slice(start, end)
      .some(({ tag, lower }) => tag === 'CD' || /^(?:hundreds|thousands|dozens|scores|millions)$/.test(lower));
  return [...object, ...(group.passive ? [] : subject)].some(number);
}

/** "the North African country where two governments have been battling": the place before "where". */
function whereBefore(units: readonly Unit[], from: number): number[] {
  if (units[from - 1]?.lower !== 'where') return [];
  const before = units[units[from - 2]?.lower === ',' ? from - 3 : from - 2];
  const entity = before?.entity ?? before?.meant;
  return entity === null || entity === undefined || before?.kind === 'PERSON' ? [] : [entity];
}

/** "ministers meeting in Brussels | agreed …": where the words on a reduced clause end, one past its last unit. */
function reducedEnd(units: readonly Unit[], { group }: VerbFrame, end: number): number {
  if (group.finite || group.infinitive || !/^VB[GN]$/.test(units[group.verb]?.tag ?? '')) return end;
  const next = units.findIndex(
    (unit, i) => i > group.verb && i < end && unit.entity === null && /^(?:VBD|VBZ|VBP|MD)$/.test(unit.tag),
  );
  return next > 0 ? next : end;
}

function placesOfFrame(
  view: SentenceView,
  frame: VerbFrame,
  { from, end, skip }: { from: number; end: number; skip: ReadonlySet<number> },
): number[] {
  const { units } = view;
  const { group, trigger, object } = frame;
  const directed = trigger.type === 'MILITARY_OPERATION' || trigger.type === 'DISPLACEMENT';
  const places = placesIn(view, { from: group.verb, end, directed, skip });
  // "is due to travel to Tallinn to meet …": the place stands before the verb.
  if (places.length === 0 && group.infinitive)
    places.push(...placesIn(view, { from, end: group.verb, directed: true, skip }));
  places.push(...whereBefore(units, from));
  // "Police in Minsk arrested …"
  if (places.length === 0) places.push(...placesIn(view, { from, end: group.verb, directed: false, skip }));
  if (trigger.only.has('place') || trigger.object === 'TARGET')
    for (const { head } of object) {
      const entity = units[head]?.entity;
      const where = units[head]?.kind === 'PLACE' || trigger.only.has('place');
      if (entity != null && where && !places.includes(entity)) places.push(entity);
    }
  return places;
}

/** "have fled since March": a flight that began then and has not ended. */
const goesOn = (units: readonly Unit[], { group, trigger }: VerbFrame, end: number): boolean =>
  trigger.type === 'DISPLACEMENT' &&
  group.perfect &&
  units.slice(group.verb, end).some(({ lower }) => lower === 'since');

/** The word for the event: the object's own where the lexicon asks for it ("treaty"), else what the verb is about. */
function labelOf(units: readonly Unit[], { trigger, object }: VerbFrame): string {
  const own = trigger.objects.some((name) => /^(?:DEAL|DUTY|LAWSUIT|OPERATION)$/.test(name));
  const head = own && object[0] ? units[object[0].head] : undefined;
  return head?.entity === null ? head.lower : trigger.topic.replace(UNKNOWN, '');
}

const isRelative = (units: readonly Unit[], { group }: VerbFrame): boolean =>
  /^(?:who|which)$/.test(units[group.start - 1]?.lower ?? '') ||
  // "a deal mediated by Chile"
  (!group.finite && !group.infinitive && units[group.verb]?.tag === 'VBN');

/** "49 had been killed since Sunday", "the Fund, which has lent Chad a billion": a tally or a background, no report. */
function inPassing(units: readonly Unit[], frame: VerbFrame): boolean {
  const { trigger, group, after, subject } = frame;
  const since = units.slice(after, after + 6).some(({ lower, entity }) => entity === null && lower === 'since');
  if (trigger.topic === 'killing' && group.passive && group.perfect && subject.length === 0 && since) return true;
  return trigger.type === 'AID' && group.perfect && isRelative(units, frame);
}

/** "Roe, who was elected in 2014": how somebody came to an office is told of them, and is no news. */
const isCareer = (units: readonly Unit[], frame: VerbFrame, date: Candidate['date']): boolean =>
  /^(?:election|appointment|inauguration|release|retirement)$/.test(frame.trigger.topic) &&
  (isRelative(units, frame) || date?.precision === 'YEAR');

/** "In August, regulators revoked …": the words before the comma belong to the clause as well. */
const withOpening = (units: readonly Unit[], from: number, span: Span): Span => {
  const first = units[0];
  const opens =
    /^(?:in|on|at|last|earlier|late|early)$/.test(first?.lower ?? '') &&
    // "In January the bank closed …"
    ((units[from - 1]?.lower === ',' && from < 8) || (from === 2 && isCalendarWord(units[1])));
  return opens && first ? { ...span, start: first.start } : span;
};

/** The event that a verb in one reading reports, and what speaks against it in `misfit`. */
function candidateOf(view: SentenceView, frame: VerbFrame, misfitOfFrame: string | null): Candidate {
  const { units, sentence } = view;
  const { trigger, group, after } = frame;
  const { only } = trigger;
  const verb = units[group.verb] as Unit;
  const told = statusOf(units, group);
  const present =
    trigger.lemma !== 'be' && told === 'ONGOING' && !group.progressive && !group.passive && /^VB[ZP]$/.test(verb.tag);
  // "meets in March" is planned; "ministers meeting in Brussels agreed …": as past as what they did.
  const reduced = told === 'ONGOING' && verb.tag === 'VBG' && !group.progressive && trigger.type === 'MEETING';
  const status = present ? 'PLANNED' : reduced ? 'PAST' : (told ?? (group.infinitive ? 'PLANNED' : 'PAST'));
  // "agreed to meet again": the meeting is told by its own verb.
  const again =
    trigger.lemma === 'agree' &&
    /^(?:meet|hold|discuss|resume|continue|negotiate|talk)$/.test(units[after]?.lower ?? '');
  const nothing = again || frame.object.some(({ start }) => /^(?:no|any)$/.test(units[start]?.lower ?? ''));
  const from = passageStart(units, frame);
  const end = clauseEnd(units, Math.max(group.verb, after - 1));
  const span = unitSpan(units, from, end);
  const parties = partiesOfFrame(view, frame, end);
  const skip = new Set(trigger.type === 'SANCTION' ? parties.map(({ entity }) => entity) : []);
  const places = placesOfFrame(view, frame, { from, end: reducedEnd(units, frame, end), skip });
  const date = dateIn(view, withOpening(units, from, span), { trigger: { start: verb.start, end: verb.end }, status });
  const placed = places.length > 0 || date !== null;
  // "a cable between Norway and Denmark was cut"
  const between =
    trigger.topic === 'sabotage' && units.slice(from, Math.max(end, after + 10)).some(({ entity }) => entity !== null);
  const anchored = between || parties.length > 0 || placed || isCounted(units, frame);
  const misfit = (): string | null => {
    if (misfitOfFrame) return misfitOfFrame;
    if (!told) return 'unreal';
    if (nothing) return 'nothing';
    if (inPassing(units, frame)) return 'in-passing';
    // "More than 150,000 people have been killed": a tally.
    if (trigger.topic === 'killing' && group.passive && parties.length === 0 && !placed && frame.subject.length === 0)
      return 'tally';
    if (only.has('both') && parties.length < 2) return 'both';
    if (only.has('two') && parties.length < 2 && !placed) return 'two';
    if (only.has('dated') && !date) return 'dated';
    if (only.has('anchored') && !anchored) return 'anchored';
    return present && !date ? 'present' : null;
  };
  const lacks = misfit();
  return {
    start: span.start,
    end: span.end,
    type: trigger.type,
    topic: trigger.topic,
    trigger: verb.token,
    governor: -1,
    unit: group.verb,
    objects: frame.object.map(({ head }) => head),
    sentence: sentence.index,
    status: goesOn(units, frame, end) ? 'ONGOING' : status,
    parties,
    places,
    date,
    definite:
      only.has('joins') ||
      only.has('points') ||
      // "who had brokered the truce": the one told of
      (trigger.subject === 'MEDIATOR' && units[frame.object[0]?.start ?? -1]?.lower === 'the'),
    vague: false,
    another: false,
    founds:
      lacks === null &&
      anchored &&
      !isCareer(units, frame, date) &&
      !only.has('joins') &&
      !(only.has('points') && isRelative(units, frame) && parties.length < 2),
    label: labelOf(units, frame),
    why: [`trigger:${verb.lower}`],
    likely: 0,
    misfit: lacks,
    half: [],
    form: { sort: 'verb', lemma: trigger.lemma, known: !trigger.topic.startsWith(UNKNOWN), ...partsOf(frame) },
  };
}

const partsOf = ({ group, subject, object, after }: VerbFrame) => ({ group, subject, object, after });

/**
 * Events reported by the verbs of one sentence: of each verb the first reading of the lexicon that fits, those of other
 * types that do not, with what they lack, and one of type OTHER in any case.
 */
export function verbCandidates(view: SentenceView): Candidate[] {
  const { units } = view;
  const found: Candidate[] = [];
  for (let i = 0; i < units.length; i++) {
    // "according to" is a preposition.
    if (isVerb(units[i]) && units[i]?.lower !== 'according') found.push(...readingsOf(view, i));
  }
  return found;
}

/** The readings of a verb; of those whose clause is not such as the lexicon asks for, only the best is worked out. */
function readingsOf(view: SentenceView, at: number): Candidate[] {
  const lemma = lemmaAt(view, at);
  const found: Candidate[] = [];
  const half: HalfReading[] = [];
  const has = (type: EventType): boolean => found.some((one) => one.type === type);
  let settled = false;
  if (view.knows(lemma))
    for (const trigger of readingsAt(view, at)) {
      const frame = readVerbFrame(view, at, trigger);
      if (!frame) continue;
      const misfit = misfitOf(view, frame);
      if (misfit || settled) {
        if (!has(trigger.type) && !half.some(({ type }) => type === trigger.type))
          half.push({ type: trigger.type, misfit: misfit ?? 'second', frame });
        continue;
      }
      const candidate = candidateOf(view, frame, null);
      if (candidate.misfit === null || !has(candidate.type)) {
        found.splice(0, found.length, ...found.filter(({ type }) => type !== candidate.type), candidate);
        settled = candidate.misfit === null || !trigger.only.has('both');
      }
    }
  const [best] = found.length === 0 ? half.splice(0, 1) : [];
  if (best) found.push(candidateOf(view, best.frame, best.misfit));
  if (found.length === 0 && isMainVerb(view.units, at) && !UNTELLING.test(lemma)) {
    const frame = readVerbFrame(view, at, anyVerb(lemma));
    if (frame) found.push(candidateOf(view, frame, 'unknown'));
  }
  return half.length === 0 ? found : found.map((one) => ({ ...one, half: half.filter(({ type }) => !has(type)) }));
}

/** The event of a verb as one of a type that it is not read as. */
export function verbAs(view: SentenceView, { unit, form, half }: Candidate, type: EventType): Candidate | null {
  const known = half.find((one) => one.type === type);
  if (known) return candidateOf(view, known.frame, known.misfit);
  const frame = readVerbFrame(view, unit, anyVerb(form.lemma, type), { told: true });
  return frame && candidateOf(view, frame, 'unknown');
}
