import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ABLATIONS } from './ablations';
import { commonMisses, missedCues } from './common-misses';
import { CORPORA, figureAt } from './corpora';
import { type Row, toPercent } from './goals';
import { readGold } from './gold-article';
import { findScorer, scoreCorpus } from './run-scorer';
import { scoreGold } from './score/score-gold';
import { precisionRecall } from './score/tally';
import { goalTable, layerTable, markdownTable } from './table';
import { writeThresholds } from './thresholds';
import { measureThroughput, modelSize } from './throughput';
import { writeSection } from './write-section';

const REPORT = path.join(__dirname, '..', 'docs', 'accuracy.md');
const OWN = path.join(__dirname, 'gold');
const HELD_OUT = path.join(__dirname, 'held-out');

const HELP = `npm run evaluate -- [options]

  --data FOLDER   data sets and their scorers (docs/accuracy.md tells which); without it our own articles alone
  --gold FOLDER   further articles taken apart by hand; the folder gold beside the data sets where left out
  --ablate        what each step brings, instead of the tables
  --misses        print every miss in our own articles
  --thresholds    only let npm test hold what our own articles reach now, less a point
  --write         put the figures into docs/accuracy.md
`;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    gold: { type: 'string' },
    ablate: { type: 'boolean' },
    misses: { type: 'boolean' },
    thresholds: { type: 'boolean' },
    write: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const print = (section: string, body: string): void => {
  process.stdout.write(`\n${body.trim()}\n`);
  if (options.write) writeSection(REPORT, section, body);
};

/** Further gold: as asked for, or the folder `gold` beside the data sets. */
function furtherGold(): string | undefined {
  const beside = options.data && path.join(path.dirname(path.resolve(options.data)), 'gold');
  return options.gold ?? (beside && existsSync(beside) ? beside : undefined);
}

/** Everything measured once: gold, corpora, speed, size. */
function measure(): void {
  const own = readGold(OWN);
  const { tally, misses } = scoreGold(own);
  print('own gold', `${own.length} articles of our own, in per cent:\n\n${layerTable(tally)}`);
  print('misses', commonMisses(misses));
  if (options.misses)
    for (const { article, sort, what } of misses) process.stdout.write(`${sort} | ${article} | ${what}\n`);
  const heldOut = readGold(HELD_OUT);
  print(
    'held out',
    `${heldOut.length} articles that nothing was trained on, in per cent:\n\n${layerTable(scoreGold(heldOut).tally)}`,
  );
  const further = furtherGold();
  if (further !== undefined) {
    const articles = readGold(further);
    const head = `${articles.length} articles of ${further}`;
    process.stdout.write(`\n${head}:\n\n${layerTable(scoreGold(articles).tally)}\n`);
  }
  if (options.data) {
    const folder = options.data;
    print(
      'corpora',
      goalTable(
        CORPORA.flatMap((corpus): Row[] => {
          const figures = scoreCorpus(folder, corpus);
          return figures === null ? [] : corpus.rows(figures);
        }),
      ),
    );
    print('missed cues', missedCues(folder));
  }
  const speed = goalTable([...measureThroughput(options.data, own), modelSize()]);
  // Published is the newswire's, which compares.
  if (options.data) print('speed', speed);
  else process.stdout.write(`\n${speed}\n`);
}

/** The figures that tell most, with each step left out. */
function ablate(): void {
  const articles = [OWN, ...(options.gold ? [options.gold] : [])].flatMap(readGold);
  const corpora = CORPORA.filter((corpus) => options.data && findScorer(options.data, corpus));
  const layers = ['mentions', 'statements', 'speakers', 'who-what-whom', 'event roles', 'relations'] as const;
  const columns: [corpus: string, at: string, head: string][] = [
    ['PolNeAR', 'all.qs_F1', 'PolNeAR all'],
    ['PolNeAR', 'all.speaker_acc', 'PolNeAR speaker'],
    ['CrossNER politics', 'ALL.exact.2', 'CrossNER'],
    ['CoNLL-2003', 'ALL.exact.2', 'CoNLL'],
    ['PLOVER', 'dyad+family_R', 'PLOVER'],
  ];
  const shown = columns.filter(([name]) => corpora.some((corpus) => corpus.name === name));
  const rows = ABLATIONS.map(({ name, steps }) => {
    const { tally } = scoreGold(articles, steps);
    const figures = new Map(corpora.map((corpus) => [corpus.name, scoreCorpus(options.data ?? '', corpus, { steps })]));
    return [
      name,
      ...layers.map((layer) => toPercent(precisionRecall(tally[layer]).f1)),
      ...shown.map(([corpus, at]) => figureAt(figures.get(corpus) ?? {}, at)),
    ];
  });
  print('ablation', markdownTable(['', ...layers, ...shown.map(([, , head]) => head)], rows));
}

if (options.help) process.stdout.write(HELP);
else if (options.data && !existsSync(options.data))
  throw new Error(`Expected a folder of data sets at ${options.data}.`);
else if (options.thresholds) writeThresholds(scoreGold(readGold(OWN)).tally);
else if (options.ablate) ablate();
else measure();
