import type { MentionForm } from '../document';
import { CITIES } from './cities';
import { COUNTRIES } from './countries';
import { ORGANIZATIONS } from './organizations';
import { FAMOUS_PEOPLE } from './people';
import { piecesOf } from './pieces';
import { REGIONS } from './regions';

/** One reading of a name in the lexicons. `index` points into the list of its kind (countries, organizations, regions, cities, people). */
export interface NameEntry {
  kind: 'COUNTRY' | 'ORGANIZATION' | 'REGION' | 'CITY' | 'PERSON';
  index: number;
  form: MentionForm;
  /** The spelling that the text must have, dots aside: acronyms ("IS", "WHO", "dpa"). */
  exact?: string;
  /** A common word or another's name too: only taken beside a word that says what it is, a place only alone behind "the". */
  doubtful?: true;
}

/** Readings by key; of the many keys that one city alone has, its index, which takes a fifth of the memory. */
const ENTRIES = new Map<string, NameEntry[] | number>();
const PREFIXES = new Set<string>();

/** Keys of names that newswire writes with a small last word ("Scottish government"), so that no run of capitals holds them. */
const SMALL_TAILS = new Set<string>();

const cityAt = (index: number): NameEntry => ({ kind: 'CITY', index, form: 'FULL' });

const add = (name: string, entry: NameEntry): void => {
  const pieces = piecesOf(name);
  const key = pieces.join(' ');
  if (key === '') return;
  const known = ENTRIES.get(key);
  const list = typeof known === 'number' ? [cityAt(known)] : known;
  if (list === undefined) ENTRIES.set(key, entry.kind === 'CITY' ? entry.index : [entry]);
  else if (!list.some((other) => other.kind === entry.kind && other.index === entry.index && other.form === entry.form))
    ENTRIES.set(key, [...list, entry]);
  if (pieces.length > 1 && entry.kind === 'ORGANIZATION' && /\s\p{Ll}+$/u.test(name)) SMALL_TAILS.add(key);
  let prefix = '';
  for (const piece of pieces.slice(0, -1)) {
    prefix = prefix === '' ? piece : `${prefix} ${piece}`;
    PREFIXES.add(prefix);
  }
};

const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\p{N}&-]{2,6}$|^\p{Ll}{2,4}$/u;
const exactly = (name: string): { exact?: string } => {
  const bare = name.replace(/\./g, '');
  return ACRONYM.test(bare) ? { exact: bare } : {};
};

for (const [index, country] of COUNTRIES.entries()) {
  const names = (list: string[], form: MentionForm): void => {
    for (const name of list) add(name, { kind: 'COUNTRY', index, form, ...exactly(name) });
  };
  names([country.name], 'FULL');
  names(country.otherNames, 'ALIAS');
  names(country.adjectives, 'ADJECTIVE');
  names(country.peoples, 'PEOPLE');
  names(country.seats, 'CAPITAL');
}
for (const [index, { name, aliases, doubtful }] of ORGANIZATIONS.entries()) {
  if (!doubtful.includes(name)) add(name, { kind: 'ORGANIZATION', index, form: 'FULL', ...exactly(name) });
  for (const alias of doubtful)
    add(alias, { kind: 'ORGANIZATION', index, form: alias === name ? 'FULL' : 'ALIAS', doubtful: true });
  for (const alias of aliases)
    add(alias, { kind: 'ORGANIZATION', index, form: exactly(alias).exact ? 'ACRONYM' : 'ALIAS', ...exactly(alias) });
}
for (const [index, { name, aliases, doubtful, adjectives }] of REGIONS.entries()) {
  for (const alias of [name, ...aliases]) add(alias, { kind: 'REGION', index, form: 'FULL', ...exactly(alias) });
  for (const alias of doubtful) add(alias, { kind: 'REGION', index, form: 'ALIAS', doubtful: true });
  for (const adjective of adjectives) add(adjective, { kind: 'REGION', index, form: 'ADJECTIVE' });
}
for (const [index, { name, surname }] of FAMOUS_PEOPLE.entries()) {
  if (name !== null) add(name, { kind: 'PERSON', index, form: 'FULL' });
  if (surname !== null) add(surname, { kind: 'PERSON', index, form: 'SHORT' });
}
for (let index = 0; index < CITIES.length; index++) add(CITIES.nameAt(index), cityAt(index));

/** The readings of a key (`keyOf`); undefined for a name that no lexicon knows. */
export const entriesOf = (key: string): readonly NameEntry[] | undefined => {
  const found = ENTRIES.get(key);
  return typeof found === 'number' ? [cityAt(found)] : found;
};

/** Whether some longer name begins with these pieces. */
export const isPrefix = (key: string): boolean => PREFIXES.has(key);

/** Whether a name is written with a small last word. */
export const hasSmallTail = (key: string): boolean => SMALL_TAILS.has(key);
