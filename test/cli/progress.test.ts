import { PassThrough } from 'node:stream';
import { progressLine, showProgress } from '../../src/cli/progress';

describe('progressLine', () => {
  test.each([
    ['nothing yet', { done: 0, total: 400, rejected: 0 }, 0, '[------------------------]  0 of 400 articles, 0.0/s'],
    [
      'half way',
      { done: 200, total: 400, rejected: 2 },
      10_000,
      '[############------------]  200 of 400 articles, 20.0/s, 0:10 left, 2 rejected',
    ],
    [
      'a long way to go',
      { done: 100, total: 100_000, rejected: 0 },
      1_000,
      '[------------------------]  100 of 100000 articles, 100/s, 16:39 left',
    ],
    ['done', { done: 4, total: 4, rejected: 0 }, 2_000, '[########################]  4 of 4 articles, 2.0/s'],
    ['an unknown number', { done: 7, rejected: 1 }, 1_000, '7 articles, 7.0/s, 1 rejected'],
  ])('%s', (_name, state, elapsed, line) => {
    expect(progressLine(state, elapsed)).toBe(line);
  });
});

describe('showProgress', () => {
  const watch = (isTTY: boolean, columns = 80) => {
    const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns });
    const clock = { now: 0 };
    const progress = showProgress(stream as unknown as NodeJS.WriteStream, () => clock.now);
    const at = (now: number, done: number) => {
      clock.now = now;
      progress.update({ done, total: 10, rejected: 0 });
    };
    return { at, progress, written: () => (stream.read() as string | null) ?? '' };
  };

  test('elsewhere than on a terminal, a plain line every five seconds', () => {
    const { at, written } = watch(false);
    at(1_000, 1);
    at(5_000, 5);
    at(6_000, 6);
    expect(written()).toBe('5 of 10 articles, 1.0/s, 0:05 left\n');
  });

  test('on a terminal, one line that is drawn again and taken off at the end', () => {
    const { at, progress, written } = watch(true);
    at(0, 1);
    at(50, 2);
    at(60, 10);
    progress.finish();
    const text = written();
    expect(text).toContain('1 of 10');
    expect(text).not.toContain('2 of 10');
    expect(text).toContain('10 of 10');
    expect(text).not.toContain('\n');
    expect(text.endsWith('\u001b[2K')).toBe(true);
  });

  test('a narrow terminal is not overrun', () => {
    const { at, written } = watch(true, 20);
    at(0, 1);
    expect(written()).toContain('[##----------------\u001b');
  });
});
