import { createTurnstile } from '../../../src/server/limits/turnstile';

const entered = async (entering: Promise<unknown>) =>
  Promise.race([entering.then(() => true), new Promise((resolve) => setTimeout(() => resolve(false), 20))]);

test('some are let in at a time, the others in their order', async () => {
  const turnstile = createTurnstile({ atOnce: 1, waiting: 2, patienceMs: 10_000 });
  const leave = await turnstile.enter();
  const second = turnstile.enter();
  const third = turnstile.enter();
  expect(await entered(second)).toBe(false);
  await expect(turnstile.enter()).rejects.toMatchObject({ code: 'TOO_BUSY' });
  leave();
  leave();
  expect(await entered(second)).toBe(true);
  expect(await entered(third)).toBe(false);
  (await second)();
  expect(await entered(third)).toBe(true);
});

test('one who waits too long, or goes, is out', async () => {
  const turnstile = createTurnstile({ atOnce: 1, waiting: 2, patienceMs: 20 });
  const leave = await turnstile.enter();
  await expect(turnstile.enter()).rejects.toMatchObject({ code: 'TOO_BUSY' });
  const gone = new AbortController();
  const waiting = turnstile.enter(gone.signal);
  gone.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  leave();
  (await turnstile.enter())();
});
