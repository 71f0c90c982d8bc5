import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { RapporteurError } from '../../errors';

/**
 * True for addresses on the public internet. Not public: this machine, private and link-local networks, with the metadata
 * services of clouds among them (169.254.169.254, fd00:ec2::254, 100.100.100.200), and IPv6 forms of any of these.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast';
};

/** @throws RapporteurError SSRF_BLOCKED */
export const refusePrivate = (host: string, addresses: readonly string[]): void => {
  const refused = addresses.find((address) => !isPublicAddress(address));
  if (refused === undefined) return;
  throw new RapporteurError(
    'SSRF_BLOCKED',
    `${host} leads to ${refused}, which is not on the public internet: addresses of this machine and of private networks are refused.`,
  );
};

/**
 * Resolves names for connections and refuses those that lead to private addresses. The connection goes to the very
 * address that was looked at here, so a name that answers otherwise the next time gains nothing.
 */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true })
    .then((found: LookupAddress[]) => {
      refusePrivate(
        host,
        found.map(({ address }) => address),
      );
      if (options.all) callback(null, found);
      else callback(null, found[0]?.address ?? '', found[0]?.family);
    })
    .catch((error: NodeJS.ErrnoException) => callback(error, [], 0));
};

/** The address in a URL's host, where it is one and needs no look-up: `[::1]`, `127.0.0.1`. */
export const literalAddress = ({ hostname }: URL): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : null;
};
