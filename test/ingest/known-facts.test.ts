import { knownFacts } from '../../src/ingest/known-facts';

describe('knownFacts', () => {
  it.each([
    ['country:it', { name: 'Italy', iso2: 'IT', iso3: 'ITA' }],
    ['place:rome-it', { latitude: expect.closeTo(41.9, 1), longitude: expect.closeTo(12.5, 1) }],
    ['place:sirte-ly', { latitude: expect.closeTo(31.2, 0), longitude: expect.closeTo(16.6, 0) }],
    ['place:nowhere-it', undefined],
    ['country:atlantis', undefined],
    ['person:rome', undefined],
  ])('%s', (id, facts) => {
    expect(knownFacts(id)).toEqual(facts);
  });
});
