import { statementsOf } from './statements-of';

const DAYS: readonly (readonly [text: string, day: string | null, publishedAt: string | null])[] = [
  ['Anna Pell said on Tuesday the dam was weak.', '2016-11-29', '2016-12-02T15:10:00Z'],
  ['Anna Pell on Wednesday told reporters the dam was weak.', '2016-11-30', '2016-12-02T15:10:00Z'],
  ['The dam was weak, Anna Pell said Thursday.', '2016-12-01', '2016-12-02T15:10:00Z'],
  // The day belongs to what is said, not to the saying
  ['Anna Pell said the dam would be closed on Tuesday.', '2016-12-02', '2016-12-02T15:10:00Z'],
  ['Anna Pell said on Tuesday the dam was weak.', null, null],
];

test.each(DAYS.map(([text, day, publishedAt]) => ({ text, day, publishedAt })))(
  '$text ($publishedAt) was said on $day',
  ({ text, day, publishedAt }) => {
    expect(statementsOf(text, publishedAt).map(({ saidOn }) => saidOn)).toEqual([day]);
  },
);

const LISTENERS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Anna Pell told Thomas Reed that the dam was weak.', 'person:thomas-reed'],
  ['“The dam is weak,” Anna Pell told Reuters.', 'organization:reuters'],
  ['Anna Pell urged Portugal to close the dam.', 'country:pt'],
  ['In a letter to Thomas Reed, Anna Pell wrote that the dam was weak.', 'person:thomas-reed'],
  ['Anna Pell told reporters the dam was weak.'],
  ['Anna Pell accused Portugal of neglect.'],
];

test.each(LISTENERS.map(([text, ...expected]) => ({ text, expected })))('$text -> $expected', ({ text, expected }) => {
  expect(statementsOf(text).flatMap(({ addressedTo }) => addressedTo)).toEqual(expected);
});

test('reasons name cue, frame and speaker; a cue gives more confidence than a quotation without one', () => {
  const [said, alone] = statementsOf('“The dam is weak,” Anna Pell said.\n“Nobody will sleep below it.”');
  expect(said?.why).toEqual(expect.arrayContaining(['cue:say', 'frame:quote', 'speaker:left']));
  expect(said?.confidence).toBeGreaterThan(0.95);
  expect(alone?.confidence).toBeLessThan(said?.confidence ?? 0);
});
