import { isNearCopy, packPrint, printOf, unpackPrint } from '../../src/model/near-copies';

/** A story of numbered sentences, so that parts can be cut and changed. */
const story = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => {
    const n = from + at;
    return `Sentence ${n} says that the harbour council of district ${n * 7} met envoy number ${n * 13} on pier ${n * 3}.`;
  }).join('\n');
const whole = story(0, 20);

describe('isNearCopy', () => {
  it.each([
    ['itself', whole],
    [
      'other quotation marks, spaces and case',
      whole.replaceAll('Sentence', '“SENTENCE”').replaceAll('\n', ' \r\n\r\n'),
    ],
    ['its last paragraphs cut', story(0, 16)],
    ['a few words changed', whole.replace('pier 9', 'quay 9').replace('envoy number 26', 'envoy 26')],
    ['another head', `HARBOUR CITY, May 3 (Wire) - ${whole}`],
  ])('knows a text with %s', (_, text) => {
    expect(isNearCopy(printOf(whole), printOf(text))).toBe(true);
  });

  it.each([
    ['half of it', story(0, 10)],
    ['another story in the same words', story(40, 60)],
    ['nothing', ''],
  ])('tells %s apart', (_, text) => {
    expect(isNearCopy(printOf(whole), printOf(text))).toBe(false);
  });

  it('compares texts of fewer words than a shingle has', () => {
    expect(isNearCopy(printOf('Shares fell.'), printOf('SHARES FELL'))).toBe(true);
    expect(isNearCopy(printOf('Shares fell.'), printOf('Shares rose.'))).toBe(false);
  });
});

test('a print survives being stored', () => {
  expect(unpackPrint(packPrint(printOf(whole)))).toEqual(printOf(whole));
  expect(packPrint(printOf('Shares fell.')).subarray(0, 8)).toMatchInlineSnapshot(`
    Int8Array [
      -38,
      71,
      25,
      -118,
      -85,
      38,
      -72,
      57,
    ]
  `);
});
