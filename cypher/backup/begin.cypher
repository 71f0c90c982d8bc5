// Marks the database as one that is being restored, until the restore has come to its end. The caller holds the lock.
MERGE (mark:Restore)
SET mark.run = $run, mark.begunAt = datetime($now), mark.batches = 0
