import fc from 'fast-check';
import { type Mark, paragraphsOf, segmentsOf } from '../../dashboard/shared/segments';

const mark = (fact: string, start: number, end: number): Mark => ({ fact, start, end, sort: 'STATEMENT' });
const shown = (text: string, marks: Mark[]) =>
  segmentsOf(text, marks).map((segment) => [segment.text, segment.marks.map(({ fact }) => fact).join(' ')]);

test.each<[string, Mark[], [string, string][]]>([
  ['plain', [], [['plain', '']]],
  [
    'abcdef',
    [mark('a', 1, 3)],
    [
      ['a', ''],
      ['bc', 'a'],
      ['def', ''],
    ],
  ],
  // One within the other: the longer stands first, the innermost last.
  [
    'abcdef',
    [mark('in', 2, 3), mark('out', 1, 5)],
    [
      ['a', ''],
      ['b', 'out'],
      ['c', 'out in'],
      ['de', 'out'],
      ['f', ''],
    ],
  ],
  // They overlap without either holding the other.
  [
    'abcdef',
    [mark('a', 0, 4), mark('b', 2, 6)],
    [
      ['ab', 'a'],
      ['cd', 'a b'],
      ['ef', 'b'],
    ],
  ],
  // Two over the very same words, and marks that are none.
  ['abc', [mark('a', 0, 3), mark('b', 0, 3), mark('empty', 1, 1), mark('outside', 2, 9)], [['abc', 'a b']]],
  // Offsets are UTF-16: 𝔏 has two.
  [
    '𝔏ibya',
    [mark('a', 2, 6)],
    [
      ['𝔏', ''],
      ['ibya', 'a'],
    ],
  ],
])('%j is cut where marks begin and end', (text, marks, expected) => {
  expect(shown(text, marks)).toEqual(expected);
});

test('a mark over a line end is in both paragraphs', () => {
  const paragraphs = paragraphsOf(segmentsOf('ab\n\ncd', [mark('a', 1, 5)]));
  expect(paragraphs.map((segments) => segments.map(({ text, marks }) => text + marks.length))).toEqual([
    ['a0', 'b1'],
    ['c1', 'd0'],
  ]);
});

test('whatever the marks, the segments are the text, and each has exactly the marks over it', () => {
  const marks = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), marks, (text, spans) => {
      const all = spans.map(([start, end], at) => mark(String(at), start, end));
      const segments = segmentsOf(text, all);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { start, end, marks: over } of segments) {
        const expected = all.filter(
          (one) => one.end <= text.length && one.start <= start && one.end >= end && start < end,
        );
        expect(over.map(({ fact }) => fact).sort()).toEqual(expected.map(({ fact }) => fact).sort());
      }
    }),
  );
});
