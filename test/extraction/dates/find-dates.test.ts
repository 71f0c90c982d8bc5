import { findDates } from '../../../src/extraction/dates/find-dates';

const PUBLISHED = '2016-02-02'; // a Tuesday

const found = (text: string, publishedOn: string | null = PUBLISHED) =>
  findDates(text, { start: 0, end: text.length }, publishedOn).map(({ text, value, precision }) =>
    [text, value, precision].join(' | '),
  );

describe('findDates', () => {
  test.each([
    ['Ministers met on Tuesday.', ['Tuesday | 2016-02-02 | DAY']],
    ['Ministers will meet on Tuesday.', ['Tuesday | 2016-02-02 | DAY']],
    ['The march took place on Wednesday.', ['Wednesday | 2016-01-27 | DAY']],
    ['The march is due to end on Wednesday.', ['Wednesday | 2016-02-03 | DAY']],
    ['The talks are to be held on Friday.', ['Friday | 2016-02-05 | DAY']],
    ['The talks were held on Friday evening.', ['Friday | 2016-01-29 | DAY']],
    [
      'Farmers said on Friday they would blockade the port from Monday.',
      ['Friday | 2016-01-29 | DAY', 'Monday | 2016-02-08 | DAY'],
    ],
    ['His party has called another march for Saturday.', ['Saturday | 2016-02-06 | DAY']],
    ['He was blamed for Saturday’s attack.', ['Saturday | 2016-01-30 | DAY']],
    ['On Friday, the court will rule.', ['Friday | 2016-02-05 | DAY']],
    ['On Friday, the court ruled.', ['Friday | 2016-01-29 | DAY']],
    ['Donors meet next week.', ['next week | 2016-W06 | WEEK']],
    ['They met last week.', ['last week | 2016-W04 | WEEK']],
    ['They met earlier this week.', ['earlier this week | 2016-W05 | WEEK']],
    ['A conference in Graz later this month.', ['later this month | 2016-02 | MONTH']],
    ['The round is due early next month.', ['early next month | 2016-03 | MONTH']],
    ['He stepped down last month.', ['last month | 2016-01 | MONTH']],
    ['She took up the post last year.', ['last year | 2015 | YEAR']],
    ['He resigned late last year.', ['late last year | 2015 | YEAR']],
    ['Fighting broke out in March.', ['March | 2015-03 | MONTH']],
    ['Some have fled since January.', ['January | 2016-01 | MONTH']],
    ['The troops will deploy in March.', ['March | 2016-03 | MONTH']],
    ['We expect the board to say so when it meets in January.', ['January | 2017-01 | MONTH']],
    ['They are due to deploy next April.', ['next April | 2016-04 | MONTH']],
    ['They deployed last April.', ['last April | 2015-04 | MONTH']],
    ['The union will impose duties from January 9.', ['January 9 | 2017-01-09 | DAY']],
    ['Inspectors found a leak on December 12.', ['December 12 | 2015-12-12 | DAY']],
    ['She left on Nov. 3, 2014, by train.', ['Nov. 3, 2014 | 2014-11-03 | DAY']],
    ['She left on 3 November 2014.', ['3 November 2014 | 2014-11-03 | DAY']],
    ['The treaty of June 2009 holds.', ['June 2009 | 2009-06 | MONTH']],
    ['The log says 2015-11-30 twice.', ['2015-11-30 | 2015-11-30 | DAY']],
    ['The log says 2015-11-31 twice.', ['2015-11-31 |  | ']],
    ['The deal was reached in 2015.', ['2015 | 2015 | YEAR']],
    ['He ignored a 2014 study.', ['2014 | 2014 | YEAR']],
    ['The money flowed between 2011 and 2014.', ['between 2011 and 2014 |  | ']],
    ['It will sue before the end of the year.', ['before the end of the year |  | ']],
    ['They met two weeks ago.', ['two weeks ago | 2016-W03 | WEEK']],
    ['They met three days ago.', ['three days ago | 2016-01-30 | DAY']],
    ['A siege began 18 years ago.', ['18 years ago | 1998 | YEAR']],
    ['He spoke yesterday and leaves tomorrow.', ['yesterday | 2016-02-01 | DAY', 'tomorrow | 2016-02-03 | DAY']],
    ['Work is to start in the spring.', ['the spring |  | ']],
    [
      'They met last Friday and meet next Monday.',
      ['last Friday | 2016-01-29 | DAY', 'next Monday | 2016-02-08 | DAY'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['Thousands march for bread.'],
    ['You may go, said Theresa May.'],
    ['May I come in?'],
    ['April Jones and June Carter sang.'],
    ['Some 2000 people fled.'],
    ['They paid $2015 in cash.'],
    ['A second man sat in the sun.'],
    ['Flight 1912 was late.'],
    ['She has a monthly fee.'],
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('gives relative dates no value without a day of publication', () => {
    expect(found('They met on Tuesday and in June 2009, and will meet next week.', null)).toEqual([
      'Tuesday |  | ',
      'June 2009 | 2009-06 | MONTH',
      'next week |  | ',
    ]);
  });

  test('counts offsets from the start of the whole text and stays inside the span', () => {
    const text = 'On Monday it rained. Donors met on Friday. It rained on Sunday.';
    expect(findDates(text, { start: 21, end: 42 }, PUBLISHED)).toEqual([
      { start: 35, end: 41, text: 'Friday', value: '2016-01-29', precision: 'DAY' },
    ]);
  });

  test('lets the caller say which way a clause looks', () => {
    const text = 'Talks Friday';
    const [date] = findDates(text, { start: 0, end: text.length }, PUBLISHED, { direction: () => 'FUTURE' });
    expect(date?.value).toBe('2016-02-05');
  });
});
