import { type Cell, toCsv } from '../../dashboard/shared/csv';

test.each<[Cell, string]>([
  ['plain', 'plain'],
  ['with, comma', '"with, comma"'],
  ['with "quotes"', '"with ""quotes"""'],
  ['two\nlines', '"two\nlines"'],
  [null, ''],
  [-3, '-3'],
  // What a spreadsheet would run.
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r\n=1', '"\'\r\n=1"'],
  ['＝1', "'＝1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('%j is written as %j', (cell, written) => {
  expect(toCsv(['head'], [[cell]])).toBe(`\uFEFFhead\r\n${written}\r\n`);
});
