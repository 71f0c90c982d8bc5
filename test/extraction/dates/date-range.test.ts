import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { dateRange } from '../../../src/extraction/dates/date-range';

describe('dateRange', () => {
  test.each([
    ['2016-02-02', '2016-02-02', '2016-02-02'],
    ['2016-W05', '2016-02-01', '2016-02-07'],
    ['2015-W53', '2015-12-28', '2016-01-03'],
    ['2016-W01', '2016-01-04', '2016-01-10'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-12', '2016-12-01', '2016-12-31'],
    ['2016', '2016-01-01', '2016-12-31'],
  ])('%s runs from %s to %s', (value, first, last) => {
    expect(dateRange(value)).toEqual({ first, last });
  });

  test.each(['', 'soon', '2016-02-30', '2016-13', '2016-W00', '2016-W53', '16'])('%s is no date', (value) => {
    expect(dateRange(value)).toBeNull();
  });
});

test('no time zone of the machine changes a date', () => {
  const root = path.join(__dirname, '..', '..', '..');
  const script = `
    require('@swc/core');
    const { transformFileSync } = require('@swc/core');
    require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' },
    }).code, file);
    const { findDates } = require('./src/extraction/dates/find-dates.ts');
    const { dateRange } = require('./src/extraction/dates/date-range.ts');
    const text = 'They met on Tuesday, left yesterday and return next week, next month or on January 9.';
    console.log(JSON.stringify([findDates(text, { start: 0, end: text.length }, '2016-03-01'), dateRange('2016-W05')]));`;
  const run = (TZ: string): string =>
    execFileSync(process.execPath, ['-e', script], { cwd: root, env: { ...process.env, TZ }, encoding: 'utf8' });
  const here = run('UTC');
  expect(JSON.parse(here)[0]).toHaveLength(5);
  expect(run('Pacific/Kiritimati')).toBe(here);
  expect(run('America/Adak')).toBe(here);
});
