// Notices after a number, in order. A block may begin before it.
MATCH (block:Outbox)
WHERE block.seq > $after
RETURN block.seq AS seq, block.article AS article, block.statements AS statements
ORDER BY block.seq
LIMIT $limit
