// Notices of a removed article: there is nothing left to show. Scanned, because removing is rare.
MATCH (block:Outbox)
WHERE block.article IN $ids
DELETE block
