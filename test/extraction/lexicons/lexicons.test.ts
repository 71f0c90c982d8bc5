import { CITIES } from '../../../src/extraction/lexicons/cities';
import { COUNTRIES, countryById, countryByIso2 } from '../../../src/extraction/lexicons/countries';
import { genderOfFirstName, isFirstName } from '../../../src/extraction/lexicons/first-names';
import { entriesOf } from '../../../src/extraction/lexicons/name-lexicon';
import { ORGANIZATIONS } from '../../../src/extraction/lexicons/organizations';
import { keyOf } from '../../../src/extraction/lexicons/pieces';
import { REGIONS } from '../../../src/extraction/lexicons/regions';
import { slug } from '../../../src/model/identity';

const repeated = (list: string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i);

test('countries have unique ids, codes of two and three letters, and all members of the United Nations are there', () => {
  expect(repeated(COUNTRIES.map(({ id }) => id))).toEqual([]);
  expect(
    COUNTRIES.filter(({ iso2, iso3 }) => iso2 !== null && !(/^[A-Z]{2}$/.test(iso2) && /^[A-Z]{3}$/.test(iso3 ?? ''))),
  ).toEqual([]);
  expect(COUNTRIES.filter(({ iso2 }) => iso2 !== null).length).toBeGreaterThanOrEqual(193);
  expect(countryById('country:it')?.name).toBe('Italy');
  expect(countryByIso2('LY')?.adjectives).toEqual(['Libyan']);
  expect(countryById('country:soviet-union')?.iso2).toBeNull();
});

test('organizations and regions have unique ids', () => {
  expect(repeated(ORGANIZATIONS.map(({ name }) => slug(name)))).toEqual([]);
  expect(repeated(REGIONS.map(({ name, iso2 }) => `${slug(name)}-${iso2}`))).toEqual([]);
  expect(REGIONS.filter(({ iso2 }) => iso2 !== null && countryByIso2(iso2) === undefined)).toEqual([]);
});

test.each([
  ['U.N.', 'un'],
  ["N'Djamena", 'ndjamena'],
  ["St. John's", 'st john s'],
  ['Marks & Spencer', 'marks and spencer'],
  ['al-Qaeda', 'al qaeda'],
  ['Ségou', 'segou'],
])('the key of %s is %s', (name, key) => expect(keyOf(name)).toBe(key));

test('a name with several readings has them all', () => {
  expect(entriesOf('georgia')?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['COUNTRY', 'REGION']));
  expect(entriesOf('daesh')?.map(({ kind }) => kind)).toEqual(['ORGANIZATION']);
  expect(entriesOf('no such name')).toBeUndefined();
});

test('cities have their country and, the larger ones, coordinates', () => {
  const entry = entriesOf('tikrit')?.find(({ kind }) => kind === 'CITY');
  expect(CITIES.at(entry?.index ?? -1)).toEqual({
    name: 'Tikrīt',
    iso2: 'IQ',
    latitude: 34.62,
    longitude: 43.68,
    population: 42,
  });
});

test('first names tell a gender where they do', () => {
  expect([isFirstName('Fatoumata'), isFirstName('Vestmark')]).toEqual([true, false]);
  expect(['Ingrid', 'Tomás', 'Viktor'].map(genderOfFirstName)).toEqual(['F', 'M', 'M']);
});
