import { actorsOf } from '../../clauses/actors';
import type { NounPhrase } from '../../clauses/noun-phrase';
import type { Unit } from '../../clauses/units';
import type { Document } from '../../document';
import {
  calledBehind,
  countryOfPerson,
  holderOfTitle,
  leaderOf,
  namedBehind,
  namedInList,
  ownedBy,
} from '../stand-ins';
import type { Part } from './sentence-parts';

/** Whom a phrase as a whole stands for: the person in apposition, the holder of the office, the party that is somebody's. */
const standIns = (document: Document, units: readonly Unit[], phrase: NounPhrase): number[] => {
  const view = { document, units };
  const alone = [namedBehind(units, phrase), calledBehind(units, phrase), holderOfTitle(view, phrase)].flatMap(
    (one) => one ?? [],
  );
  return [
    ...alone,
    ...namedInList(units, phrase),
    ...actorsOf(units, phrase).map(({ entity }) => entity),
    ...leaderOf(view, phrase),
    ...ownedBy(view, phrase),
    ...countryOfPerson(view, phrase),
  ];
};

/** Makes what adds those to `parts` for whom a phrase stands and whom its own words do not name. */
export const partsMeant =
  (document: Document, units: readonly Unit[], parts: Part[]): ((phrase: NounPhrase) => void) =>
  (phrase) => {
    for (const entity of standIns(document, units, phrase)) {
      if (parts.some((part) => part.entity === entity && part.unit >= phrase.start && part.unit < phrase.end)) continue;
      const { head, start } = phrase;
      parts.push({
        entity,
        unit: head,
        standing: 'stands-in',
        head,
        acts: false,
        first: start,
        subjectOf: [],
        servedSubjectOf: [],
      });
    }
  };
