import type { IncomingMessage } from 'node:http';
import { RapporteurError } from '../../errors';
import { type AccessToken, findToken, type Scope } from './access-token';

/** Who sends an operation, as far as we know. */
export interface Client {
  /** The name of its token; `anonymous` where none is asked for. */
  name: string;
  scope: Scope;
  address: string;
}

const BEARER = /^Bearer +(\S+)$/i;
/** Longer ones are not looked at. */
const LONGEST = 1_000;

/**
 * Who sends a request, by `Authorization: Bearer …` or a value of that form from elsewhere. Where there are no tokens, everybody may do everything.
 * @throws RapporteurError UNAUTHENTICATED
 */
export const clientOf = (
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { tokens, authorization = headers.authorization }: { tokens: readonly AccessToken[]; authorization?: string },
): Client => {
  const address = socket.remoteAddress ?? 'unknown';
  if (tokens.length === 0) return { name: 'anonymous', scope: 'write', address };
  const secret = BEARER.exec(authorization?.slice(0, LONGEST) ?? '')?.[1];
  if (secret === undefined) {
    throw new RapporteurError(
      'UNAUTHENTICATED',
      'This server asks for an access token: send the header "Authorization: Bearer …" (over WebSocket, "authorization" in the payload of connection_init).',
    );
  }
  const token = findToken(tokens, secret);
  if (token === null) throw new RapporteurError('UNAUTHENTICATED', 'The access token is not known here.');
  return { name: token.name, scope: token.scope, address };
};
