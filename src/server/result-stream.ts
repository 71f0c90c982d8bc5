import type { ExecutionResult } from 'graphql';

/** What a subscription gives. */
export type ResultStream = AsyncGenerator<ExecutionResult, void, void>;

export const isResultStream = (result: object): result is ResultStream =>
  Symbol.asyncIterator in result && 'return' in result;

export interface Watcher {
  /** Runs every step of the stream. */
  within<T>(work: () => T): T;
  /** Nobody reads any more: without being told, a subscription that waits for news would end only with the next news. */
  left(): void;
  /** The stream is over, for whatever reason. */
  ended(): void;
}

/** The same results, with somebody who watches. */
export const watchedStream = (results: ResultStream, { within, left, ended }: Watcher): ResultStream => {
  const step = async (next: () => Promise<IteratorResult<ExecutionResult, void>>) => {
    try {
      const result = await within(next);
      if (result.done) ended();
      return result;
    } catch (error) {
      ended();
      throw error;
    }
  };
  return Object.assign(Object.create(results) as ResultStream, {
    next: () => step(() => results.next()),
    return: () => {
      left();
      return step(() => results.return());
    },
    throw: (error: unknown) => step(() => results.throw(error)),
    [Symbol.asyncIterator]() {
      return this;
    },
  });
};
