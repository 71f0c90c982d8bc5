import { geometricMean, median, summarize } from '../../bench/reads/summarize';

test('medians and geometric means', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(geometricMean([1, 4])).toBeCloseTo(2);
});

test('ratios are taken within a round: a round in which everything was slow changes none', () => {
  const round = (latency: number, throughput: number) => ({ latencies: [latency], throughput });
  const rounds = {
    ours: [round(2, 100), round(20, 10), round(2, 100)],
    limit: [round(1, 200), round(10, 20), round(1, 200)],
    peer: [round(4, 25), round(40, 2.5), round(4, 25)],
  };
  expect(summarize({ number: 1, title: 'one' }, rounds)).toEqual({
    question: 1,
    title: 'one',
    p50: { ours: 2, limit: 1, peer: 4 },
    throughput: { ours: 100, limit: 200, peer: 25 },
    p50ToLimit: 2,
    throughputToLimit: 0.5,
    throughputToPeer: 4,
    p50PeerToLimit: 4,
  });
});
