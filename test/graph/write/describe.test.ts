import { describeEntity, nameKeys } from '../../../src/graph/write/describe-entity';
import { describeEvent, sayDate } from '../../../src/graph/write/describe-event';
import { count, readTally, storeTally, type Tally } from '../../../src/graph/write/tally';

const tally = (...articles: string[][]): Tally => {
  const all: Tally = new Map();
  for (const said of articles) count(all, said, 1);
  return all;
};

describe('describeEntity', () => {
  it('takes the name that most articles give, then the longer, then the first by code units', () => {
    const name = (...names: string[]) => describeEntity(tally(...names.map((one) => [`name:${one}`]))).name;
    expect(name('A B', 'C D', 'C D')).toBe('C D');
    expect(name('Kerry', 'John Kerry')).toBe('John Kerry');
    expect(name('Bb', 'Aa')).toBe('Aa');
  });

  it('has every other name as an alias, sorted, and all of them in its search text, folded', () => {
    expect(
      describeEntity(tally(['name:Nóor Haddad', 'alias:Haddad'], ['name:Noor Haddad', 'alias:Minister Haddad'])),
    ).toEqual({
      name: 'Noor Haddad',
      aliases: ['Haddad', 'Minister Haddad', 'Nóor Haddad'],
      searchText: 'noor haddad haddad minister haddad noor haddad',
      kind: null,
      iso2: null,
      iso3: null,
      latitude: null,
      longitude: null,
    });
  });

  it('has the facts of the lexicons', () => {
    expect(describeEntity(tally(['name:Rome', 'kind:CITY', 'at:41.89,12.48']))).toMatchObject({
      kind: 'CITY',
      latitude: 41.89,
      longitude: 12.48,
    });
    expect(describeEntity(tally(['name:Italy', 'iso2:IT', 'iso3:ITA']))).toMatchObject({ iso2: 'IT', iso3: 'ITA' });
  });

  it('is found by an abbreviation with and without its dots, and by nothing else that loses a dot', () => {
    const keys = (...names: string[]) => [...nameKeys(tally(names.map((name) => `name:${name}`)))].sort();
    expect(keys('U.S.')).toEqual(['u.s.', 'us']);
    expect(keys('U.S')).toEqual(['u.s', 'us']);
    expect(keys('St. Kitts')).toEqual(['st. kitts']);
    expect(keys('Yahoo.com')).toEqual(['yahoo.com']);
  });

  it("lets a merged entity's name and kind count only where there is no other", () => {
    const merged = ['alias:Daesh', 'merged-kind:OTHER', 'was:organization:daesh|Daesh'];
    expect(describeEntity(tally(merged, merged, ['name:Islamic State', 'kind:ARMED_GROUP']))).toMatchObject({
      name: 'Islamic State',
      aliases: ['Daesh'],
      kind: 'ARMED_GROUP',
    });
    expect(describeEntity(tally(merged))).toMatchObject({ name: 'Daesh', aliases: [], kind: 'OTHER' });
    expect([...nameKeys(tally(merged))].sort()).toEqual(['daesh', 'organization:daesh']);
  });
});

describe('describeEvent', () => {
  const date = (value: string | null, precision: string | null, text: string) => sayDate({ value, precision, text });

  it('has happened as soon as one article says so', () => {
    const status = (...all: string[]) => describeEvent(tally(...all.map((one) => [`status:${one}`]))).status;
    expect([status('PLANNED'), status('PLANNED', 'ONGOING'), status('PLANNED', 'PLANNED', 'PAST')]).toEqual([
      'PLANNED',
      'ONGOING',
      'PAST',
    ]);
  });

  it('takes a resolved date before one in words, and fills it to its first and last day', () => {
    expect(
      describeEvent(
        tally(
          ['title:Talks', date(null, null, 'next | week')],
          ['title:Talks', date(null, null, 'next | week'), date('2016-W05', 'WEEK', 'this week')],
        ),
      ),
    ).toEqual({
      title: 'Talks',
      status: 'PAST',
      startDate: '2016-02-01',
      endDate: '2016-02-07',
      datePrecision: 'WEEK',
      dateText: 'this week',
      searchText: 'talks',
    });
    expect(describeEvent(tally(['title:Talks', date(null, 'WEEK', 'next | week')]))).toMatchObject({
      startDate: null,
      datePrecision: null,
      dateText: 'next | week',
    });
  });
});

describe('a tally', () => {
  it('counts each thing once an article, and forgets what nobody says', () => {
    const all = tally(['a', 'a'], ['a', 'b']);
    expect(storeTally(all)).toEqual({ tallyOf: ['a', 'b'], tally: [2, 1] });
    count(all, ['b'], -1);
    expect(readTally(storeTally(all))).toEqual(new Map([['a', 2]]));
  });
});
