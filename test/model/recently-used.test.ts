import { createRecentlyUsed } from '../../src/model/recently-used';

const words = (most?: number) =>
  createRecentlyUsed<string>({
    ...(most === undefined ? {} : { most }),
    mostSize: 6,
    sizeOf: (_, word) => word.length,
  });

test('what was not used for longest is forgotten where all are too large together', () => {
  const kept = words();
  kept.put('a', 'xx');
  kept.put('b', 'xx');
  kept.put('c', 'xx');
  expect(kept.get('a')).toBe('xx');
  kept.put('d', 'xx');
  expect(['a', 'b', 'c', 'd'].map(kept.get)).toEqual(['xx', undefined, 'xx', 'xx']);
});

test('and where there are too many; a new value takes the place of the old one', () => {
  const kept = words(2);
  kept.put('a', 'xxxxx');
  kept.put('a', 'x');
  kept.put('b', 'xxx');
  expect(['a', 'b'].map(kept.get)).toEqual(['x', 'xxx']);
  kept.put('c', 'x');
  expect(['a', 'b', 'c'].map(kept.get)).toEqual([undefined, 'xxx', 'x']);
});

test('what is too large by itself is not kept', () => {
  const kept = words();
  kept.put('a', 'xxxxxxx');
  expect(kept.get('a')).toBeUndefined();
});
