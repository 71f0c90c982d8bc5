import type { ErrorCode } from '../errors';

/** What became of one article. */
export interface IngestOutcome {
  /** UNCHANGED: it was there already (and at most gained metadata that it lacked). REJECTED: nothing of it is stored. */
  status: 'CREATED' | 'UNCHANGED' | 'REJECTED';
  /** Null where rejected. */
  articleId: string | null;
  /** Null unless rejected. */
  error: { code: ErrorCode; message: string } | null;
  /** What was repaired or left out of an article that is stored all the same, as sentences. */
  warnings: string[];
}
