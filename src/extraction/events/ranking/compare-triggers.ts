import type { EventType } from '../../../model/kinds';
import { covers, type Span } from '../../../model/span';
import type { Document } from '../../document';
import type { Candidate } from '../candidate';
import type { Gathered } from '../gather-candidates';
import { ComparisonRow } from './comparison-row';
import { stem } from './facts';

/** A trigger with what the weights say of it alone. */
export interface Weighed {
  gathered: Gathered;
  /** Log-odds that it tells an event, and how likely that is, 0 to 1. */
  score: number;
  told: number;
  /** Its likeliest type, and how likely that is, 0 to 1. */
  type: EventType;
  share: number;
}

/** How likely it is told what counts as told. */
const TOLD = 0.36;

/** How much of the shorter passage two have in common that share one: as much as the scores ask for. */
const SHARED = 0.3;

/** How many triggers of one sentence, type or word are looked at; bounds the work for long texts. */
const MOST = 24;

/** Who the article names most: entities to their rank, 0 for the foremost. */
type Ranks = ReadonlyMap<number, number>;

function ranksOf({ mentions }: Document): Ranks {
  const counts = new Map<number, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]).map(([entity], rank) => [entity, rank]));
}

const readingOf = ({ gathered: { readings } }: Weighed): Candidate => readings[0] as Candidate;

const startOf = ({ tokens }: Document, { trigger, start }: Candidate): number => tokens[trigger]?.start ?? start;

const sizeOf = ({ start, end }: Span): number => Math.max(1, end - start);

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const share = (a: Weighed, b: Weighed): boolean => {
  const [one, other] = [readingOf(a), readingOf(b)];
  return common(one, other) >= SHARED * Math.min(sizeOf(one), sizeOf(other));
};

const count = (weighed: readonly Weighed[]): number => weighed.filter(({ told }) => told >= TOLD).length;

function noteOwn(row: ComparisonRow, one: Weighed, { document, ranks }: { document: Document; ranks: Ranks }): void {
  const candidate = readingOf(one);
  const { start, end } = candidate;
  const { units, sentence } = one.gathered.view;
  row.note('told-less', one.score);
  row.note('told-more', one.score);
  row.note('share', one.share);
  row.note('length', end - start);
  row.note('trigger-at', startOf(document, candidate) - start);
  row.note('words-before', start - sentence.start);
  row.note('words-behind', sentence.end - end);
  row.note('sentence-length', sentence.end - sentence.start);
  row.note('sentence', sentence.index);
  const named = units.flatMap((unit) =>
    unit.entity !== null && unit.named && unit.start >= start && unit.end <= end ? (ranks.get(unit.entity) ?? []) : [],
  );
  row.note('foremost', 1 + Math.min(998, ...named));
  row.note('noun', candidate.form.sort === 'noun');
  row.note('definite', candidate.definite);
  row.note('founds', candidate.founds);
  row.note('fits', candidate.misfit === null);
  row.note('other', one.type === 'OTHER');
  row.note('sentences', document.sentences.length);
}

/** What others of its sentence say, the likelier ones first. */
function noteBeside(
  row: ComparisonRow,
  one: Weighed,
  { document, likelier, less }: { document: Document; likelier: readonly Weighed[]; less: readonly Weighed[] },
): void {
  const candidate = readingOf(one);
  const shared = likelier.filter((other) => share(one, other));
  const [first] = shared;
  if (first) {
    const other = readingOf(first);
    row.note('shared-told', first.told);
    row.note('shared-part', common(other, candidate) / Math.max(sizeOf(other), sizeOf(candidate)));
    row.note('shared-share', first.share);
    row.note('shared-type', first.type === one.type);
    row.note('shared-other', first.type === 'OTHER');
    row.note('shared-noun', other.form.sort === 'noun');
    row.note('shared-inside', covers(candidate, other));
    row.note('shared-around', covers(other, candidate));
    row.note('shared-first', other.trigger < candidate.trigger);
    row.note('shared-start', candidate.start - other.start);
    row.note('shared-trigger', startOf(document, candidate) - startOf(document, other));
    row.note('shared-many', shared.length);
    row.note(
      'shared-sum',
      shared.reduce((sum, { told }) => sum + told, 0),
    );
  }
  const under = less.filter((other) => share(one, other));
  row.note('less-told', under[0]?.told ?? 0);
  row.note('less-share', under[0]?.share ?? 0);
  row.note('less-other', under[0]?.type === 'OTHER');
  row.note('less-many', under.length);
  const beside = likelier.filter((other) => !shared.includes(other));
  row.note('beside-told', beside[0]?.told ?? 0);
  row.note('beside-many', count(beside));
}

function noteElsewhere(row: ComparisonRow, one: Weighed, likelier: Record<'type' | 'word', readonly Weighed[]>): void {
  const { sentence } = readingOf(one);
  const elsewhere = (sort: 'type' | 'word'): Weighed[] =>
    likelier[sort].filter((other) => readingOf(other).sentence !== sentence);
  const [type, word] = [elsewhere('type'), elsewhere('word')];
  row.note('type-told', type[0]?.told ?? 0);
  row.note('type-many', count(type));
  row.note('type-before', type.find((other) => readingOf(other).sentence < sentence)?.told ?? 0);
  row.note('word-told', word[0]?.told ?? 0);
  row.note('word-many', count(word));
}

const groupBy = <K>(weighed: readonly Weighed[], keyOf: (one: Weighed) => K): ReadonlyMap<K, readonly Weighed[]> => {
  const groups = new Map<K, Weighed[]>();
  for (const one of weighed) {
    const group = groups.get(keyOf(one)) ?? [];
    if (group.length < MOST) group.push(one);
    groups.set(keyOf(one), group);
  }
  return groups;
};

/**
 * What holds for each trigger of an article beside the others: a row of steps for each, in their order. Clauses that overlap, the
 * same thing told again, and how many events the article tells already are seen only so.
 */
export function compareTriggers(document: Document, weighed: readonly Weighed[]): Uint8Array[] {
  const ranks = ranksOf(document);
  const order = [...weighed].sort((a, b) => b.score - a.score);
  const ranked = new Map(order.map((one, rank) => [one, rank]));
  const wordOf = (one: Weighed): string => stem(readingOf(one).form.lemma);
  const sentences = groupBy(order, (one) => readingOf(one).sentence);
  const types = groupBy(order, ({ type }) => type);
  const words = groupBy(order, wordOf);
  const typeSums = new Map<EventType, number>();
  let sum = 0;
  for (const { type, told } of order) {
    sum += told;
    typeSums.set(type, (typeSums.get(type) ?? 0) + told);
  }
  const telling = count(order);
  return weighed.map((one) => {
    const row = new ComparisonRow();
    const rank = ranked.get(one) as number;
    const isLikelier = (other: Weighed): boolean => (ranked.get(other) as number) < rank;
    const here = sentences.get(readingOf(one).sentence) ?? [];
    noteOwn(row, one, { document, ranks });
    noteBeside(row, one, {
      document,
      likelier: here.filter(isLikelier),
      less: here.filter((other) => other !== one && !isLikelier(other)),
    });
    noteElsewhere(row, one, {
      type: (types.get(one.type) ?? []).filter(isLikelier),
      word: (words.get(wordOf(one)) ?? []).filter(isLikelier),
    });
    row.note('type-sum', (typeSums.get(one.type) ?? 0) - one.told);
    row.note('rank', rank);
    row.note('likelier-many', Math.min(rank, telling));
    row.note('sum', sum);
    row.note('many', weighed.length);
    return row.steps;
  });
}
