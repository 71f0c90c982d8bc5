import { readLexicon } from './read-lexicon';

/** One city of the gazetteer. Coordinates are null for the smallest ones. */
export interface City {
  name: string;
  iso2: string;
  latitude: number | null;
  longitude: number | null;
  /** Inhabitants, in thousands; 5 for the smallest ones. */
  population: number;
}

const SMALL = 5;

/** Cities above 5,000 inhabitants, from GeoNames (CC BY 4.0), as `scripts/make-lexicons.mjs` wrote them. Kept in columns: there are many. */
class CityTable {
  readonly #names: string[] = [];
  readonly #countries: string[] = [];
  readonly #numbers: Float32Array;

  constructor(lines: string[]) {
    this.#numbers = new Float32Array(lines.length * 3);
    let country = '';
    for (const line of lines) {
      if (line.startsWith('#')) {
        country = line.slice(1);
        continue;
      }
      const [name, latitude, longitude, population] = line.split('\t') as [string, string?, string?, string?];
      this.#numbers.set(
        latitude === undefined
          ? [Number.NaN, Number.NaN, SMALL]
          : [Number(latitude), Number(longitude), Number(population)],
        this.#names.length * 3,
      );
      this.#names.push(name);
      this.#countries.push(country);
    }
  }

  get length(): number {
    return this.#names.length;
  }

  nameAt(index: number): string {
    return this.#names[index] as string;
  }

  at(index: number): City {
    const [latitude, longitude, population] = this.#numbers.subarray(index * 3, index * 3 + 3) as unknown as [
      number,
      number,
      number,
    ];
    const round = (value: number): number | null => (Number.isNaN(value) ? null : Math.round(value * 100) / 100);
    return {
      name: this.nameAt(index),
      iso2: this.#countries[index] as string,
      latitude: round(latitude),
      longitude: round(longitude),
      population,
    };
  }
}

export const CITIES = new CityTable(readLexicon('cities.tsv'));
