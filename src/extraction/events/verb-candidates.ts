import type { ParticipantRole } from '../../model/kinds';
import { textSpan } from '../../model/span';
import { type NounPhrase, phraseStartingAt, phrasesStartingAt } from '../clauses/noun-phrase';
import { subjectOf } from '../clauses/subject';
import type { Unit } from '../clauses/units';
import { isVerb, type VerbGroup, verbGroupAt } from '../clauses/verb-group';
import type { Candidate, SentenceView } from './candidate';
import { dateIn, placesIn } from './circumstances';
import { clauseEnd, clauseStart, unitSpan } from './clause-span';
import { NOUN_TRIGGERS } from './noun-triggers';
import { OBJECT_WORDS, type ObjectClass } from './object-words';
import { joinParties, obliqueParties, type Party, partiesOf, subjectParties } from './parties';
import { statusOf } from './realis';
import { VERB_TRIGGERS, type VerbTrigger } from './verb-triggers';

interface Frame {
  group: VerbGroup;
  trigger: VerbTrigger;
  subject: readonly NounPhrase[];
  object: readonly NounPhrase[];
  /** First unit behind verb and particles. */
  after: number;
}

const inClass = (units: readonly Unit[], phrases: readonly NounPhrase[], classes: readonly ObjectClass[]): boolean =>
  phrases.some((phrase) => {
    const words = units.slice(phrase.start, phrase.head + 1).map((unit) => unit.lower);
    const head = words[words.length - 1] ?? '';
    // "thousands of villagers", "up to 200 of them": a number stands for its people.
    const counted =
      units[phrase.end]?.lower === 'of' ? units[phraseStartingAt(units, phrase.end + 1)?.head ?? -1] : undefined;
    return classes.some(
      (name) => OBJECT_WORDS[name].has(head) || (counted !== undefined && OBJECT_WORDS[name].has(counted.lower)),
    );
  });

const hasEntity = (units: readonly Unit[], phrases: readonly NounPhrase[]): boolean =>
  phrases.some((phrase) => units[phrase.head]?.entity != null);

/** True where the phrases name an event themselves: "the clash killed 11" is a clash, not a killing of its own. */
const namesEvent = (
  units: readonly Unit[],
  phrases: readonly NounPhrase[],
  lemmaAt: (unit: number) => string,
): boolean => phrases.some((phrase) => units[phrase.head]?.entity === null && NOUN_TRIGGERS.has(lemmaAt(phrase.head)));

/** Steps over "more than", "up to", "at least", "some of" before an object. */
function objectStart(units: readonly Unit[], at: number): number {
  let i = at;
  if (/^(?:more|fewer|less|up|nearly|about|around|almost)$/.test(units[i]?.lower ?? '')) i++;
  else if (/^(?:as many|as much|at least|at most)$/.test(`${units[i]?.lower} ${units[i + 1]?.lower}`)) return i + 2;
  if (i > at && /^(?:than|to)$/.test(units[i]?.lower ?? '')) i++;
  return i;
}

function readFrame({ document, units }: SentenceView, verb: number, trigger: VerbTrigger): Frame | null {
  let after = verb + 1;
  if (!trigger.particles.every((word, i) => units[verb + 1 + i]?.lower === word)) {
    // "called the army in": only particles right behind the verb are read.
    return null;
  }
  after += trigger.particles.length;
  while (/^RB/.test(units[after]?.tag ?? '') && units[after]?.entity === null) after++;
  const group = verbGroupAt(units, verb);
  const lemmaAt = (unit: number): string => document.tokens[units[unit]?.token ?? -1]?.lemma ?? '';
  let subject: readonly NounPhrase[] = subjectOf(units, group);
  let object: readonly NounPhrase[] = phrasesStartingAt(units, objectStart(units, after));
  if (group.passive || (!group.finite && units[verb]?.tag === 'VBN')) {
    const by = units.findIndex(
      (unit, i) => i >= after && i < after + 12 && unit.entity === null && unit.lower === 'by',
    );
    const home = trigger.objects.includes('HOME') ? object : null;
    if (home && !inClass(units, home, trigger.objects)) return null;
    object = subject;
    subject = by >= 0 ? phrasesStartingAt(units, by + 1) : [];
  }
  if (namesEvent(units, subject, lemmaAt) && !/^(?:MEETING|NEGOTIATION)$/.test(trigger.type)) return null;
  return { group, trigger, subject, object, after };
}

/** True where subject and object are such as the lexicon asks for. */
function fits(view: SentenceView, frame: Frame): boolean {
  const { group, trigger, subject, object } = frame;
  const { units } = view;
  const { only } = trigger;
  if (only.has('passive') && !group.passive) return false;
  if (only.has('object') && object.length === 0) return false;
  if (only.has('bare') && object.length > 0 && !group.passive) return false;
  if (only.has('named') && !hasActor(view, subject) && !hasActor(view, object)) return false;
  if (only.has('place') && !object.some((phrase) => /^(?:PLACE|COUNTRY)$/.test(units[phrase.head]?.kind ?? '')))
    return false;
  if (
    only.has('person') &&
    !object.some(
      (phrase) =>
        units[phrase.head]?.kind === 'PERSON' ||
        /^(?:minister|chief|head|general|commander|director|executive|president|chairman|governor|ambassador|secretary|judge)$/.test(
          units[phrase.head]?.lower ?? '',
        ),
    )
  )
    return false;
  if (trigger.objects.length > 0 && !trigger.objects.includes('HOME') && !inClass(units, object, trigger.objects))
    return false;
  const behind = (word: RegExp): boolean =>
    units.slice(frame.after, frame.after + 12).some((unit) => unit.entity === null && word.test(unit.lower));
  if (only.has('with') && !behind(/^with$/)) return false;
  if (only.has('home') && !behind(/^(?:homes?|houses|villages|land)$/)) return false;
  if (only.has('company') && !object.some((phrase) => units[phrase.head]?.kind === 'ORGANIZATION')) return false;
  if (only.has('foes') && object.length > 0 && !hasActor(view, object)) return false;
  if (
    trigger.optional.length > 0 &&
    object.length > 0 &&
    !hasEntity(units, object) &&
    !inClass(units, object, trigger.optional)
  )
    return false;
  if (trigger.subjects.length > 0) {
    const doers = group.passive ? object : subject;
    const named = trigger.subjects.includes('BODY') && hasEntity(units, doers);
    if (!named && !inClass(units, doers, trigger.subjects)) return false;
  }
  return true;
}

const hasActor = (view: SentenceView, phrases: readonly NounPhrase[]): boolean =>
  partiesOf(view, phrases, { role: 'ACTOR' }).length > 0;

/** Whom the object of a sanction or a deal describes: "duties on Chinese steel", "Chinese goods". */
function describedParties(units: readonly Unit[], { after, trigger }: Frame, end: number): Party[] {
  const role = Object.values(trigger.oblique)[0];
  if (trigger.type !== 'SANCTION' || !role) return [];
  for (let i = after; i < end; i++) {
    const unit = units[i] as Unit;
    if (
      unit.entity !== null &&
      unit.kind !== 'PERSON' &&
      unit.kind !== 'PLACE' &&
      (unit.adjective || units[i - 1]?.lower === 'on')
    )
      return [{ entity: unit.entity, role }];
  }
  return [];
}

/** Where the passage begins: with the subject, or with the verb itself behind "agreed to" and its like. */
function passageStart(units: readonly Unit[], { group }: Frame, first: NounPhrase | undefined): number {
  const agreed =
    group.infinitive &&
    /^VB/.test(units[group.governorAt]?.tag ?? '') &&
    !/^(?:is|are|was|were|be)$/.test(group.governor);
  if (agreed) return group.verb;
  return first && first.start < group.verb ? first.start : clauseStart(units, group.verb);
}

/** "killed 27 people", "arrested 63 of them": a number makes a report of what else may be talk. */
const isCounted = (units: readonly Unit[], { object, subject, group }: Frame): boolean =>
  [...object, ...(group.passive ? [] : subject)].some((phrase) =>
    units
      .slice(phrase.start, phrase.end)
      .some(({ tag, lower }) => tag === 'CD' || /^(?:hundreds|thousands|dozens|scores|millions)$/.test(lower)),
  );

function partiesOfFrame(view: SentenceView, frame: Frame, end: number): Party[] {
  const { trigger, group, subject, object, after } = frame;
  const heads = trigger.topic === 'resignation';
  const doers = (role: ParticipantRole): Party[] =>
    group.passive || subject.length === 0
      ? partiesOf(view, subject, { role, heads })
      : subjectParties(view, group.verb, { role, heads });
  return joinParties(
    trigger.subject ? doers(trigger.subject) : [],
    trigger.object ? partiesOf(view, object, { role: trigger.object, owners: trigger.object === 'TARGET' }) : [],
    obliqueParties(view, { from: after, end, roles: trigger.oblique }),
    describedParties(view.units, frame, end),
  );
}

/** Events reported by the verbs of one sentence. */
export function verbCandidates(view: SentenceView): Candidate[] {
  const { units, document, sentence } = view;
  const found: Candidate[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!isVerb(units[i])) continue;
    const lemma = document.tokens[units[i]?.token ?? -1]?.lemma ?? '';
    for (const trigger of VERB_TRIGGERS.get(lemma) ?? []) {
      const frame = readFrame(view, i, trigger);
      if (!frame || !fits(view, frame)) continue;
      const status = statusOf(units, frame.group);
      if (!status) break;
      const first = (frame.group.passive ? frame.object : frame.subject)[0];
      const from = passageStart(units, frame, first);
      const end = clauseEnd(units, Math.max(i, frame.after - 1));
      const span = unitSpan(units, from, end);
      const parties = partiesOfFrame(view, frame, end);
      const taken = new Set(trigger.type === 'SANCTION' ? parties.map(({ entity }) => entity) : []);
      const places = placesIn(units, {
        from: i,
        end,
        directed: /^(?:MILITARY_OPERATION|DISPLACEMENT)$/.test(trigger.type),
        skip: taken,
      });
      if (trigger.only.has('place'))
        for (const phrase of frame.object) {
          const entity = units[phrase.head]?.entity;
          if (entity != null && !places.includes(entity)) places.push(entity);
        }
      // "is due to travel to Tallinn to meet …": the place stands before the verb.
      if (places.length === 0 && frame.group.infinitive)
        places.push(...placesIn(units, { from, end: i, directed: true, skip: taken }));
      const at = { start: units[i]?.start ?? 0, end: units[i]?.end ?? 0 };
      const counted = isCounted(units, frame);
      const date = dateIn(view, span, { trigger: at, status });
      if (trigger.only.has('two') && parties.length < 2 && places.length === 0 && !date) break;
      if (trigger.only.has('dated') && !date) break;
      if (trigger.only.has('anchored') && parties.length === 0 && places.length === 0 && !date && !counted) break;
      found.push({
        ...span,
        type: trigger.type,
        topic: trigger.topic,
        trigger: units[i]?.token ?? 0,
        unit: i,
        sentence: sentence.index,
        status,
        parties,
        places,
        date,
        definite: false,
        another: false,
        founds: !trigger.only.has('joins') && (parties.length > 0 || places.length > 0 || date !== null || counted),
        label: trigger.topic,
        why: [`trigger:${textSpan(document.text, at).text.toLowerCase()}`],
      });
      break;
    }
  }
  return found;
}
