import type { EventType, ParticipantRole } from '../../model/kinds';
import type { ObjectClass } from './object-words';
import { VERB_LINES } from './verb-lines';

/** What a reading of a verb asks of its clause, beside the classes of its subject and object. */
export type Condition =
  | 'object'
  | 'bare'
  | 'passive'
  | 'named'
  | 'anchored'
  | 'place'
  | 'person'
  | 'company'
  | 'foes'
  | 'two'
  | 'joins'
  | 'with'
  | 'home'
  | 'points'
  | 'at'
  | 'of'
  | 'people'
  | 'pair'
  | 'voters'
  | 'dated'
  | 'sits'
  | 'house'
  | 'into'
  | 'from'
  | 'both'
  | 'post'
  | 'homeless'
  | 'guilty'
  | 'court'
  | 'leaves'
  | 'whom'
  | 'jail';

/** One verb, or verb with a particle, that reports an event, and which part its subject and objects take in it. */
export interface VerbTrigger {
  type: EventType;
  lemma: string;
  /** Words right behind the verb that belong to it ("down" of "step down"). */
  particles: readonly string[];
  /** What the verb is about, for telling two events of one type apart and for titles: "resignation". */
  topic: string;
  subject: ParticipantRole | null;
  object: ParticipantRole | null;
  /** Roles behind prepositions ("with", "on"). */
  oblique: Readonly<Record<string, ParticipantRole>>;
  /** The object's head must be of one of these classes. */
  objects: readonly ObjectClass[];
  /** If it has an object, that must be of one of these classes or name an entity. */
  optional: readonly ObjectClass[];
  /** The subject's head must be of one of these classes or name an entity. */
  subjects: readonly ObjectClass[];
  /**
   * `object`: only with one. `bare`: only without. `passive`: only so. `named`: only where subject or object is an entity.
   * `anchored`: only with an entity, a place or a date. `place`, `person`: the object is one. `foes`: the object, if any,
   * is an actor. `two`: only with two parties, a place or a date.
   * `joins`: it adds to an event told elsewhere and founds none. `with`, `home`: the word stands behind. `dated`: only with a date.
   * `at`, `of`, `into`, `from`: the word stands behind. `pair`: two actors are named as the subject. `points`: it may mean an event told before. `people`: the subject is a named person. `voters`: by members of a house or union. `company`: the object is an organization. `house`: by a parliament. `sits`: a place is said, or a body of several is the subject.
   * `whom`: the object is an actor. `both`: two parties at least are named. `post`: the words behind name a post. `homeless`, `guilty`, `leaves`: the word stands behind; `court`: a court does; `jail`: a prison does.
   */
  only: ReadonlySet<Condition>;
}

function readLine(line: string): VerbTrigger[] {
  const [type = '', topic = '', verbs = '', roles = '', oblique = '', conditions = ''] = line
    .split('|')
    .map((part) => part.trim());
  const [subject, object] = roles.split(' ').map((role) => (role === '-' ? null : (role as ParticipantRole)));
  const list = conditions.split(/\s+/).filter(Boolean);
  const classes = (mark: string): ObjectClass[] =>
    list.filter((word) => word.startsWith(mark)).map((word) => word.slice(1) as ObjectClass);
  return verbs.split(/\s+/).map((verb) => {
    const [lemma = '', ...particles] = verb.split('/');
    return {
      type: type as EventType,
      lemma,
      particles,
      topic,
      subject: subject ?? null,
      object: object ?? null,
      oblique: Object.fromEntries(
        oblique
          .split(/\s+/)
          .filter((pair) => pair.includes('='))
          .map((pair) => pair.split('=') as [string, ParticipantRole]),
      ),
      objects: classes('+'),
      optional: classes('?'),
      subjects: classes('<'),
      only: new Set(list.filter((word) => /^\w/.test(word))) as VerbTrigger['only'],
    };
  });
}

/** Lemma to its readings, those with particles first. */
export const VERB_TRIGGERS: ReadonlyMap<string, readonly VerbTrigger[]> = byLemma(
  VERB_LINES.trim().split('\n').flatMap(readLine),
);

function byLemma(triggers: readonly VerbTrigger[]): ReadonlyMap<string, readonly VerbTrigger[]> {
  const map = new Map<string, VerbTrigger[]>();
  for (const trigger of triggers) map.set(trigger.lemma, [...(map.get(trigger.lemma) ?? []), trigger]);
  for (const readings of map.values()) readings.sort((a, b) => b.particles.length - a.particles.length);
  return map;
}
