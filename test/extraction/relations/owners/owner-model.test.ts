import { officeSort } from '../../../../src/extraction/relations/owners/office-sort';
import {
  ownerModelFrom,
  ownerModelToFile,
  probabilityOf,
  reasonFor,
} from '../../../../src/extraction/relations/owners/owner-model';
import { postAtHome } from '../../../../src/extraction/relations/owners/post-countries';
import { packModel, unpackModel } from '../../../../src/extraction/tagging/model-file';

const MODEL = {
  bias: -1,
  weights: new Map([
    ['home', 2],
    ['filled', -4],
    ['sort MINISTER COUNTRY', 3],
  ]),
};

test('a model weighs the facts that it knows and leaves out others', () => {
  expect(probabilityOf(MODEL, ['home', 'unheard of'])).toBeCloseTo(1 / (1 + Math.exp(-1)));
  expect(probabilityOf(MODEL, ['home', 'filled'])).toBeCloseTo(1 / (1 + Math.exp(3)));
});

test('the reason is the fact that speaks most for a candidate, not its kind', () => {
  expect(reasonFor(MODEL, ['sort MINISTER COUNTRY', 'home', 'filled'])).toBe('home');
  expect(reasonFor(MODEL, ['filled'])).toBeNull();
});

test('what is packed comes back, each weight in a byte', () => {
  const back = ownerModelFrom(unpackModel(packModel(ownerModelToFile(MODEL))));
  expect([...back.weights.keys()]).toEqual([...MODEL.weights.keys()]);
  expect(back.weights.get('filled')).toBeCloseTo(-4, 1);
  expect(back.bias).toBeCloseTo(-1, 1);
});

test('weights that do not go with their names are refused', () => {
  const file = ownerModelToFile(MODEL);
  expect(() => ownerModelFrom({ ...file, facts: { ...file.facts, names: ['home'] } })).toThrow('train:offices');
});

test.each([
  ['deputy foreign minister', 'MINISTER'],
  ['prime minister', 'CROWN'],
  ['vice-president', 'VICE'],
  ['chief financial officer', 'COMPANY'],
  ['presiding judge', 'COURT'],
  ['army chief of staff', 'FORCE'],
  ['foreign ministry spokeswoman', 'SPOKES'],
  ['market trader', 'OTHER'],
])('%s is a post of sort %s', (words, sort) => {
  expect(officeSort(words)).toBe(sort);
});

test.each([
  ['president', 'country:jp', 'never'],
  ['president', 'country:pe', null],
  ['prime minister', 'country:us', 'never'],
  ['taoiseach', 'country:ie', 'native'],
  ['home secretary', 'country:fr', 'foreign'],
  ['trade commissioner', 'organization:european-union', 'native'],
])('%s at %s: %s', (words, id, expected) => {
  expect(postAtHome(words, id)).toBe(expected);
});
