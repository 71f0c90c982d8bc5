import type { EventType } from '../../../model/kinds';
import type { Span } from '../../../model/span';
import type { NounPhrase } from '../../clauses/noun-phrase';
import type { Unit } from '../../clauses/units';
import type { Candidate, SentenceView } from '../candidate';
import type { Gathered } from '../gather-candidates';
import { lemmaAt } from '../noun-frame';
import type { EventScene } from './event-scene';
import { type Facts, sizeOf } from './facts';
import { themesOf } from './theme-words';
import { TYPE_WORDS, typesSpokenFor } from './type-words';
import { NOUN_CLASSES, VERB_CLASSES } from './word-classes';

/** What speaks for and against an event's being of each type, in the order in which weights are added up. */
export interface TypeFacts {
  /** What holds of the event as one of a type: each weighs whatever the type is, and for this type. */
  of: (type: EventType) => Facts;
  /** What holds of the event: each weighs for every type otherwise. */
  shared: Facts;
}

/** What is known of an event and the types that it may be of. */
export function typeFactsOf(gathered: Gathered, scene: EventScene): TypeFacts {
  return { of: (type) => factsFor(type, gathered, scene), shared: sharedFacts(gathered, scene) };
}

function factsFor(type: EventType, { readings, view }: Gathered, scene: EventScene): Facts {
  const [candidate] = readings as [Candidate];
  const { form } = candidate;
  const facts: string[] = [];
  const half = candidate.half.find((one) => one.type === type);
  const reading = readings.find((one) => one.type === type && one.form.known) ?? half;
  facts.push(`read:${!reading ? 'no' : reading.misfit === null ? 'fits' : 'misfit'}`);
  if (reading?.misfit) facts.push(`misfit:${reading.misfit}`);
  if (readings.some((one) => one.type !== type && one.misfit === null)) facts.push('read-otherwise');
  else if (
    readings.some((one) => one.type !== type && one.form.known) ||
    candidate.half.some((one) => one.type !== type)
  )
    facts.push('half-read-otherwise');
  if (TYPE_WORDS.get(form.lemma)?.includes(type)) facts.push('own-trigger');
  let own = 0;
  let around = 0;
  let rival = 0;
  for (const { start, end, types } of speakingIn(view)) {
    const within = start >= candidate.start && end <= candidate.end;
    if (types.includes(type)) within ? own++ : around++;
    else if (within) rival++;
  }
  if (type === 'OTHER') facts.push(`rival-words:${sizeOf(rival)}`);
  else {
    facts.push(`own-words:${sizeOf(own)}`, `own-over-rival:${own > rival ? 'more' : own === rival ? 'same' : 'less'}`);
    if (around > 0) facts.push('own-around');
    const share = scene.typeShares.get(type) ?? 0;
    facts.push(
      `own-in-article:${share > 0.3 ? 'most' : share > 0.15 ? 'much' : share > 0.07 ? 'some' : 'little'}`,
      `own-events:${sizeOf(scene.strict.get(type) ?? 0)}`,
    );
    if (scene.leadTypes.has(type)) facts.push('own-in-lead');
  }
  for (const place of placesSpeaking(form, view, type)) facts.push(`own-${place}`);
  return facts;
}

function sharedFacts({ readings, view }: Gathered, { inDisaster }: EventScene): Facts {
  const { units } = view;
  const [candidate] = readings as [Candidate];
  const { form } = candidate;
  const cause = causeOfHarm(form, view);
  const facts: string[] = [];
  if (inDisaster) facts.push('disaster');
  if (form.known && candidate.misfit === null) facts.push(`topic:${candidate.topic}`);
  if (cause) facts.push(`harm:${cause}`);
  facts.push(form.sort, `lemma:${form.lemma}`, `status:${candidate.status}`);
  if (form.sort === 'verb') {
    for (const name of VERB_CLASSES.get(form.lemma) ?? ['none']) facts.push(`class:${name}`);
    const { group, subject, object } = form;
    phraseClasses(facts, units, 'subject', group.passive ? object : subject);
    phraseClasses(facts, units, 'object', group.passive ? [] : object);
    if (group.passive) facts.push('passive');
  } else {
    for (const name of NOUN_CLASSES.get(form.lemma) ?? ['none']) facts.push(`noun-class:${name}`);
    const { verb, phrase, at } = form.frame;
    if (verb >= 0) for (const name of VERB_CLASSES.get(lemmaAt(view, verb)) ?? []) facts.push(`support-class:${name}`);
    for (let i = phrase.start; i < at; i++) {
      const unit = units[i] as Unit;
      if (unit.entity === null && /^(?:JJ|NN)/.test(unit.tag)) facts.push(`modifier:${unit.lower}`);
    }
  }
  return facts;
}

/** A word of a sentence, and the types that it speaks for. */
interface Speaking extends Span {
  types: readonly EventType[];
}

const SPEAKING = new WeakMap<SentenceView, readonly Speaking[]>();

/** The words of a sentence that speak for types, looked up once for all its triggers and all types. */
function speakingIn(view: SentenceView): readonly Speaking[] {
  const known = SPEAKING.get(view);
  if (known) return known;
  const speaking = view.units.flatMap(({ start, end, entity, lower, token }): Speaking[] => {
    const types = entity === null ? typesSpokenFor(lower, view.document.tokens[token]?.lemma ?? '') : [];
    return types.length > 0 ? [{ start, end, types }] : [];
  });
  SPEAKING.set(view, speaking);
  return speaking;
}

const HARMS = /^(?:kill|wound|injure|hurt|drown|burn|destroy|hit|strike|damage|sink|die|perish|maim)$/;
const NATURE = /^(?:disaster|epidemic|accident|vehicle|pollution|animals)$/;
const FORCE = /^(?:rebels|army|hardware|police|shoot|bomb|assault|abduct)$/;

/** What does harm where a verb tells of harm: nature and accidents, or those who mean it; guessed by its sentence where no subject says so. */
function causeOfHarm(form: Candidate['form'], view: SentenceView): string | null {
  if (form.sort !== 'verb' || !HARMS.test(form.lemma)) return null;
  const { units } = view;
  const themes = (at: number): readonly string[] => themesOf(lemmaAt(view, at), units[at]?.lower);
  for (const { start, head } of form.subject)
    for (let at = head; at >= start; at--) {
      if (units[at]?.entity !== null) continue;
      if (themes(at).some((theme) => FORCE.test(theme))) return 'by-force';
      if (themes(at).some((theme) => NATURE.test(theme))) return 'by-nature';
    }
  const named = form.subject.some(({ head }) => units[head]?.entity !== null);
  if (named) return 'by-name';
  // Who is harmed may be a soldier, and does no harm.
  const harmed = (at: number): boolean => form.object.some(({ start, end }) => at >= start && at < end);
  let [force, nature] = [0, 0];
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.entity !== null || at === form.group.verb || harmed(at)) continue;
    const told = themes(at);
    if (told.some((theme) => FORCE.test(theme))) force++;
    if (told.some((theme) => NATURE.test(theme))) nature++;
  }
  return force > nature ? 'near-force' : nature > force ? 'near-nature' : 'unsaid';
}

/** Where the head of a subject or object, or the verb that a noun stands with, speaks for a type. */
function placesSpeaking(form: Candidate['form'], view: SentenceView, type: EventType): string[] {
  const speaks = (at: number): boolean => {
    const unit = view.units[at];
    return unit?.entity === null && typesSpokenFor(unit.lower, lemmaAt(view, at)).includes(type);
  };
  if (form.sort === 'noun') return form.frame.verb >= 0 && speaks(form.frame.verb) ? ['support'] : [];
  const heads = (phrases: readonly NounPhrase[]): boolean => phrases.some(({ head }) => speaks(head));
  const { group, subject, object } = form;
  return [
    ...(heads(group.passive ? object : subject) ? ['subject'] : []),
    ...(!group.passive && heads(object) ? ['object'] : []),
  ];
}

function phraseClasses(facts: string[], units: readonly Unit[], sort: string, phrases: readonly NounPhrase[]): void {
  const names = new Set<string>();
  for (const { start, end } of phrases.slice(0, 1))
    for (let i = start; i < end; i++) {
      const unit = units[i] as Unit;
      if (unit.entity !== null) names.add(unit.kind ?? 'name');
      for (const name of NOUN_CLASSES.get(unit.lower) ?? []) names.add(name);
    }
  if (phrases.length === 0) names.add('none');
  for (const name of names) facts.push(`${sort}:${name}`);
}
