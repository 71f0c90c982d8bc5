import type { CombinedError } from '@urql/core';

export interface Candidate {
  id: string;
  name: string;
  kind?: string;
}

/** What went wrong, as a reader may see it. */
export interface Problem {
  code: string;
  message: string;
  /** Names that may have been meant. */
  suggestions: string[];
  /** Entities of the same name. */
  candidates: Candidate[];
  /** Of a conflict: the revision that is stored. */
  revision: number | null;
}

const isCandidate = (value: unknown): value is Candidate =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Reads our error codes (docs/errors.md) out of what the client hands over; no answer at all is OFFLINE. */
export const problemOf = (error: CombinedError): Problem => {
  const [first] = error.graphQLErrors;
  if (!first) {
    return {
      code: 'OFFLINE',
      message: 'The server does not answer. Is it still running?',
      suggestions: [],
      candidates: [],
      revision: null,
    };
  }
  const { code, suggestions, candidates, revision } = first.extensions;
  return {
    code: String(code ?? 'INTERNAL_SERVER_ERROR'),
    message: first.message,
    suggestions: listOf(suggestions).map((one) => (isCandidate(one) ? one.name : String(one))),
    candidates: listOf(candidates).filter(isCandidate),
    revision: typeof revision === 'number' ? revision : null,
  };
};
