// Waits for every other writer: the counter stays locked until this transaction ends, so that all that is
// read after this is final, writers never deadlock, and notices are numbered in the order of commits.
MERGE (counter:Counter {name: 'outbox'})
SET counter.turn = coalesce(counter.turn, 0) + 1
WITH counter
RETURN EXISTS { (:Restore) } AS isRestoring
