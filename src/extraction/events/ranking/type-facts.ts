import type { EventType } from '../../../model/kinds';
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

/** Tells by type what speaks for and against an event's being of it. */
export function typeFactsOf(gathered: Gathered, scene: EventScene): (type: EventType) => Facts {
  const [{ form }] = gathered.readings as [Candidate];
  const cause = causeOfHarm(form, gathered.view);
  return (type) => factsFor(type, gathered, { scene, cause });
}

function factsFor(
  type: EventType,
  { readings, view }: Gathered,
  { scene, cause }: { scene: EventScene; cause: string | null },
): Facts {
  const { units } = view;
  const [candidate] = readings as [Candidate];
  const { form } = candidate;
  const facts: string[] = [];
  const note = (fact: string): void => void facts.push(fact, `${type}&${fact}`);
  facts.push('of', `of:${type}`);
  const half = candidate.half.find((one) => one.type === type);
  const reading = readings.find((one) => one.type === type && one.form.known) ?? half;
  note(`read:${!reading ? 'no' : reading.misfit === null ? 'fits' : 'misfit'}`);
  if (reading?.misfit) note(`misfit:${reading.misfit}`);
  if (readings.some((one) => one.type !== type && one.misfit === null)) note('read-otherwise');
  else if (
    readings.some((one) => one.type !== type && one.form.known) ||
    candidate.half.some((one) => one.type !== type)
  )
    note('half-read-otherwise');
  if ((TYPE_WORDS.get(form.lemma) ?? []).includes(type)) note('own-trigger');
  let own = 0;
  let around = 0;
  let rival = 0;
  for (const unit of units) {
    if (unit.entity !== null) continue;
    const speaksFor = typesSpokenFor(unit.lower, view.document.tokens[unit.token]?.lemma ?? '');
    if (speaksFor.length === 0) continue;
    const within = unit.start >= candidate.start && unit.end <= candidate.end;
    if (speaksFor.includes(type)) within ? own++ : around++;
    else if (within) rival++;
  }
  if (type === 'OTHER') note(`rival-words:${sizeOf(rival)}`);
  else {
    note(`own-words:${sizeOf(own)}`);
    note(`own-over-rival:${own > rival ? 'more' : own === rival ? 'same' : 'less'}`);
    if (around > 0) note('own-around');
    const share = scene.typeShares.get(type) ?? 0;
    note(`own-in-article:${share > 0.3 ? 'most' : share > 0.15 ? 'much' : share > 0.07 ? 'some' : 'little'}`);
    note(`own-events:${sizeOf(scene.strict.get(type) ?? 0)}`);
    if (scene.leadTypes.has(type)) note('own-in-lead');
  }
  for (const place of placesSpeaking(form, view, type)) note(`own-${place}`);
  if (scene.inDisaster) facts.push(`${type}&disaster`);
  if (form.known && candidate.misfit === null) facts.push(`${type}&topic:${candidate.topic}`);
  if (cause) facts.push(`${type}&harm:${cause}`);
  facts.push(`${type}&${form.sort}`, `${type}&lemma:${form.lemma}`, `${type}&status:${candidate.status}`);
  if (form.sort === 'verb') {
    for (const name of VERB_CLASSES.get(form.lemma) ?? ['none']) facts.push(`${type}&class:${name}`);
    const { group, subject, object } = form;
    phraseClasses(facts, units, `${type}&subject`, group.passive ? object : subject);
    phraseClasses(facts, units, `${type}&object`, group.passive ? [] : object);
    if (group.passive) facts.push(`${type}&passive`);
  } else {
    for (const name of NOUN_CLASSES.get(form.lemma) ?? ['none']) facts.push(`${type}&noun-class:${name}`);
    const { verb, phrase, at } = form.frame;
    if (verb >= 0)
      for (const name of VERB_CLASSES.get(lemmaAt(view, verb)) ?? []) facts.push(`${type}&support-class:${name}`);
    for (let i = phrase.start; i < at; i++) {
      const unit = units[i] as Unit;
      if (unit.entity === null && /^(?:JJ|NN)/.test(unit.tag)) facts.push(`${type}&modifier:${unit.lower}`);
    }
  }
  return facts;
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
