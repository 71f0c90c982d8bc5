import { utcDateTime } from '../../src/ingest/utc-date-time';

describe('utcDateTime', () => {
  it.each([
    ['2016-02-02T10:30:00Z', '2016-02-02T10:30:00Z'],
    ['2016-02-02t10:30:00z', '2016-02-02T10:30:00Z'],
    ['2016-02-02T00:30:00+01:00', '2016-02-01T23:30:00Z'],
    ['2016-02-02T10:30:00.120456Z', '2016-02-02T10:30:00.120Z'],
    ['2016-02-29', '2016-02-29T00:00:00Z'],
    ['2015-02-29', null],
    ['2016-02-30T00:00:00Z', null],
    ['2016-02-02T25:00:00Z', null],
    ['2016-02-02T10:30Z', null],
    ['9999999-99-99', null],
    ['26-FEB-1987 15:01:01.79', null],
    ['yesterday', null],
    ['', null],
  ])('reads "%s" as %s', (written, expected) => {
    expect(utcDateTime(written)).toBe(expected);
  });
});
