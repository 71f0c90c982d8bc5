import type { ArticleRead } from './article-read';

export interface GroupOptions {
  /** How many reads a group has at most. */
  most: number;
  /** How many characters of text it has at most, if it has more than one read: what bounds memory. */
  mostCharacters: number;
  /** A group is handed on as it is when nothing more comes for this long. */
  pauseMs: number;
  /** Ends the reading. */
  signal?: AbortSignal | undefined;
}

const PAUSE = Symbol('pause');

/** What is read, in groups: full ones from a quick source, few from one that trickles. */
export async function* groupReads(
  reads: AsyncIterable<ArticleRead>,
  { most, mostCharacters, pauseMs, signal }: GroupOptions,
): AsyncGenerator<ArticleRead[]> {
  const source = reads[Symbol.asyncIterator]();
  let group: ArticleRead[] = [];
  let characters = 0;
  try {
    for (let next = source.next(); ; ) {
      const got = await earliest(next, { pauseMs: group.length === 0 ? null : pauseMs, signal });
      if (got === PAUSE ? group.length > 0 : got.done) {
        if (group.length > 0) yield group;
        group = [];
        characters = 0;
        if (got !== PAUSE) return;
      }
      if (got === PAUSE) {
        if (signal?.aborted) return;
        continue;
      }
      next = source.next();
      // An error of the source is thrown where it is waited for.
      next.catch(() => {});
      const length = got.value.article?.text.length ?? 0;
      if (group.length > 0 && characters + length > mostCharacters) {
        yield group;
        group = [];
        characters = 0;
      }
      group.push(got.value);
      characters += length;
      if (group.length < most) continue;
      yield group;
      group = [];
      characters = 0;
    }
  } finally {
    // Not awaited: a source that waits for more, such as standard input, may never answer.
    void source.return?.();
  }
}

const earliest = async <T>(
  next: Promise<T>,
  { pauseMs, signal }: { pauseMs: number | null; signal?: AbortSignal | undefined },
): Promise<T | typeof PAUSE> => {
  if (signal?.aborted) return PAUSE;
  let end = (): void => {};
  const pause = new Promise<typeof PAUSE>((resolve) => {
    const stop = () => resolve(PAUSE);
    const timer = pauseMs === null ? undefined : setTimeout(stop, pauseMs);
    signal?.addEventListener('abort', stop, { once: true });
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
  });
  try {
    return await Promise.race([next, pause]);
  } finally {
    end();
  }
};
