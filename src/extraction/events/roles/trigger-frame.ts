import { doersOf } from '../../clauses/doers';
import { type NounPhrase, phraseEndingAt, phrasesStartingAt } from '../../clauses/noun-phrase';
import { isVerb } from '../../clauses/verb-group';
import type { Part, SentenceParts } from './sentence-parts';

/** The word that gives an event away, with the verbs around it; units and indexes of verb groups. */
export interface TriggerFrame {
  trigger: number;
  /** Its own verb group; -1 for a noun. */
  own: number;
  passive: boolean;
  /** Its verb group or noun phrase up to the trigger, one past the end. */
  from: number;
  end: number;
  /** The verb group before it and the one behind it; -1 for none. */
  governor: number;
  behind: number;
  /** What stands as the objects of a verb. */
  objects: readonly NounPhrase[];
  /** Who does what a verb without a tense tells, where another verb has them as its object: "accused Chad of arming", "asked Chad to send". */
  doers: readonly NounPhrase[];
}

/** Reads what stands around the trigger at a unit. */
export const triggerFrame = ({ units, verbs }: SentenceParts, trigger: number): TriggerFrame => {
  const own = verbs.findIndex(({ verb, start }) => start <= trigger && trigger <= verb);
  const group = verbs[own];
  if (!group) {
    const from = phraseEndingAt(units, trigger)?.start ?? trigger;
    const governor = verbs.findLastIndex(({ verb }) => verb < from);
    const behind = verbs.findIndex(({ verb }) => verb > trigger);
    return { trigger, own, passive: false, from, end: trigger + 1, governor, behind, objects: [], doers: [] };
  }
  const { verb, start, passive, finite, infinitive } = group;
  let after = verb + 1;
  while (/^R[BP]/.test(units[after]?.tag ?? '') && units[after]?.entity === null) after++;
  return {
    trigger: verb,
    own,
    passive: passive || (!finite && !infinitive && units[verb]?.tag === 'VBN'),
    from: start,
    end: verb + 1,
    governor: own - 1,
    behind: own + 1 < verbs.length ? own + 1 : -1,
    objects: phrasesStartingAt(units, after),
    doers: doersOf(units, group),
  };
};

const FRONT =
  /^(?:of|between|with|against|on|for|to|from|at|in|into|by|among|over|about|under|including|involving|after|before|than|via|through|near|as|that|which|who|whose|where|when|while)$/;

/** What stands before a phrase or the enumeration that it is in: a preposition or pronoun by itself, else the sort of word. */
export const frontOf = ({ units }: SentenceParts, { first }: Pick<Part, 'first'>): string => {
  const unit = units[first - 1];
  if (!unit) return 'opening';
  if (unit.entity !== null) return 'name';
  if (FRONT.test(unit.lower)) return unit.lower;
  if (isVerb(unit)) return 'verb';
  if (/^(?:and|but|or)$/.test(unit.lower)) return 'and';
  return /^\W+$/.test(unit.lower) ? 'mark' : 'word';
};
