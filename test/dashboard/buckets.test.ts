import { around, type Bucket, bucketOf, endOf, everyBucket, nextBucket } from '../../dashboard/pages/timeline/buckets';

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

test('what matters is shown with twelve bars of room on either side', () => {
  expect(around(['2025-03-01', '2025-02-01'], 'MONTH')).toEqual({ first: '2024-02-01', last: '2026-03-01' });
  expect(around(['2025-03-10'], 'WEEK')).toEqual({ first: '2024-12-16', last: '2025-06-02' });
  expect(around([], 'DAY')).toBeNull();
});

test('buckets without anything are there too, unless there are too many', () => {
  expect(everyBucket(['2025-03-01', '2025-01-01'], 'MONTH')).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
  expect(everyBucket([], 'DAY')).toEqual([]);
  expect(everyBucket(['1900-01-01', '2025-01-01'], 'DAY')).toEqual(['1900-01-01', '2025-01-01']);
});
