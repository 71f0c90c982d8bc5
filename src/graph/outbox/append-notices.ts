import type { Transaction } from '../graph';
import { loadCypher } from '../load-cypher';
import type { Contribution } from '../write/contribution';

/** How many notices are kept for subscribers who come back: a day of a busy wire. */
const KEPT_NOTICES = 100_000;

/** Numbers the notices of new articles and their statements in this transaction, which holds the lock. */
export const appendNotices = async (transaction: Transaction, added: readonly Contribution[]): Promise<void> => {
  if (added.length === 0) return;
  let notices = 0;
  const blocks = added.map(({ article, statements }) => {
    notices += 1 + statements.length;
    return { article: article.id, statements: statements.map(({ id }) => id), last: notices };
  });
  await transaction.run(loadCypher('outbox/append'), { notices, blocks });
  await transaction.run(loadCypher('outbox/prune'), { keep: KEPT_NOTICES });
};
