import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { RapporteurError } from '../../errors';
import type { Client } from './client';

const SECONDS = 60;

/** Counts requests and operations of each client. */
export interface RateLimit {
  /** @throws RapporteurError RATE_LIMITED, with `retryAfter` (seconds) in its details */
  count(client: Client): Promise<void>;
}

/** Makes a limit of `perMinute` for each client, by address and token; 0 for none. */
export const createRateLimit = (perMinute: number): RateLimit => {
  if (perMinute === 0) return { count: async () => {} };
  const limiter = new RateLimiterMemory({ points: perMinute, duration: SECONDS });
  return {
    count: async ({ name, address }) => {
      try {
        await limiter.consume(`${address} ${name}`);
      } catch (rejected) {
        if (rejected instanceof Error) throw rejected;
        const retryAfter = Math.ceil((rejected as RateLimiterRes).msBeforeNext / 1000);
        throw new RapporteurError(
          'RATE_LIMITED',
          `More than ${perMinute} requests in a minute: try again in ${retryAfter} seconds.`,
          { details: { retryAfter } },
        );
      }
    },
  };
};
