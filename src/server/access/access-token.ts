import { createHash, timingSafeEqual } from 'node:crypto';

/** What a token allows; `write` reads too. */
export const SCOPES = ['read', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

/** One who may use the API. Of the secret only a digest is kept. */
export interface AccessToken {
  /** For the log: who it was. */
  name: string;
  scope: Scope;
  digest: Buffer;
}

/** A digest as long for every secret, so that comparing tells nothing of its length. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The token with this secret; null where there is none. Takes as long for every secret: all are compared, each in constant time. */
export const findToken = (tokens: readonly AccessToken[], secret: string): AccessToken | null => {
  const digest = digestOf(secret);
  let found: AccessToken | null = null;
  for (const token of tokens) if (timingSafeEqual(token.digest, digest)) found = token;
  return found;
};
