import { extract } from '../../../src/extraction/extract';

/** The names of what the last statement of a text is about. */
const aboutIn = (text: string): string[] => {
  const { entities, events, statements } = extract({ text, publishedAt: '2016-02-02T12:00:00Z' });
  const names = new Map([
    ...entities.map(({ id, name }) => [id, name] as const),
    ...events.map(({ id, type }) => [id, type] as const),
  ]);
  return statements.at(-1)?.about.map((id) => names.get(id) ?? id) ?? [];
};

test.each([
  // Parties by their number, described or denied
  ['Chad and Libya signed a truce in March.\n“There are two thirsty countries,” Anna Pell said.', ['Chad', 'Libya']],
  ['Chad and Libya signed a truce in March.\nAnna Pell said neither country had built a canal.', ['Chad', 'Libya']],
  // The two that the article is about, not two that are named in passing
  [
    'Chad and Libya closed their border on Monday. Chad blamed Libya.\nPeru and Chile offered help.\nAnna Pell urged both countries to talk.',
    ['Chad', 'Libya'],
  ],
  // The judges are the court that the article tells of
  [
    'The Supreme Court of Peru freed a baker on Monday. The Supreme Court gave no reasons.\nAnna Pell accused the judges of haste.',
    ['Supreme Court of Peru'],
  ],
  // A regime is not one's own
  ['Peru and Chile are at odds.\n“The regime sells silver,” Peruvian Foreign Minister Anna Pell said.', ['Chile']],
])('%s', (text, expected) => {
  const about = aboutIn(text);
  expect(about).toEqual(expect.arrayContaining(expected));
  // What they did together may come beside them.
  expect(about.length).toBeLessThanOrEqual(expected.length + 1);
});
