import { foldName } from '../model/identity';
import { editDistance } from './edit-distance';
import type { Candidate } from './judge';
import type { Evidence } from './judgement';

/**
 * Two people by their names: surname, then given names, which may be initials or left out; then their offices.
 * "J. Kerry" may be John Kerry, "Teresa Kerry" is not; "John F. Kerry" is, as far as names can tell.
 */
export const comparePeople = (a: Candidate, b: Candidate): Evidence[] => {
  const [one, other] = [words(a.name), words(b.name)];
  const surnames = compareSurnames(one.at(-1) ?? '', other.at(-1) ?? '');
  if (surnames.judgement === 'DIFFERENT') return [surnames];
  const given = compareGiven(one.slice(0, -1), other.slice(0, -1));
  return given.judgement === 'DIFFERENT' ? [given] : [surnames, given, ...compareOffices(a, b)];
};

const words = (name: string): string[] =>
  foldName(name)
    .split(/[\s-]+/)
    .map((word) => word.replace(/[.']/g, ''))
    .filter((word) => word !== '');

const compareSurnames = (one: string, other: string): Evidence => {
  if (one === other) return { judgement: 'UNSURE', reason: `surname:${one}` };
  return isSpellingOf(one, other)
    ? { judgement: 'UNSURE', reason: `spelling:${one}/${other}` }
    : { judgement: 'DIFFERENT', reason: `surname:${one}/${other}` };
};

/** Given names agree where the first do; further ones may be missing on either side, but not differ. */
const compareGiven = (one: string[], other: string[]): Evidence => {
  if (one.length === 0 || other.length === 0) return { judgement: 'UNSURE', reason: 'given:missing' };
  const [first = '', ...middle] = one;
  const [otherFirst = '', ...otherMiddle] = other;
  const pair = `given:${one.join(' ')}/${other.join(' ')}`;
  if (first !== otherFirst) {
    const mayBe = isInitialOf(first, otherFirst) || isInitialOf(otherFirst, first) || isSpellingOf(first, otherFirst);
    return { judgement: mayBe ? 'UNSURE' : 'DIFFERENT', reason: pair };
  }
  const differ = middle.some((name, index) => {
    const opposite = otherMiddle[index];
    return opposite !== undefined && name !== opposite && !isInitialOf(name, opposite) && !isInitialOf(opposite, name);
  });
  if (differ) return { judgement: 'UNSURE', reason: pair };
  // Both whole first names and the surname: the ids differ by a middle name, or because an article has two of that name.
  return { judgement: middle.length === otherMiddle.length ? 'UNSURE' : 'SAME', reason: pair };
};

/** An office changes hands, so the same office alone proves nothing, and another one neither. */
const compareOffices = (a: Candidate, b: Candidate): Evidence[] => {
  const others = new Set((b.offices ?? []).map(office));
  return (a.offices ?? [])
    .map(office)
    .filter((one) => others.has(one))
    .map((one) => ({ judgement: 'UNSURE', reason: `office:${one}` }));
};

const office = ({ title, of }: { title: string; of: string }): string => `${foldName(title)} of ${of}`;

const isInitialOf = (initial: string, name: string): boolean => initial.length === 1 && name.startsWith(initial);

/** Transliterations ("Gaddafi", "Qaddafi"): a letter or two apart in names of some length. */
const isSpellingOf = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 5 &&
  editDistance(one, other) <= (Math.min(one.length, other.length) >= 7 ? 2 : 1);
