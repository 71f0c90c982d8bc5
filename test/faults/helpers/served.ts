import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { startCli } from '../../cli/helpers/run-cli';

/** A `rapporteur serve` or `start` that runs in a process of its own. */
export interface Served {
  child: ChildProcessWithoutNullStreams;
  url: string;
  /** Everything that it wrote so far, to both outputs. */
  written(): string;
  /** How it ended: its exit status, and the signal if one killed it. */
  ended: Promise<[number | null, NodeJS.Signals | null]>;
}

/** Starts it and waits until it says where it serves. */
export const startServed = async (command: 'serve' | 'start', env: Record<string, string>): Promise<Served> => {
  const child = startCli([command], { PORT: '0', ...env });
  let text = '';
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk;
      const address = /GraphQL +(http\S+)/.exec(text)?.[1];
      if (address && text.includes('Ctrl-C')) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(([exit]) => reject(new Error(`It ended with ${exit} before it served:\n${text}`)));
  });
  return { child, url, ended, written: () => text };
};

/** One GraphQL request; a broken connection is an answer too. */
export const post = async (
  url: string,
  { query, variables = {} }: { query: string; variables?: Record<string, unknown> },
): Promise<{ data?: Record<string, unknown>; code?: string }> => {
  let answer: Response;
  try {
    answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    return { code: 'NOT_CONNECTED' };
  }
  // An answer that has begun must come to its end: this throws where it does not.
  const { data, errors } = (await answer.json()) as {
    data?: Record<string, unknown>;
    errors?: { extensions: { code: string } }[];
  };
  return { ...(data ? { data } : {}), ...(errors?.[0] ? { code: errors[0].extensions.code } : {}) };
};
