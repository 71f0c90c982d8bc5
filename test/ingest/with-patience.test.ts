import { RapporteurError } from '../../src/errors';
import { withPatience } from '../../src/ingest/with-patience';

const away = () => new RapporteurError('DB_UNAVAILABLE', 'away');

/** Work that fails some times and then answers. */
const failing = (times: number, error: () => Error) => {
  let calls = 0;
  return jest.fn(async () => {
    calls += 1;
    if (calls <= times) throw error();
    return calls;
  });
};

test('waits while the database is away, and says so once', async () => {
  const onWait = jest.fn();
  expect(await withPatience(failing(2, away), { patienceMs: 5_000, onWait })).toBe(3);
  expect(onWait).toHaveBeenCalledTimes(1);
});

test('gives up when patience ends', async () => {
  await expect(withPatience(failing(99, away), { patienceMs: 600 })).rejects.toThrow('away');
  await expect(withPatience(failing(99, away), { patienceMs: 0 })).rejects.toThrow('away');
});

test('does nothing twice that failed for another reason, or after the signal', async () => {
  const work = failing(1, () => new Error('other'));
  await expect(withPatience(work, { patienceMs: 5_000 })).rejects.toThrow('other');
  expect(work).toHaveBeenCalledTimes(1);
  await expect(withPatience(failing(1, away), { patienceMs: 5_000, signal: AbortSignal.abort() })).rejects.toThrow(
    'away',
  );
});
