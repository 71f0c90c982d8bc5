import { ACTING_NOUNS } from '../../clauses/actors';
import { phraseEndingAt, phraseStartingAt, phrasesEndingAt, phrasesStartingAt } from '../../clauses/noun-phrase';
import { subjectOf } from '../../clauses/subject';
import type { Unit } from '../../clauses/units';
import { isVerb, type VerbGroup, verbGroupAt } from '../../clauses/verb-group';
import type { Document } from '../../document';
import { partsMeant } from './parts-meant';

/** How an entity stands in its phrase: as its noun or a word that describes it; MEANT by a description, or by the phrase as a whole. */
export type Standing = 'head' | 'meant' | 'pronoun' | 'owner' | 'adjective' | 'modifier' | 'stands-in';

/** A place in a sentence where an entity is named or meant, and how it stands there. */
export interface Part {
  entity: number;
  unit: number;
  standing: Standing;
  /** Unit of the noun that the phrase is about; of a bare name itself. */
  head: number;
  /** True where the head acts for the entity: "Malian troops". */
  acts: boolean;
  /** First unit of the phrase, or of the enumeration that it stands in. */
  first: number;
  /** The verb groups, by index, whose subject it is or belongs to. */
  subjectOf: number[];
  /** The verb groups, by index, whose subject acts for it from before "of": "supporters of the Front". */
  servedSubjectOf: number[];
}

/** A sentence as roles are read from it. */
export interface SentenceParts {
  units: readonly Unit[];
  parts: readonly Part[];
  /** Every verb with its auxiliaries, in order. */
  verbs: readonly VerbGroup[];
}

const standingOf = (units: readonly Unit[], at: number, head: number): Standing => {
  const unit = units[at] as Unit;
  if (unit.entity === null) return 'meant';
  const next = units[at + 1];
  if (next?.entity === null && next.tag === 'POS') return 'owner';
  if (!unit.named) return /^(?:PRP|WP)\$$/.test(unit.tag) ? 'owner' : 'pronoun';
  if (head === at) return 'head';
  return unit.adjective ? 'adjective' : 'modifier';
};

const PEOPLE =
  /^(?:supporters?|members?|followers|backers|activists|employees|staff|citizens|counterparts?|colleagues?|peers|crews?|loyalists|veterans|recruits)$/;

/** True for people who act for a name in front of them or behind "of". */
const actsForName = (noun: string): boolean => ACTING_NOUNS.has(noun) || PEOPLE.test(noun);

const partAt = (units: readonly Unit[], at: number): Part => {
  const { entity, meant } = units[at] as Unit;
  const head = Math.max(at, phraseStartingAt(units, at)?.head ?? at);
  const first = phrasesEndingAt(units, head)[0]?.start ?? phraseEndingAt(units, head)?.start ?? at;
  const noun = units[head];
  return {
    entity: (entity ?? meant) as number,
    unit: at,
    standing: standingOf(units, at, head),
    head,
    acts: head !== at && noun?.entity === null && actsForName(noun.lower),
    first: Math.min(at, first),
    subjectOf: [],
    servedSubjectOf: [],
  };
};

/** True where a verb is no auxiliary of one behind it. */
const endsGroup = (units: readonly Unit[], at: number): boolean => {
  if (!/^(?:be|is|are|was|were|been|being|am|have|has|had|having|do|does|did|'ve|'re|'s)$/.test(units[at]?.lower ?? ''))
    return true;
  const next = units.slice(at + 1, at + 4).find(({ tag, entity }) => entity !== null || !/^RB/.test(tag));
  return next === undefined || next.entity !== null || !/^VB/.test(next.tag);
};

/** Words behind which an enumeration begins: "of Chad, Niger and Mali". */
const OPENS =
  /^(?:of|between|with|against|on|for|to|from|at|in|into|by|among|over|about|under|including|involving|after|before|than|via|through|near|as|that|while|when|where)$/;

/** Phrases of one enumeration begin where its first does. */
const joinEnumerations = (units: readonly Unit[], parts: readonly Part[]): void => {
  for (let at = -1; at < units.length - 1; at++) {
    const word = units[at];
    if (word && (word.entity !== null || !(OPENS.test(word.lower) || isVerb(word)))) continue;
    const phrases = phrasesStartingAt(units, at + 1, { between: word?.lower === 'between' });
    if (phrases.length < 2) continue;
    for (const part of parts)
      if (phrases.some(({ start, end }) => part.unit >= start && part.unit < end)) part.first = at + 1;
  }
};

/** Reads who is named or meant in a sentence, and which verbs each is the subject of. */
export const sentenceParts = (document: Document, units: readonly Unit[]): SentenceParts => {
  const parts: Part[] = [];
  const verbs: VerbGroup[] = [];
  units.forEach((unit, at) => {
    if (unit.entity !== null || unit.meant !== null) parts.push(partAt(units, at));
    else if (isVerb(unit) && endsGroup(units, at)) verbs.push(verbGroupAt(units, at));
  });
  joinEnumerations(units, parts);
  const meant = partsMeant(document, units, parts);
  verbs.forEach((group, verb) => {
    for (const phrase of subjectOf(units, group)) {
      meant(phrase);
      const served = units[phrase.end]?.lower === 'of' && actsForName(units[phrase.head]?.lower ?? '');
      for (const part of parts) {
        if (part.unit >= phrase.start && part.unit < phrase.end && !part.subjectOf.includes(verb))
          part.subjectOf.push(verb);
        if (served && part.first === phrase.end + 1) part.servedSubjectOf.push(verb);
      }
    }
    for (const phrase of phrasesStartingAt(units, group.verb + 1)) meant(phrase);
  });
  units.forEach(({ entity, lower }, at) => {
    if (entity === null && /^(?:of|between|with|against|on|for|to|by|among)$/.test(lower))
      for (const phrase of phrasesStartingAt(units, at + 1)) meant(phrase);
  });
  return { units, parts, verbs };
};
