import type { Config } from '../config';
import { RapporteurError } from '../errors';
import { readTokens } from './access/read-tokens';
import { isLoopback } from './host-guard';
import type { ServerSettings } from './server-part';

/** Requests of one client in a minute where others reach the server and RATE_LIMIT is not set. */
const RATE_ON_NETWORKS = 1_200;

/**
 * The server's settings, with its access tokens read.
 * @throws RapporteurError CONFIG_INVALID where a token is wrong, or others reach the server and there is none
 */
export const serverSettings = ({ host, port, access }: Config): ServerSettings => {
  const tokens = readTokens(access);
  const isOpen = !isLoopback(host);
  if (isOpen && tokens.length === 0) {
    throw new RapporteurError(
      'CONFIG_INVALID',
      `HOST: at ${host} others reach this server, so it needs access tokens and there are none. Set RAPPORTEUR_TOKENS=desk:read:SECRET,editor:write:SECRET ` +
        '(make secrets with: openssl rand -hex 24), or name a file of them in RAPPORTEUR_TOKENS_FILE; or leave HOST at 127.0.0.1.',
    );
  }
  return {
    host,
    port,
    tokens,
    allowedHosts: access.allowedHosts,
    corsOrigins: access.corsOrigins,
    requestsPerMinute: access.requestsPerMinute ?? (isOpen ? RATE_ON_NETWORKS : 0),
  };
};
