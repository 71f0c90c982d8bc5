import { context, trace } from '@opentelemetry/api';
import { type Log, withLogFields } from '../../log';

/** One operation of a WebSocket connection, as log and traces see it. */
export interface SocketOperation {
  /** Runs `work`; what it logs has the operation's id, and what it traces is part of its span. */
  within<T>(work: () => T): T;
  /** Ends the span; only the first call counts. */
  end(): void;
}

/**
 * Makes the operations of one connection. Their ids are the id of the request that opened it with a number behind:
 * "4f1c.2" is the second operation on the connection of the request "4f1c".
 */
export const socketOperations = (connectionId: string, { log }: { log: Log }): (() => SocketOperation) => {
  let count = 0;
  return () => {
    count += 1;
    const requestId = `${connectionId}.${count}`;
    const span = trace.getTracer('rapporteur').startSpan('WS /graphql', {}, context.active());
    const spanned = trace.setSpan(context.active(), span);
    const begun = performance.now();
    let hasEnded = false;
    const within = <T>(work: () => T): T => withLogFields({ requestId }, () => context.with(spanned, work));
    return {
      within,
      end: () => {
        if (hasEnded) return;
        hasEnded = true;
        span.end();
        const milliseconds = Math.round(performance.now() - begun);
        within(() => log.debug({ milliseconds }, 'An operation over WebSocket has ended.'));
      },
    };
  };
};
