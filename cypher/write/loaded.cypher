// Entities and events that were loaded from outside and have not been made ready for reading yet. NODE_LABEL
// stands for Entity or Event.
MATCH (node:NODE_LABEL)
WHERE node.id > $after AND node.tallyOf IS NULL
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id
