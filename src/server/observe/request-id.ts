import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** An id that a proxy gives is kept, so that its log and ours can be laid side by side. */
const USABLE_ID = /^[\w.-]{1,64}$/;

/** The id of a request: the one that it came with, where that can stand in a log, else a new one. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && USABLE_ID.test(given) ? given : randomUUID();
};
