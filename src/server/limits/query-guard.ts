import { checkScope } from '../access/check-scope';
import type { Client } from '../access/client';
import { type CheckedOperation, checkOperation } from './check-operation';
import { EXPENSIVE } from './query-budget';
import { refusal } from './refusal';
import { createTurnstile, type TurnstileOptions } from './turnstile';

/** On two cores more at a time would only make each slower; an operation is cancelled after 4 s, so that the turn comes. */
const EXPENSIVE_ONES: TurnstileOptions = { atOnce: 4, waiting: 100, patienceMs: 8_000 };

/** Who asks, and for how long. */
export interface Asker {
  client: Client;
  /** Aborted when the client has gone. */
  signal?: AbortSignal;
}

/** What every operation passes before it runs, over HTTP and WebSocket alike. */
export interface QueryGuard {
  /**
   * Refuses what the client may not do and what asks for too much, and lets expensive operations run only some at a time.
   * @returns what must be called when the operation has run
   * @throws GraphQLError with the RapporteurError that says why, and the HTTP status
   */
  admit(operation: CheckedOperation, asker: Asker): Promise<() => void>;
}

/** Makes the guard of one server. */
export const createQueryGuard = (): QueryGuard => {
  const turnstile = createTurnstile(EXPENSIVE_ONES);
  return {
    admit: async (checked, { client, signal }) => {
      try {
        checkScope(checked.operation, client);
        const { cost } = checkOperation(checked);
        return cost > EXPENSIVE ? await turnstile.enter(signal) : () => {};
      } catch (error) {
        throw refusal(error);
      }
    },
  };
};
