import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ABLATIONS } from '../../evaluation/ablations';
import { commonMisses } from '../../evaluation/common-misses';
import { CORPORA, figureAt } from '../../evaluation/corpora';
import { findScorer, scoreCorpus } from '../../evaluation/run-scorer';
import { goalTable, markdownTable } from '../../evaluation/table';
import { writeSection } from '../../evaluation/write-section';
import { PIPELINE } from '../../src/extraction/pipeline';

test('a table is Markdown with straight columns; figures have one decimal, missing ones are empty', () => {
  expect(
    markdownTable(
      ['layer', 'F1'],
      [
        ['names', 96.25],
        ['events', null],
      ],
    ),
  ).toBe(['| layer  |   F1 |', '|--------|-----:|', '| names  | 96.3 |', '| events |      |'].join('\n'));
  expect(
    goalTable([{ measure: 'speed', value: 107, unit: '/s', floor: '0.2 CoreNLP', ask: 60, moonshot: 200 }]),
  ).toContain('| speed   |   107.0 /s | 0.2 CoreNLP |   60 |      200 |');
});

test('misses are counted by sort, the most common first', () => {
  const miss = (sort: string, what: string) => ({ article: 'a', sort, what });
  expect(
    commonMisses([
      miss('event missed', 'ATTACK they fought'),
      miss('topic missed', 'event:a: words'),
      miss('topic missed', 'event:b: words'),
      miss('speaker wrong', 'null, not person:a: words'),
      miss('speaker wrong', 'person:a, not null: words'),
    ])
      .split('\n')
      .slice(2)
      .map((line) => line.replace(/[ |]+/g, ' ').trim()),
  ).toEqual([
    'topic missed: an event 2',
    'event missed: ATTACK 1',
    'speaker wrong: nobody named 1',
    'speaker wrong: none found 1',
  ]);
});

test('a section of a document is replaced between its marks, and nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-section-'));
  try {
    const file = path.join(folder, 'a.md');
    writeFileSync(file, '# A\n\n<!-- figures -->\nold\n<!-- /figures -->\n\nend\n');
    writeSection(file, 'figures', 'new\n');
    writeSection(file, 'figures', 'newer');
    expect(readFileSync(file, 'utf8')).toBe('# A\n\n<!-- figures -->\n\nnewer\n\n<!-- /figures -->\n\nend\n');
    expect(() => writeSection(file, 'speed', '')).toThrow('Expected <!-- speed -->');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('figures of a scorer become rows with goals; data that is not there gives none', () => {
  const [polnear] = CORPORA;
  const rows = polnear?.rows({ direct: { qs_F1: 91.9 }, all: {} }) ?? [];
  expect(rows[0]).toEqual({ ...rows[0], value: 91.9, ask: 83, moonshot: 89 });
  expect(rows[1]?.value).toBeNull();
  expect(figureAt({ ALL: { exact: [1, 2, 3] } }, 'ALL.exact.2')).toBe(3);
  for (const corpus of CORPORA) {
    expect(findScorer(tmpdir(), corpus)).toBeUndefined();
    expect(scoreCorpus(tmpdir(), corpus)).toBeNull();
  }
});

test('each ablation leaves out or replaces something that is in the pipeline', () => {
  const [whole, ...others] = ABLATIONS;
  expect(whole?.steps).toEqual(PIPELINE);
  for (const { steps } of others) expect(PIPELINE.filter((step) => !steps.includes(step)).length).toBeGreaterThan(0);
});
