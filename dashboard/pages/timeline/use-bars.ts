import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { Filter } from '../../shared/statements-query';
import { usePages } from '../../shared/use-pages';
import { type Bucket, bucketOf, everyBucket } from './buckets';
import { PlannedQuery, TimelineQuery } from './operations';
import type { Bars } from './timeline-option';

/** More planned events than these are not told from the others. */
const MOST_PLANNED = 500;

/** The bars of the timeline. Events without a day are in no bar. */
export const useBars = (bucket: Bucket, where: Filter) => {
  const [{ data, error, fetching }, again] = useQuery({ query: TimelineQuery, variables: { bucket, where } });
  const planned = usePages(PlannedQuery, {}, { pick: ({ events }) => events, atLeast: MOST_PLANNED });
  const plannedRows = planned.rows;
  const bars: Bars = useMemo(() => {
    const statements = new Map(data?.statements.map(({ date, count }) => [date, count]));
    const events = new Map(data?.events.map(({ date, count }) => [date, count]));
    const ahead = new Map<string, number>();
    for (const { startDate } of plannedRows) {
      if (!startDate) continue;
      const first = bucketOf(startDate, bucket);
      ahead.set(first, (ahead.get(first) ?? 0) + 1);
    }
    const days = everyBucket([...statements.keys(), ...events.keys()], bucket);
    const counts = (of: Map<string, number>) => days.map((day) => of.get(day) ?? 0);
    return {
      days,
      statements: counts(statements),
      past: days.map((day) => Math.max(0, (events.get(day) ?? 0) - (ahead.get(day) ?? 0))),
      planned: counts(ahead),
    };
  }, [data, plannedRows, bucket]);
  return {
    bars,
    error: error ?? planned.error,
    isLoading: fetching || planned.isLoading,
    isCut: planned.hasMore,
    retry: () => {
      again({ requestPolicy: 'network-only' });
      planned.retry();
    },
  };
};
