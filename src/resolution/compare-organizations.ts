import { foldName } from '../model/identity';
import type { Candidate } from './judge';
import type { Evidence } from './judgement';
import { sharedNames } from './shared-names';

/** What companies may add to their names or leave out. */
const LEGAL_FORMS = new Set(
  'ab ag as asa bv co company corp corporation gmbh group holding holdings inc incorporated limited llc llp ltd nv oy oyj plc sa sarl se spa srl'.split(
    ' ',
  ),
);
/** Words that acronyms pass over. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'des', 'du', 'la']);

/** Two organizations by shared names, legal forms, acronyms and words of their names; and by what kinds they are. */
export const compareOrganizations = (a: Candidate, b: Candidate): Evidence[] => {
  const names = compareNames(a, b);
  if (names.length === 0) return [{ judgement: 'DIFFERENT', reason: 'names:nothing in common' }];
  const [kind, other] = [a.organizationKind ?? 'OTHER', b.organizationKind ?? 'OTHER'];
  return kind === other || kind === 'OTHER' || other === 'OTHER'
    ? names
    : [...names, { judgement: 'DIFFERENT', reason: `organizationKind:${kind}/${other}` }];
};

const compareNames = (a: Candidate, b: Candidate): Evidence[] => {
  const shared = sharedNames(a, b).map(
    // A short form fits many: "the union", "central bank", "IS".
    (name): Evidence => ({
      judgement: words(name).length > 1 && isOwn(name, a, b) ? 'SAME' : 'UNSURE',
      reason: `name:${name}`,
    }),
  );
  if (shared.length > 0) return shared;
  const [one, other] = [core(a.name), core(b.name)];
  if (one.length > 0 && one.join(' ') === other.join(' '))
    return [{ judgement: 'SAME', reason: `legal-form:${one.join(' ')}` }];
  const acronym = [acronymOf(a, b), acronymOf(b, a)].find((found) => found !== undefined);
  if (acronym) return [{ judgement: 'UNSURE', reason: `acronym:${acronym}` }];
  return one.length > 1 && other.length > 1 && (isWithin(one, other) || isWithin(other, one))
    ? [{ judgement: 'UNSURE', reason: `words:${one.join(' ')}/${other.join(' ')}` }]
    : [];
};

const isOwn = (name: string, a: Candidate, b: Candidate): boolean =>
  foldName(a.name) === name || foldName(b.name) === name;

const words = (name: string): string[] =>
  foldName(name)
    .replace(/[.']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const core = (name: string): string[] => words(name).filter((word) => !LEGAL_FORMS.has(word) && word !== 'the');

/** The acronym among the names of `short` that the initials of `long` spell. */
const acronymOf = (short: Candidate, long: Candidate): string | undefined => {
  const initials = words(long.name)
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join('');
  const names = [short.name, ...short.aliases]
    .filter((name) => /^[\p{Lu}.]{3,}$/u.test(name))
    .map((name) => words(name).join(''));
  return names.find((name) => name === initials);
};

const isWithin = (few: string[], many: string[]): boolean => {
  const all = new Set(many);
  return few.every((word) => all.has(word));
};
