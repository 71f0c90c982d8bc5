import { RapporteurError } from '../../errors';
import type { Log } from '../../log';
import { checkScope } from '../access/check-scope';
import type { Client } from '../access/client';
import { describeChanges } from '../observe/describe-changes';
import type { Metrics } from '../observe/metrics';
import { operationLabel } from '../observe/operation-label';
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

/** What must be called once when an operation has run, with its errors: as they were thrown, or as clients see them. */
export type Leave = (errors?: readonly OperationError[]) => void;

interface OperationError {
  originalError?: unknown;
  extensions?: { code?: unknown };
}

/** What every operation passes before it runs, over HTTP and WebSocket alike. */
export interface QueryGuard {
  /**
   * Refuses what the client may not do and what asks for too much, lets expensive operations run only some at a time,
   * counts them all, and writes down who changes what.
   * @throws GraphQLError with the RapporteurError that says why, and the HTTP status
   */
  admit(operation: CheckedOperation, asker: Asker): Promise<Leave>;
}

/** Makes the guard of one server. */
export const createQueryGuard = ({ metrics, log }: { metrics: Metrics; log: Log }): QueryGuard => {
  const turnstile = createTurnstile(EXPENSIVE_ONES);

  const enter = async (checked: CheckedOperation, { client, signal }: Asker): Promise<() => void> => {
    try {
      checkScope(checked.operation, client);
      const { cost } = checkOperation(checked);
      return cost > EXPENSIVE ? await turnstile.enter(signal) : () => {};
    } catch (error) {
      const { refused, code, cost } = refusal(error);
      metrics.refused.inc({ code });
      if (cost !== undefined) metrics.refusedCost.observe(cost);
      log.info({ code, cost, client: client.name, address: client.address }, 'An operation was refused.');
      throw refused;
    }
  };

  return {
    admit: async (checked, asker) => {
      const label = operationLabel(checked.operation);
      const end = metrics.operationSeconds.startTimer(label);
      const leave = await enter(checked, asker);
      return (errors = []) => {
        leave();
        end();
        const code = errors[0] ? codeOf(errors[0]) : 'ok';
        metrics.operations.inc({ ...label, code });
        if (checked.operation.operation === 'mutation') {
          const { name: who, address } = asker.client;
          log.info({ audit: { who, address, changes: describeChanges(checked), outcome: code } }, 'A change.');
        }
      };
    },
  };
};

/** One of a few hundred at most: codes of ours and of GraphQL. */
const codeOf = ({ originalError, extensions }: OperationError): string => {
  if (originalError instanceof RapporteurError) return originalError.code;
  return typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
};
