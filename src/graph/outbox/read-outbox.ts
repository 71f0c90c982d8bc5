import type { Graph } from '../graph';
import { loadCypher } from '../load-cypher';

/** One thing that was newly stored. `seq` grows in the order of commits and is never used twice: a cursor. */
export interface Notice {
  seq: number;
  kind: 'ARTICLE' | 'STATEMENT';
  id: string;
}

export interface OutboxPage {
  /** At most `limit`, in order. */
  notices: Notice[];
  /** How many numbers after `after` were forgotten before this page, because the outbox is bounded. */
  missed: number;
}

interface Block {
  seq: number;
  article: string;
  statements: string[];
}

/** The notices after a cursor: an article comes before its statements. Articles removed since are left out. */
export const readOutbox = async (
  graph: Graph,
  { after, limit }: { after: number; limit: number },
): Promise<OutboxPage> => {
  const [blocks, { pruned }] = await Promise.all([
    graph.read<Block>(loadCypher('outbox/read'), { after, limit }),
    readHead(graph),
  ]);
  const notices = blocks.flatMap(noticesOf).filter(({ seq }) => seq > after);
  return { notices: notices.slice(0, limit), missed: Math.max(0, pruned - after) };
};

/** The number of the last notice: where a subscription begins that asks for nothing past. */
export const outboxHead = async (graph: Graph): Promise<number> => (await readHead(graph)).head;

const noticesOf = ({ seq, article, statements }: Block): Notice[] => {
  const first = seq - statements.length;
  return [
    { seq: first, kind: 'ARTICLE', id: article },
    ...statements.map((id, index): Notice => ({ seq: first + 1 + index, kind: 'STATEMENT', id })),
  ];
};

const readHead = async (graph: Graph): Promise<{ head: number; pruned: number }> => {
  const [row] = await graph.read<{ head: number; pruned: number }>(loadCypher('outbox/head'));
  return row ?? { head: 0, pruned: 0 };
};
