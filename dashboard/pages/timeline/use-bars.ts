import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { Filter } from '../../shared/statements-query';
import { usePages } from '../../shared/use-pages';
import { around, type Bucket, bucketOf, everyBucket } from './buckets';
import { PlannedQuery, TimelineQuery } from './operations';
import type { Bars } from './timeline-option';

/** More planned events than these are not told from the others. */
const MOST_PLANNED = 500;

interface BarsOptions {
  where: Filter;
  /** Shows events of any time; else those near the statements, since one event of long ago would make a line of the rest. */
  isWhole: boolean;
}

/** The bars of the timeline. Events without a day are in no bar. */
export const useBars = (bucket: Bucket, { where, isWhole }: BarsOptions) => {
  const [{ data, error, fetching }, again] = useQuery({ query: TimelineQuery, variables: { bucket, where } });
  const planned = usePages(PlannedQuery, {}, { pick: ({ events }) => events, atLeast: MOST_PLANNED });
  const plannedRows = planned.rows;
  const { bars, far } = useMemo((): { bars: Bars; far: number } => {
    const statements = new Map(data?.statements.map(({ date, count }) => [date, count]));
    const events = new Map(data?.events.map(({ date, count }) => [date, count]));
    const ahead = new Map<string, number>();
    for (const { startDate } of plannedRows) {
      if (!startDate) continue;
      const first = bucketOf(startDate, bucket);
      ahead.set(first, (ahead.get(first) ?? 0) + 1);
    }
    const near = around([...statements.keys()], bucket);
    const isFar = (day: string) => near !== null && (day < near.first || day > near.last);
    const days = everyBucket(
      [...statements.keys(), ...events.keys()].filter((day) => isWhole || !isFar(day)),
      bucket,
    );
    const counts = (of: Map<string, number>) => days.map((day) => of.get(day) ?? 0);
    return {
      bars: {
        days,
        statements: counts(statements),
        past: days.map((day) => Math.max(0, (events.get(day) ?? 0) - (ahead.get(day) ?? 0))),
        planned: counts(ahead),
      },
      far: [...events].reduce((sum, [day, count]) => sum + (isFar(day) ? count : 0), 0),
    };
  }, [data, plannedRows, bucket, isWhole]);
  return {
    bars,
    /** How many events lie far from all statements. */
    far,
    error: error ?? planned.error,
    isLoading: fetching || planned.isLoading,
    isCut: planned.hasMore,
    retry: () => {
      again({ requestPolicy: 'network-only' });
      planned.retry();
    },
  };
};
