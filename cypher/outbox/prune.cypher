// Forgets the oldest notices, so that the outbox stays bounded; how far is remembered, for those who ask too late.
MATCH (counter:Counter {name: 'outbox'})
WITH counter, counter.value - $keep AS floor
WHERE floor > 0
MATCH (block:Outbox)
WHERE block.seq <= floor
WITH counter, block, block.seq AS seq
DELETE block
WITH counter, max(seq) AS last
SET counter.pruned = last
