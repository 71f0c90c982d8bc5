import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { problemOf } from './problem';
import { TokenForm } from './token-form';

/** While an answer is under way: quiet bones of what will come. */
export const Loading = ({ lines = 6 }: { lines?: number }) => (
  <div className="bones" role="status">
    {Array.from({ length: lines }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the bones are all alike and never move
      <span key={at} />
    ))}
    <span className="hidden">Loading …</span>
  </div>
);

/** Where there is nothing: says so and what to do next. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="state" role="status">
    <h2>{title}</h2>
    {children}
  </div>
);

const TITLES: Record<string, string> = {
  OFFLINE: 'No answer',
  ENTITY_NOT_FOUND: 'Nobody and nothing of that name',
  AMBIGUOUS_ENTITY: 'Several have that name',
  QUERY_TIMEOUT: 'That took too long',
  QUERY_TOO_COMPLEX: 'That asks for too much at once',
  TOO_BUSY: 'The server is busy',
  RATE_LIMITED: 'Too many questions in a minute',
  UNAUTHENTICATED: 'This server asks who you are',
  FORBIDDEN: 'You may only read here',
  NOT_FOUND: 'There is nothing here',
  SSRF_BLOCKED: 'That address is not fetched',
  URL_NOT_REACHABLE: 'That page cannot be had',
};

/** The same question gets the same answer: asking it again helps nobody. */
const FINAL = new Set([
  'ENTITY_NOT_FOUND',
  'AMBIGUOUS_ENTITY',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'UNAUTHENTICATED',
  'FORBIDDEN',
]);

interface FailureProps {
  error: CombinedError;
  retry?: () => void;
  /** Takes one of the names or ids that the server suggests. */
  choose?: (name: string) => void;
}

/** What went wrong and what can be done: try again, or take a suggestion. */
export const Failure = ({ error, retry, choose }: FailureProps) => {
  const { code, message, suggestions, candidates } = problemOf(error);
  return (
    <div className="state problem" data-final={FINAL.has(code) || undefined} role="alert">
      <h2>{TITLES[code] ?? 'That did not work'}</h2>
      <p>{message}</p>
      {choose && suggestions.length + candidates.length > 0 && (
        <div className="row">
          {candidates.map(({ id, name, kind }) => (
            <button key={id} type="button" className="chip" onClick={() => choose(id)} data-kind={kind}>
              <span className="kind" /> {name} <span className="quiet">{id}</span>
            </button>
          ))}
          {suggestions.map((name) => (
            <button key={name} type="button" className="chip" onClick={() => choose(name)}>
              {name}
            </button>
          ))}
        </div>
      )}
      {(code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') && <TokenForm />}
      {retry && !FINAL.has(code) && (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
};
