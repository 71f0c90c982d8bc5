import { isCalendarWord, type NounPhrase, phraseStartingAt, phrasesStartingAt } from '../clauses/noun-phrase';
import { subjectOf } from '../clauses/subject';
import type { Unit } from '../clauses/units';
import { type VerbGroup, verbGroupAt } from '../clauses/verb-group';
import { UNKNOWN } from './any-verb';
import type { SentenceView } from './candidate';
import { lemmaAt } from './noun-frame';
import { NOUN_TRIGGERS } from './noun-triggers';
import { OBJECT_WORDS, type ObjectClass } from './object-words';
import { partiesOf } from './parties';
import { VERB_TRIGGERS, type VerbTrigger } from './verb-triggers';

/** A verb of the lexicon with what it governs; of a passive the object is what stands before it. */
export interface VerbFrame {
  group: VerbGroup;
  trigger: VerbTrigger;
  subject: readonly NounPhrase[];
  object: readonly NounPhrase[];
  /** First unit behind verb, particles and dates. */
  after: number;
}

/** The readings of the verb at a unit; unknown forms are read by their endings, since lemmatizers guess there. */
export function readingsAt(view: SentenceView, at: number): readonly VerbTrigger[] {
  const lemma = lemmaAt(view, at);
  const known = VERB_TRIGGERS.get(lemma);
  if (known) return known;
  const word = view.units[at]?.lower ?? '';
  const stem = word.replace(/(?:ed|ing|es|s)$/, '');
  if (stem === word) return [];
  const guesses = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return guesses.flatMap((guess) => VERB_TRIGGERS.get(guess) ?? []);
}

/** Whether a phrase is of a class by its head, by what its number counts ("thousands of villagers") or, for ties, by any noun. */
function inClass(
  { units, knows }: SentenceView,
  phrases: readonly NounPhrase[],
  classes: readonly ObjectClass[],
): boolean {
  const holds = (name: ObjectClass, unit: Unit | undefined): boolean => {
    if (!unit) return false;
    if (unit.entity !== null) return name === 'PEOPLE' && unit.adjective;
    if (name === 'AID' && /^(?:[$€£¥]|\d[\d.,]*(?:k|m|mn|bn)$)/.test(unit.lower)) return true;
    const held = OBJECT_WORDS[name].has(unit.lower) || OBJECT_WORDS[name].has(unit.lower.replace(/(?<=[^s])s$/, ''));
    return held && knows(`${name} ${unit.lower}`);
  };
  return phrases.some((phrase) => {
    const inner = units[phrase.end]?.lower === 'of' ? phraseStartingAt(units, phrase.end + 1) : null;
    const heads = [units[phrase.head], inner ? units[inner.head] : undefined];
    const nouns = [...units.slice(phrase.start, phrase.head), ...(inner ? units.slice(inner.start, inner.head) : [])];
    return classes.some(
      (name) => heads.some((unit) => holds(name, unit)) || (name === 'TIE' && nouns.some((unit) => holds(name, unit))),
    );
  });
}

const hasEntity = (units: readonly Unit[], phrases: readonly NounPhrase[]): boolean =>
  phrases.some((phrase) => units[phrase.head]?.entity != null);

const hasActor = (view: SentenceView, phrases: readonly NounPhrase[]): boolean =>
  partiesOf(view, phrases, { role: 'ACTOR' }).length > 0;

/** True where the phrases name an event themselves: "the clash killed 11" is a clash, not a killing of its own. */
const namesEvent = (view: SentenceView, phrases: readonly NounPhrase[]): boolean =>
  phrases.some(({ head }) => view.units[head]?.entity === null && NOUN_TRIGGERS.has(lemmaAt(view, head)));

/** Steps over "more than", "up to", "at least" before an object. */
function objectStart(units: readonly Unit[], at: number): number {
  let i = at;
  if (/^(?:more|fewer|less|up|nearly|about|around|almost)$/.test(units[i]?.lower ?? '')) i++;
  else if (/^(?:as many|as much|at least|at most)$/.test(`${units[i]?.lower} ${units[i + 1]?.lower}`)) return i + 2;
  if (i > at && /^(?:than|to)$/.test(units[i]?.lower ?? '')) i++;
  return i;
}

const TIME = /^(?:night|week|weekend|month|year|morning|evening|afternoon|spring|summer|autumn|fall|winter)$/;

/** Steps over adverbs and dates behind a verb: "forced out on Wednesday more than 1,000 people". */
function behindVerb(units: readonly Unit[], at: number): number {
  let after = at;
  for (let steps = 0; steps < 4; steps++) {
    const unit = units[after];
    if (!unit || unit.entity !== null) return after;
    if (unit.tag === 'RB' && !/^(?:about|around|almost|nearly|up)$/.test(unit.lower)) after++;
    else if (isCalendarWord(unit)) after++;
    else if (after > at && isCalendarWord(units[after - 1]) && TIME.test(unit.lower)) after++;
    else if (/^(?:on|in)$/.test(unit.lower) && isCalendarWord(units[after + 1])) after += 2;
    else if (/^(?:last|this|next)$/.test(unit.lower) && TIME.test(units[after + 1]?.lower ?? '')) after += 2;
    else return after;
  }
  return after;
}

/** What kills without attacking anybody. */
const NATURAL =
  /^(?:rains?|snow|heat|cold|diseases?|virus|ebola|cholera|cancer|hunger|accidents?|landslides?|waves?|winds?|lightning|smoke|heatwave|avalanche|drought|outbreak|malaria|measles|polio|dengue|influenza|epidemic|pandemic|cyclone|hurricane|typhoon|storm|tornado|blizzard|floods?|flooding|(?:earth)?quake|tremor|tsunami|famine|wildfires?|blaze)$/;

/**
 * Reads what the verb at unit `verb` governs in the reading `trigger`; null where its particles do not follow, or where the words beside
 * it make it another verb or tell its event already. `told` is true where something else than the lexicon found that it tells an event.
 */
export function readVerbFrame(
  view: SentenceView,
  verb: number,
  trigger: VerbTrigger,
  { told = false } = {},
): VerbFrame | null {
  const { units } = view;
  // "agreed on Monday to a truce": a date may part the verb from its particle.
  const [opening] = trigger.particles;
  const joint = opening === 'to' && units[verb + 1]?.lower !== 'to' ? behindVerb(units, verb + 1) : verb + 1;
  if (!trigger.particles.every((word, i) => units[joint + i]?.lower === word)) return null;
  // "was fired up": a particle makes it another verb.
  const particle = units[verb + 1];
  if (
    !told &&
    trigger.particles.length === 0 &&
    !trigger.topic.startsWith(UNKNOWN) &&
    particle?.tag === 'RP' &&
    particle.entity === null &&
    !/^(?:out|away|off|back)$/.test(particle.lower)
  )
    return null;
  const after = behindVerb(units, joint + trigger.particles.length);
  const group = verbGroupAt(units, verb);
  let subject: readonly NounPhrase[] = subjectOf(units, group);
  let object: readonly NounPhrase[] = phrasesStartingAt(units, objectStart(units, after));
  if (group.passive || (!group.finite && units[verb]?.tag === 'VBN')) {
    // "was taken from his flat", "was taken into custody"
    if (trigger.objects.includes('HOME') && !inClass(view, object, trigger.objects)) return null;
    const by = units.findIndex(
      (unit, i) => i >= after && i < after + 12 && unit.entity === null && unit.lower === 'by',
    );
    object = subject;
    subject = by >= 0 ? phrasesStartingAt(units, by + 1) : [];
  }
  // "A wreck off Peru killed 12": what stands behind a preposition killed nobody.
  if (
    trigger.topic === 'killing' &&
    subject.some(({ start }) => units[start - 1]?.entity === null && units[start - 1]?.tag === 'RP')
  )
    return null;
  if (
    trigger.topic === 'killing' &&
    subject.some(({ start, head }) => units.slice(start, head + 1).some(({ lower }) => NATURAL.test(lower)))
  )
    return null;
  if (told) return { group, trigger, subject, object, after };
  const blast = trigger.topic === 'bombing' && object.length === 0;
  if (!blast && namesEvent(view, subject) && !/^(?:MEETING|NEGOTIATION|DISPLACEMENT)$/.test(trigger.type)) return null;
  return { group, trigger, subject, object, after };
}

/** "Tikrit", "the port of Hodeidah" */
function isPlace(units: readonly Unit[], { head, end }: NounPhrase): boolean {
  const at = units[head];
  if (at?.kind === 'PLACE' || at?.kind === 'COUNTRY') return true;
  const settled = /^(?:city|town|village|port|province|region|district|island)$/.test(at?.lower ?? '');
  return settled && units[end]?.lower === 'of' && units[end + 1]?.kind === 'PLACE';
}

/** Teams, experts and weapons are aid where a word says so; money is where a state or body gives it. */
function isRelief(view: SentenceView, { subject, object }: Pick<VerbFrame, 'trigger' | 'subject' | 'object'>): boolean {
  const { units, document } = view;
  const words = object.flatMap(({ start, end }) => units.slice(start, end + 4).map(({ lower }) => lower));
  if (
    words.some((word) =>
      /^(?:aid|relief|rescue|search|medical|emergency|humanitarian|food|tents?|medicines?|blankets?|assistance|asylum|doctors|vaccines?|kitchens?|shelters?|clinics?|loans?|guards)$/.test(
        word,
      ),
    )
  )
    return true;
  const givers = partiesOf(view, subject, { role: 'ACTOR' }).map(({ entity }) => document.entities[entity]);
  const isPublic = givers.some(
    (giver) =>
      giver?.kind === 'COUNTRY' ||
      (giver?.kind === 'ORGANIZATION' && !/^(?:COMPANY|PARTY|MEDIA)$/.test(giver.organizationKind ?? '')),
  );
  return isPublic && !words.some((word) => /^(?:team|teams|expert|experts|engineer|equipment)$/.test(word));
}

/** Words of offices, and those behind which one stands. */
const POST_WORD =
  /^(?:as|to|chief|president|premier|minister|head|director|chairman|chairwoman|chair|chancellor|commander|coach|governor|judge|ambassador|envoy|executive|secretary|leader|spokesman|mayor|successor|ceo|archbishop|bishop|manager|editor|commissioner|negotiator|captain|candidate)$/;

const POST =
  /^(?:minister|chief|head|general|commander|director|executive|president|chairman|governor|ambassador|secretary|judge)$/;

/** "the Senate", "lawmakers", "Bulgaria's parliament" */
const isHouse = (units: readonly Unit[], { head }: NounPhrase): boolean =>
  /(?:^|\s)(?:senate|parliament|congress|assembly|house of \w+|knesset|duma|bundestag|storting|diet|riksdag|sejm|commons|lords|lawmakers|senators|legislators|deputies|legislature)$/.test(
    units[head]?.lower ?? '',
  );

/** "Ministers will discuss the plan in Riga": several who come together, or a place where they do. */
const isSitting = (units: readonly Unit[], after: number, subject: readonly NounPhrase[]): boolean =>
  subject.some(
    ({ head }) =>
      units[head]?.entity === null &&
      /^(?:ministers|leaders|envoys|ambassadors|diplomats|lawmakers|presidents)$/.test(units[head]?.lower ?? ''),
  ) &&
  units
    .slice(after, after + 14)
    .some((unit, i, near) => unit.kind === 'PLACE' && /^(?:in|at)$/.test(near[i - 1]?.lower ?? ''));

/** What of that which the lexicon asks of subject, object and the words behind is not so, in a word; null where all is. */
export function misfitOf(view: SentenceView, { group, trigger, subject, object, after }: VerbFrame): string | null {
  const { units } = view;
  const { only } = trigger;
  const someObject = (test: (unit: Unit) => boolean): boolean =>
    object.some(({ head }) => {
      const unit = units[head];
      return unit !== undefined && test(unit);
    });
  const follows = (word: RegExp): boolean =>
    units.slice(after, after + 12).some((unit) => unit.entity === null && word.test(unit.lower));
  if (only.has('passive') && !group.passive) return 'passive';
  if (only.has('object') && object.length === 0) return 'object';
  if (only.has('bare') && object.length > 0 && !group.passive) return 'bare';
  if (only.has('named') && !hasActor(view, subject) && !hasActor(view, object)) return 'named';
  if (only.has('place') && !object.some((phrase) => isPlace(units, phrase))) return 'place';
  if (only.has('person') && !someObject(({ kind, lower }) => kind === 'PERSON' || POST.test(lower))) return 'person';
  if (only.has('company') && !someObject(({ kind }) => kind === 'ORGANIZATION')) return 'company';
  if (only.has('at') && !follows(/^at$/)) return 'at';
  if (only.has('people') && !subject.some(({ head }) => units[head]?.kind === 'PERSON')) return 'people';
  if (only.has('of') && !follows(/^of$/)) return 'of';
  if (only.has('into') && !follows(/^into$/)) return 'into';
  if (only.has('from') && !follows(/^from$/)) return 'from';
  if (only.has('house') && !(group.passive ? [] : subject).some((phrase) => isHouse(units, phrase))) return 'house';
  if (only.has('sits') && !isSitting(units, after, subject)) return 'sits';
  if (only.has('pair') && partiesOf(view, subject, { role: 'PARTICIPANT' }).length < 2) return 'pair';
  if (only.has('with') && !follows(/^with$/)) return 'with';
  if (only.has('home') && !follows(/^(?:homes?|houses|villages|land)$/)) return 'home';
  if (only.has('whom') && !hasActor(view, object)) return 'whom';
  if (only.has('jail') && !follows(/^(?:jails?|prisons?|custody|detention|arrest|captivity|cells?)$/)) return 'jail';
  if (only.has('homeless') && !follows(/^homeless$/)) return 'homeless';
  if (only.has('guilty') && !follows(/^guilty$/)) return 'guilty';
  if (only.has('leaves') && !follows(/^leave$/)) return 'leaves';
  if (only.has('court') && !follows(/^(?:court|judge|judges|tribunal|magistrates?|charges)$/)) return 'court';
  if (only.has('post') && !follows(POST_WORD)) return 'post';
  if (only.has('voters') && !inClass(view, subject, ['VOTER', 'MEMBER'])) return 'voters';
  // "were killing themselves", "attacked the president for being soft"
  if (someObject(({ lower }) => /sel(?:f|ves)$/.test(lower))) return 'self';
  if (
    trigger.topic === 'attack' &&
    someObject(({ kind }) => kind === 'PERSON') &&
    subject.some(({ head }) => units[head]?.kind === 'PERSON')
  )
    return 'people-both';
  if (trigger.type === 'AID' && !isRelief(view, { trigger, subject, object })) return 'relief';
  if (only.has('foes') && object.length > 0 && !hasActor(view, object)) return 'foes';
  const classes = trigger.objects.filter((name) => name !== 'HOME');
  if (classes.length > 0 && !inClass(view, object, classes)) return 'object-class';
  if (
    trigger.optional.length > 0 &&
    object.length > 0 &&
    !hasEntity(units, object) &&
    !inClass(view, object, trigger.optional)
  )
    return 'object-class';
  if (trigger.subjects.length === 0) return null;
  const doers = group.passive ? object : subject;
  const court =
    trigger.subjects.includes('COURT') &&
    doers.some(({ head }) =>
      /\b(?:court|tribunal|constitutional council|council of state)\b/.test(units[head]?.lower ?? ''),
    );
  if (court) return null;
  // "Israel raided …", "Boko Haram raided …"
  const armed =
    trigger.subjects.includes('GUNMEN') &&
    doers.some(({ head }) => {
      const doer = view.document.entities[units[head]?.entity ?? -1];
      return doer?.kind === 'COUNTRY' || doer?.organizationKind === 'ARMED_GROUP';
    });
  if (armed) return null;
  const named = trigger.subjects.includes('BODY') || trigger.lemma === 'vote';
  return (named && hasEntity(units, doers)) || inClass(view, doers, trigger.subjects) ? null : 'subject-class';
}
