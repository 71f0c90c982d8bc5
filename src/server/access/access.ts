import type { IncomingMessage } from 'node:http';
import type { AccessToken } from './access-token';
import { type Client, clientOf } from './client';
import { createRateLimit } from './rate-limit';

/** Who may use the server, and how much. */
export interface Access {
  /** @throws RapporteurError UNAUTHENTICATED */
  identify(request: Pick<IncomingMessage, 'headers' | 'socket'>, authorization?: string): Client;
  /** Counts one more request. @throws RapporteurError RATE_LIMITED */
  count(client: Client): Promise<void>;
}

export interface AccessOptions {
  tokens?: readonly AccessToken[];
  requestsPerMinute?: number;
}

/** The access of one server. */
export const createAccess = ({ tokens = [], requestsPerMinute = 0 }: AccessOptions): Access => ({
  identify: (request, authorization) =>
    clientOf(request, { tokens, ...(authorization === undefined ? {} : { authorization }) }),
  count: createRateLimit(requestsPerMinute).count,
});
