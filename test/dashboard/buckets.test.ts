import { type Bucket, bucketOf, endOf, everyBucket, nextBucket } from '../../dashboard/pages/timeline/buckets';

test.each<[string, Bucket, [first: string, last: string, next: string]]>([
  ['2025-03-11', 'DAY', ['2025-03-11', '2025-03-11', '2025-03-12']],
  ['2025-03-11', 'WEEK', ['2025-03-10', '2025-03-16', '2025-03-17']],
  ['2025-03-10', 'WEEK', ['2025-03-10', '2025-03-16', '2025-03-17']],
  ['2025-03-16', 'WEEK', ['2025-03-10', '2025-03-16', '2025-03-17']],
  ['2024-02-29', 'MONTH', ['2024-02-01', '2024-02-29', '2024-03-01']],
  ['2024-12-31', 'MONTH', ['2024-12-01', '2024-12-31', '2025-01-01']],
])('%s by %s', (day, bucket, [first, last, next]) => {
  expect(bucketOf(day, bucket)).toBe(first);
  expect([endOf(first, bucket), nextBucket(first, bucket)]).toEqual([last, next]);
});

test('buckets without anything are there too, unless there are too many', () => {
  expect(everyBucket(['2025-03-01', '2025-01-01'], 'MONTH')).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
  expect(everyBucket([], 'DAY')).toEqual([]);
  expect(everyBucket(['1900-01-01', '2025-01-01'], 'DAY')).toEqual(['1900-01-01', '2025-01-01']);
});
