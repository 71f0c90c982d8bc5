import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../graph/graph';
import { type Notice, outboxHead, readOutbox } from '../graph/outbox/read-outbox';
import { decodeCursor, encodeCursor } from '../graph/read/cursor';

/** How many notices are read at once: the most that waits for a slow client. */
const PAGE = 100;
const POLL_MS = 1_000;
const CURSOR = 'notices';

/** Something that was newly stored, as a subscription hands it on. */
export interface StoredNotice {
  cursor: string;
  /** How many notices before it were forgotten before this subscriber came to them. */
  missed: number;
  id: string;
}

export interface NoticeOptions {
  kind: Notice['kind'];
  /** A cursor: what came later is replayed. What is new from now on where left out. */
  after?: string | null;
  /** Which of these ids are wanted, in their order. */
  choose?(ids: readonly string[]): Promise<readonly string[]>;
  signal?: AbortSignal;
}

export interface Notices {
  /**
   * Hands on notices in the order of their transactions, until its reader ends it or the signal aborts. They are
   * read from the outbox as fast as they are taken, so a slow client holds nothing in memory; it misses only
   * what the outbox has forgotten.
   *
   * @throws RapporteurError BAD_CURSOR
   */
  subscribe(options: NoticeOptions): Promise<AsyncGenerator<StoredNotice, void, void>>;
  /** Says that this process has stored something: subscribers look at once. */
  wake(): void;
}

/** Notices of a graph's outbox. One poll looks for what other processes store, for all subscribers, while there are any. */
export const createNotices = (graph: Graph, { pollMs = POLL_MS }: { pollMs?: number | undefined } = {}): Notices => {
  const news = createNews(() => outboxHead(graph), pollMs);
  return {
    wake: news.wake,
    subscribe: async ({ kind, after, choose = async (ids) => ids, signal }) => {
      const from = after == null ? await outboxHead(graph) : sequenceOf(after);
      const ended = new AbortController();
      const stop = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
      const notices = (async function* (): AsyncGenerator<StoredNotice, void, void> {
        let position = from;
        let missed = 0;
        while (!stop.aborted) {
          const version = news.version();
          const page = await readOutbox(graph, { after: position, limit: PAGE });
          missed += page.missed;
          const found = page.notices.filter((notice) => notice.kind === kind);
          const wanted = new Set(await choose(found.map(({ id }) => id)));
          for (const { seq, id } of found) {
            if (!wanted.has(id)) continue;
            yield { cursor: encodeCursor(CURSOR, [seq]), missed, id };
            missed = 0;
          }
          const last = page.notices.at(-1)?.seq;
          if (last === undefined) await news.since(version, stop);
          else position = last;
        }
      })();
      // A generator ends only where it yields: one that waits for news is woken first.
      const end = notices.return.bind(notices);
      notices.return = (value) => {
        ended.abort();
        return end(value);
      };
      return notices;
    },
  };
};

const sequenceOf = (cursor: string): number => {
  const [seq] = decodeCursor(cursor, { list: CURSOR, types: ['number'], argument: 'after' });
  return Math.max(0, Math.trunc(seq as number));
};

interface News {
  /** Grows whenever there may be something new. */
  version(): number;
  wake(): void;
  /** Resolves when the version is another one, or the signal aborts. */
  since(version: number, signal: AbortSignal): Promise<void>;
}

const createNews = (readHead: () => Promise<number>, pollMs: number): News => {
  const waiting = new Set<() => void>();
  let version = 0;
  let head = -1;
  let polling = false;
  const wake = () => {
    version += 1;
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const poll = async () => {
    if (polling) return;
    polling = true;
    while (waiting.size > 0) {
      await sleep(pollMs, undefined, { ref: false });
      // A database that is away for a while comes back: the next look will tell.
      const now = await readHead().catch(() => head);
      if (now !== head) wake();
      head = now;
    }
    polling = false;
  };
  return {
    version: () => version,
    wake,
    since: (seen, signal) =>
      new Promise((resolve) => {
        if (version !== seen || signal.aborted) {
          resolve();
          return;
        }
        const done = () => {
          waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        waiting.add(done);
        signal.addEventListener('abort', done, { once: true });
        void poll();
      }),
  };
};
