import { homesOfName } from '../../../src/extraction/lexicons/name-homes';

describe('where names are at home', () => {
  const has = (name: string, country: string): (boolean | null)[] => {
    const { first, last } = homesOfName(name);
    return [first?.has(country) ?? null, last?.has(country) ?? null];
  };

  test.each([
    ['Noriko Watanabe', 'country:jp', [true, true]],
    ['Noriko Watanabe', 'country:ru', [false, false]],
    ['Álvaro Roe', 'country:es', [true, null]],
    // by the ending of the surname, the longest that is known
    ['Qwx Zedashvili', 'country:ge', [null, true]],
    ['Qwx Zedović', 'country:hr', [null, true]],
    // the second half of a double name
    ['Ana Qwx-Watanabe', 'country:jp', [false, true]],
    // several countries share a name
    ['Oleksandr Qwx', 'country:ua', [true, null]],
    ['Volodymyr Bondarenko', 'country:ru', [false, false]],
    // one word alone is a first name
    ['Noriko', 'country:jp', [true, null]],
    ['', 'country:jp', [null, null]],
  ])('%s in %s', (name, country, expected) => {
    expect(has(name, country)).toEqual(expected);
  });
});
