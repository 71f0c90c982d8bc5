/** How much time a bar stands for. */
export type Bucket = 'DAY' | 'WEEK' | 'MONTH';

export const BUCKETS: readonly Bucket[] = ['DAY', 'WEEK', 'MONTH'];

const DAY_MS = 86_400_000;
/** Longer times are not drawn bar by bar: choose a longer bucket then. */
const MOST_BARS = 1_500;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first day of the bucket in which a day lies: itself, its Monday, or the first of its month (UTC). */
export const bucketOf = (day: string, bucket: Bucket): string => {
  const date = new Date(day);
  if (bucket === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (bucket === 'WEEK') return iso(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS);
  return day;
};

/** The first day of the bucket behind the one that begins on this day. */
export const nextBucket = (first: string, bucket: Bucket): string => {
  const date = new Date(first);
  if (bucket === 'MONTH') return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
  return iso(date.getTime() + (bucket === 'WEEK' ? 7 : 1) * DAY_MS);
};

/** The last day of the bucket that begins on this day. */
export const endOf = (first: string, bucket: Bucket): string =>
  iso(new Date(nextBucket(first, bucket)).getTime() - DAY_MS);

/** So many empty bars are shown before the first and behind the last that matters. */
const MARGIN = 12;

/** The buckets around those of some days, with some room on either side; null where there are none. */
export const around = (firsts: readonly string[], bucket: Bucket): { first: string; last: string } | null => {
  const sorted = [...firsts].sort();
  let [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  for (let step = 0; step < MARGIN; step += 1) {
    first = bucketOf(iso(new Date(first).getTime() - DAY_MS), bucket);
    last = nextBucket(last, bucket);
  }
  return { first, last };
};

/**
 * Every bucket from the first to the last of some, those without anything too: time is drawn true to scale.
 * Where there are too many, only those with something.
 */
export const everyBucket = (firsts: readonly string[], bucket: Bucket): string[] => {
  const sorted = [...new Set(firsts)].sort();
  const last = sorted.at(-1);
  const all: string[] = [];
  for (let at = sorted[0]; at && last && at <= last; at = nextBucket(at, bucket)) {
    all.push(at);
    if (all.length > MOST_BARS) return sorted;
  }
  return all;
};
