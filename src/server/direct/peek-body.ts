import type { IncomingMessage } from 'node:http';

/**
 * Hands the body of a request to `take` if the whole of it is there at the first look. Where it is not, or `take` gives
 * null, the body is put back, so that it can be read again as if nobody had.
 *
 * @returns what `take` gives; null where the body was put back
 */
export const peekBody = <T>(request: IncomingMessage, take: (body: Buffer) => T | null): Promise<T | null> =>
  new Promise((resolve) => {
    request.once('readable', () => {
      const body: Buffer | null = request.read();
      const isWhole = body !== null && body.length === Number(request.headers['content-length']);
      const taken = isWhole ? take(body) : null;
      // In this very turn: after it the request has ended, and takes nothing back.
      if (taken === null && body !== null) request.unshift(body);
      if (taken !== null) request.resume();
      resolve(taken);
    });
    // Its client has gone; who reads it runs into that.
    request.once('close', () => resolve(null));
  });
