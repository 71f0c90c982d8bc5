import type { Extraction } from '../src/model/extraction';
import type { Row } from './goals';
import { nerSpans } from './ner';
import { ploverEvents } from './plover';
import { toScoredQuotes } from './polnear';

/** A data set that others annotated: its file, the program that scores it, and the rows that its figures fill. */
export interface Corpus {
  name: string;
  file: string;
  scorer: string;
  /** Arguments of the scorer; ours are offsets in UTF-16. */
  flags: readonly string[];
  /** An extraction in the form that the scorer reads. */
  adapt: (extraction: Extraction) => object;
  rows: (figures: Figures) => Row[];
}

/** What a scorer prints: figures in per cent, by name, some in groups. */
export interface Figures {
  [name: string]: number | string | null | Figures | readonly number[];
}

/** The figure at a path ("direct.qs_F1", "ALL.exact.2"), or null. */
export const figureAt = (figures: Figures, at: string): number | null => {
  let here: unknown = figures;
  for (const step of at.split('.')) here = (here as Record<string, unknown> | undefined)?.[step];
  return typeof here === 'number' ? here : null;
};

const row =
  (figures: Figures) =>
  (measure: string, at: string, goals: Omit<Row, 'measure' | 'value'> = {}): Row => ({
    measure,
    value: figureAt(figures, at),
    ...goals,
  });

const interactions = (extraction: Extraction) => ({ id: extraction.id, events: ploverEvents(extraction) });
const names = (extraction: Extraction) => ({ id: extraction.id, entities: nerSpans(extraction) });

export const CORPORA: readonly Corpus[] = [
  {
    name: 'PolNeAR',
    file: 'quotes_polnear.dev.jsonl',
    scorer: 'score_quotes.py',
    flags: ['--utf16'],
    adapt: toScoredQuotes,
    rows: (figures) => {
      const of = row(figures);
      return [
        of('PolNeAR, direct: words and speaker, F1', 'direct.qs_F1', { floor: '71.8 CoreNLP', ask: 83, moonshot: 89 }),
        of('PolNeAR, all: words and speaker, F1', 'all.qs_F1', { floor: '27.8 CoreNLP', ask: 42, moonshot: 55 }),
        of('PolNeAR, mixed: words and speaker, F1', 'mixed.qs_F1'),
        of('PolNeAR, indirect: words and speaker, F1', 'indirect.qs_F1'),
        of('PolNeAR, all: precision of words and speaker', 'all.qs_P'),
        of('PolNeAR, speech cues: found, with the speaker', 'speech.qs_R'),
        of('PolNeAR, all: speaker right where found', 'all.speaker_acc'),
        of('PolNeAR, all: exact words, F1', 'all_exact.F1'),
      ];
    },
  },
  {
    name: 'CrossNER politics',
    file: 'ner_politics.dev.jsonl',
    scorer: 'score_ner.py',
    flags: ['--utf16'],
    adapt: names,
    rows: (figures) => [
      row(figures)('CrossNER politics: exact span and kind, F1', 'ALL.exact.2', {
        floor: '38.9 compromise, 70.4 CoreNLP',
        ask: 60,
        moonshot: 70,
      }),
    ],
  },
  {
    name: 'CoNLL-2003',
    file: 'ner_conll.dev.jsonl',
    scorer: 'score_ner.py',
    flags: ['--utf16'],
    adapt: names,
    rows: (figures) => [
      row(figures)('CoNLL-2003: exact span and kind, F1', 'ALL.exact.2', {
        floor: '41.9 compromise',
        ask: 72,
        moonshot: 82,
      }),
    ],
  },
  {
    name: 'PLOVER',
    file: 'events_plover.dev.jsonl',
    scorer: 'score_events.py',
    flags: [],
    adapt: interactions,
    rows: (figures) => {
      const of = row(figures);
      return [
        of('PLOVER: dyad and family, recall', 'dyad+family_R', {
          floor: '20.4 first two names',
          ask: 40,
          moonshot: 55,
        }),
        of('PLOVER: dyad, recall', 'dyad_R'),
        of('PLOVER: dyad, precision', 'dyad_P'),
      ];
    },
  },
  {
    name: 're3d',
    file: 'relations_re3d.dev.jsonl',
    scorer: 'score_events.py',
    flags: [],
    adapt: interactions,
    rows: (figures) => [row(figures)('re3d: dyad, recall', 'dyad_R')],
  },
];
