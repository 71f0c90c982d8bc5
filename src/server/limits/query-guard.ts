import type { GraphQLError } from 'graphql';
import { type CheckedOperation, checkOperation } from './check-operation';
import { EXPENSIVE } from './query-budget';
import { refusal } from './refusal';
import { createTurnstile, type TurnstileOptions } from './turnstile';

/** On two cores more at a time would only make each slower; an operation is cancelled after 4 s, so that the turn comes. */
const EXPENSIVE_ONES: TurnstileOptions = { atOnce: 4, waiting: 100, patienceMs: 8_000 };

/** What every operation passes before it runs, over HTTP and WebSocket alike. */
export interface QueryGuard {
  /**
   * Refuses what asks for too much, and lets expensive operations run only some at a time.
   * @returns what must be called when the operation has run
   * @throws GraphQLError with the RapporteurError that says why, and the HTTP status
   */
  admit(operation: CheckedOperation, signal?: AbortSignal): Promise<() => void>;
}

export interface QueryGuardOptions {
  /** Told of each refusal. */
  onRefused?: (error: GraphQLError) => void;
}

/** Makes the guard of one server. */
export const createQueryGuard = ({ onRefused }: QueryGuardOptions = {}): QueryGuard => {
  const turnstile = createTurnstile(EXPENSIVE_ONES);
  return {
    admit: async (operation, signal) => {
      try {
        const { cost } = checkOperation(operation);
        return cost > EXPENSIVE ? await turnstile.enter(signal) : () => {};
      } catch (error) {
        const refused = refusal(error);
        onRefused?.(refused);
        throw refused;
      }
    },
  };
};
