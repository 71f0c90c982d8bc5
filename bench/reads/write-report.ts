import type { Summary } from './summarize';
import { geometricMean } from './summarize';

/** One size of graph with its figures. */
export interface Measured {
  articles: number;
  summaries: readonly Summary[];
}

const number = (value: number | undefined, digits = 2): string => (value === undefined ? '–' : value.toFixed(digits));

/** A table of one size of graph, in Markdown, with the means that the goals are about. */
export const table = ({ articles, summaries }: Measured): string => {
  const rows = summaries.map(
    ({ question, title, p50, throughput, p50ToLimit, throughputToLimit, throughputToPeer, p50PeerToLimit }) =>
      `| ${[
        `${question} ${title}`,
        number(p50.ours, 1),
        number(p50ToLimit),
        number(p50PeerToLimit),
        number(throughput.ours, 0),
        number(throughputToLimit),
        number(throughputToPeer),
      ].join(' | ')} |`,
  );
  return [
    `### ${articles.toLocaleString('en')} articles`,
    '',
    '| Question | p50, ms | of the limit’s | (the peer’s) | requests/s | of the limit’s | of the peer’s |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    ...means(summaries),
  ].join('\n');
};

const means = (summaries: readonly Summary[]): string[] => {
  const six = summaries.filter(({ question }) => question <= 6);
  const peer = six.flatMap(({ throughputToPeer }) => (throughputToPeer === undefined ? [] : [throughputToPeer]));
  if (six.length < 6) return [];
  return [
    `Questions 1 to 6, geometric means: throughput ${number(geometricMean(peer))} of the peer's (worst ${number(Math.min(...peer))})`,
    `and ${number(geometricMean(six.map((one) => one.throughputToLimit)))} of the limit's; p50 ${number(geometricMean(six.map((one) => one.p50ToLimit)))} of the limit's.`,
  ];
};

/** What grew: the p50 of the larger graph against the smaller one's. */
export const growth = (small: Measured, large: Measured): string =>
  large.summaries
    .flatMap(({ question, p50 }) => {
      const before = small.summaries.find((one) => one.question === question)?.p50.ours;
      return before === undefined || p50.ours === undefined ? [] : [`${question}: ${number(p50.ours / before)}`];
    })
    .join(', ');
