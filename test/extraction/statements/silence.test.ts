import { linesOf } from './statements-of';

/** Sentences in which nobody says anything. */
const SILENT = [
  'The so-called “Iron Road” crosses the desert.',
  'The film “Rain Over Lisbon” opens on Friday.',
  'Tom Reed declined to comment.',
  'Tom Reed did not say whether he would resign.',
  'Tom Reed attacked the fortress at dawn.',
  'The engineers found two cracks in the wall.',
  'Anna Pell declared a state of emergency and flew over the valley.',
  'Police questioned three witnesses on Thursday.',
  'Anna Pell put the lamp at the gate.',
  'Anna Pell defended the mission.',
  'The tram maker dismissed its finance director on Friday.',
  'The smelter dismissed 40 engineers.',
  'The league admitted Portugal as its seventh member.',
  'The officers announced the birth of a “council of rescue”.',
  'Portugal recalled its ambassador on Thursday after the dam broke.',
  'A dairy company recalled 310,000 cans of milk.',
  'The pledged money has not arrived.',
  'Speaking to reporters, Tom Reed smiled.',
  'The river was felt to be a border.',
  'Rain fell on the valley, and the village was cut off.',
];

test.each(SILENT)('says nothing: %s', (text) => {
  expect(linesOf(text)).toEqual([]);
});

test('the words of a book title or a nickname inside a report stay inside it', () => {
  expect(linesOf('Anna Pell said the “Iron Road” was closed.')).toEqual([
    'MIXED | the “Iron Road” was closed | Anna Pell | said',
  ]);
});

test('an imperative to the reader is no report', () => {
  expect(linesOf('Consider that the dam is old. Call it a warning.')).toEqual([]);
});
