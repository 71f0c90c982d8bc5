import { toScoredQuotes } from '../../evaluation/polnear';
import { extract } from '../../src/extraction/extract';

test('statements become attributions with the words for their speakers; a relative clause has its pronoun', () => {
  const extraction = extract(
    { text: '“It holds,” Anna Pell said. The inquiry is led by Tom Reed, who said it would burst.' },
    { id: 'a' },
  );
  expect(toScoredQuotes(extraction)).toEqual({
    id: 'a',
    quotes: [
      { start: 1, end: 10, speaker: { start: 12, end: 21, text: 'Anna Pell', surface: 'Anna Pell' }, cue: 'said' },
      { start: 69, end: 83, speaker: { start: 50, end: 58, text: 'Tom Reed', surface: 'who' }, cue: 'said' },
    ],
  });
});
