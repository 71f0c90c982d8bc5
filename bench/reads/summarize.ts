import type { ArmName } from './arms/start-arm';
import type { Rounds } from './measure';

/** One question's figures. */
export interface Summary {
  question: number;
  title: string;
  /** Milliseconds, one client: half of the requests took less. */
  p50: Partial<Record<ArmName, number>>;
  /** Requests a second, many clients. */
  throughput: Partial<Record<ArmName, number>>;
  /** Medians over the rounds of ratios within a round. */
  p50ToLimit: number;
  throughputToPeer?: number;
  throughputToLimit: number;
  p50PeerToLimit?: number;
}

/** Sums up the rounds of one question. Ratios are taken within a round, where arms were measured side by side. */
export const summarize = (
  { number: question, title }: { number: number; title: string },
  { ours, limit, peer }: Rounds,
): Summary => {
  const ratio = (of: Rounds['ours'], to: Rounds['ours'], figure: (round: Rounds['ours'][number]) => number): number =>
    median(of.map((round, at) => figure(round) / figure(to[at] as Rounds['ours'][number])));
  const p50 = ({ latencies }: Rounds['ours'][number]) => median(latencies);
  const rate = ({ throughput }: Rounds['ours'][number]) => throughput;
  const arms = { ours, limit, ...(peer.length > 0 ? { peer } : {}) };
  const each = (figure: (round: Rounds['ours'][number]) => number) =>
    Object.fromEntries(Object.entries(arms).map(([name, rounds]) => [name, median(rounds.map(figure))]));
  return {
    question,
    title,
    p50: each(p50),
    throughput: each(rate),
    p50ToLimit: ratio(ours, limit, p50),
    throughputToLimit: ratio(ours, limit, rate),
    ...(peer.length > 0 ? { throughputToPeer: ratio(ours, peer, rate), p50PeerToLimit: ratio(peer, limit, p50) } : {}),
  };
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
};

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
