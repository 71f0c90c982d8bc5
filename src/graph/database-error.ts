import { Neo4jError } from 'neo4j-driver';
import { RapporteurError } from '../errors';

/** What messages may say of the server: never the user or the password of a URI. */
export const serverName = (uri: string): string => {
  try {
    const { protocol, host } = new URL(uri);
    return `${protocol}//${host}`;
  } catch {
    return 'the server that NEO4J_URI names';
  }
};

/**
 * The driver's error as one that a person can act on; anything that is not the database's state or the
 * user's right (a faulty query, say) comes back as it was, to be masked and logged.
 */
export const databaseError = (error: unknown, { uri }: { uri: string }): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const server = serverName(uri);
  const { code, message } = error;
  const fail = (name: RapporteurError['code'], text: string) => new RapporteurError(name, text, { cause: error });

  if (/protocol version|unsupported.*bolt|does not support/i.test(message) && !code.startsWith('Neo.')) {
    return fail('DB_UNSUPPORTED_VERSION', `Neo4j at ${server} is too old: Rapporteur needs 5.23 or later.`);
  }
  if (/responded HTTP/i.test(message)) {
    return fail('DB_UNAVAILABLE', `${server} answers HTTP: NEO4J_URI must name the Bolt port (7687 by default).`);
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || /acquisition timed out/i.test(message)) {
    return fail('DB_UNAVAILABLE', `Neo4j at ${server} does not answer. ${hint(uri, message)}`);
  }
  if (/\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/.test(code)) {
    return fail(
      'DB_AUTH_FAILED',
      `Neo4j at ${server} refuses the sign-in: check NEO4J_USER and NEO4J_PASSWORD (an empty password means none is asked for).`,
    );
  }
  if (code.endsWith('.Security.Forbidden')) {
    return fail(
      'DB_FORBIDDEN',
      `Neo4j at ${server} forbids this user what was asked: it needs the right to read and write.`,
    );
  }
  if (code.endsWith('.Database.DatabaseNotFound')) {
    return fail('DB_UNAVAILABLE', `Neo4j at ${server} has no such database: check NEO4J_DATABASE.`);
  }
  if (/\.Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration)$/.test(code)) {
    return fail('QUERY_TIMEOUT', 'The query took longer than it may: ask for less, or raise the limit.');
  }
  return error;
};

const hint = (uri: string, message: string): string => {
  if (/certificate|self.signed|SSL|TLS|wrong version number/i.test(message)) {
    return 'TLS failed: use +ssc in NEO4J_URI for a certificate of its own, +s for a trusted one, and neither where the server has no TLS.';
  }
  return /\+s(sc)?:/.test(uri)
    ? 'Is it running, is the port right, and does it speak TLS as NEO4J_URI (+s, +ssc) asks?'
    : 'Is it running, is the port right, and does it demand TLS (then NEO4J_URI needs +s or +ssc)?';
};
