import type { Random } from './random';

/** An entity as its node has it. */
export interface Entity {
  id: string;
  name: string;
  aliases: string[];
  labels: 'Person' | 'Country' | 'Organization' | 'Place';
  kind?: string;
  iso2?: string;
  iso3?: string;
  latitude?: number;
  longitude?: number;
}

/** Whom articles name: each list with the most frequent first. */
export interface Cast {
  people: Entity[];
  countries: Entity[];
  organizations: Entity[];
  places: Entity[];
  /** The country of each place, by index of the place. */
  countryOf: Entity[];
  /** Offices: who holds which of whom. */
  offices: { person: Entity; title: string; of: Entity }[];
}

const ONSETS = 'b br d dr f g gr h j k kl l m n p pr r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea io'.split(' ');
const CODAS = ['', '', 'l', 'n', 'r', 's', 'm', 'th', 'nd'];
const BODIES = ['Council', 'Institute', 'Union', 'Agency', 'Front', 'Group', 'Party', 'Alliance'];
const ORGANIZATION_KINDS = [
  'INTERGOVERNMENTAL',
  'NGO',
  'ALLIANCE',
  'GOVERNMENT',
  'ARMED_GROUP',
  'COMPANY',
  'PARTY',
  'MEDIA',
];
const TITLES = ['president', 'foreign minister', 'spokesman', 'prime minister', 'defence minister', 'envoy'];
const COUNTRIES = 150;

const word = (random: Random, syllables: number): string => {
  let made = '';
  for (let at = 0; at < syllables; at += 1) {
    made += (ONSETS[random.below(ONSETS.length)] ?? '') + (VOWELS[random.below(VOWELS.length)] ?? '');
  }
  made += CODAS[random.below(CODAS.length)] ?? '';
  return (made[0] ?? '').toUpperCase() + made.slice(1);
};

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** Makes up whom a graph of so many articles names. A larger graph has more people, not more countries. */
export const makeCast = (random: Random, articles: number): Cast => {
  const taken = new Set<string>();
  const fresh = (make: () => string): string => {
    for (;;) {
      const name = make();
      if (taken.has(slug(name))) continue;
      taken.add(slug(name));
      return name;
    }
  };
  const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const size = (share: number) => Math.max(40, Math.round(articles * share));

  const countries = many(COUNTRIES, (at): Entity => {
    const name = fresh(() => word(random, 2));
    const iso2 = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
    return {
      id: `country:${iso2.toLowerCase()}`,
      name,
      aliases: [`${name}n`],
      labels: 'Country',
      iso2,
      iso3: `${iso2}X`,
    };
  });
  const people = many(size(0.25), (): Entity => {
    const name = fresh(() => `${word(random, 1)} ${word(random, 2)}`);
    return { id: `person:${slug(name)}`, name, aliases: [name.split(' ')[1] ?? ''], labels: 'Person' };
  });
  const organizations = many(size(0.08), (): Entity => {
    const name = fresh(() => `${word(random, 2)} ${BODIES[random.below(BODIES.length)]}`);
    const kind = ORGANIZATION_KINDS[random.below(ORGANIZATION_KINDS.length)];
    return { id: `organization:${slug(name)}`, name, aliases: [], labels: 'Organization', kind };
  });
  const countryOf: Entity[] = [];
  const places = many(size(0.08), (at): Entity => {
    const name = fresh(() => word(random, 2 + random.below(2)));
    const country = countries[random.rank(COUNTRIES)] as Entity;
    countryOf[at] = country;
    const point = { latitude: random.below(140) - 69.5, longitude: random.below(360) - 179.5 };
    return {
      id: `place:${slug(name)}-${country.id.slice(8)}`,
      name,
      aliases: [],
      labels: 'Place',
      kind: 'CITY',
      ...point,
    };
  });
  const offices = people.slice(0, Math.ceil(people.length / 4)).map((person) => ({
    person,
    title: TITLES[random.below(TITLES.length)] as string,
    of: countries[random.rank(COUNTRIES)] as Entity,
  }));
  return { people, countries, organizations, places, countryOf, offices };
};
