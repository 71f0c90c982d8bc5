// What is said of the nodes of one label, by the nodes' own account. NODE_LABEL stands for Entity or Event.
MATCH (node:NODE_LABEL)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $limit
RETURN node.id AS id, node.tallyOf AS tallyOf, node.tally AS tally
