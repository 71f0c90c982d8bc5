/** Every code that a client or a user of the command line can meet. docs/errors.md says what each means and what to do. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'ENTITY_NOT_FOUND'
  | 'AMBIGUOUS_ENTITY'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_CURSOR'
  | 'EMPTY_ARTICLE'
  | 'NOT_TEXT'
  | 'BAD_ENCODING'
  | 'BAD_RECORD'
  | 'FILE_NOT_READABLE'
  | 'FILE_NOT_WRITABLE'
  | 'BAD_FEED'
  | 'URL_NOT_REACHABLE'
  | 'SSRF_BLOCKED'
  | 'BACKUP_UNUSABLE'
  | 'RESTORE_UNFINISHED'
  | 'PAYLOAD_TOO_LARGE'
  | 'BAD_REQUEST'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'HOST_NOT_ALLOWED'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COMPLEX'
  | 'TOO_BUSY'
  | 'RATE_LIMITED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CANCELLED'
  | 'QUERY_TIMEOUT'
  | 'DB_UNAVAILABLE'
  | 'DB_AUTH_FAILED'
  | 'DB_UNSUPPORTED_VERSION'
  | 'DB_FORBIDDEN'
  | 'DATA_DIR_LOCKED'
  | 'DATABASE_START_FAILED'
  | 'JAVA_MISSING'
  | 'MAVEN_MISSING'
  | 'PORT_IN_USE'
  | 'CONFIG_INVALID'
  | 'MODEL_UNUSABLE'
  | 'INTERNAL_SERVER_ERROR';

/**
 * An error that the caller can do something about: it says what was expected, what came and what to do, and
 * carries a stable code. Everything else is a fault of ours, masked towards clients and logged with an id.
 */
export class RapporteurError extends Error {
  readonly code: ErrorCode;
  /** Further members of GraphQL's `extensions`: suggestions, candidates. */
  readonly details: Record<string, unknown>;

  constructor(
    code: ErrorCode,
    message: string,
    { details = {}, cause }: { details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'RapporteurError';
    this.code = code;
    this.details = details;
  }
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  EDQUOT: "this user's share of the disk is full",
  ENOTDIR: 'a part of the path is no folder',
};

/** Why the system does not let us write, in words that end a sentence; `more` reasons by their codes. Undefined where it is another error. */
export const writeFault = (error: unknown, more: Readonly<Record<string, string>> = {}): string | undefined => {
  const { code = '' } = (error ?? {}) as NodeJS.ErrnoException;
  return WRITE_FAULTS[code] ?? more[code];
};
