// What is said so far of entities.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN node.id AS id, coalesce(node.tallyOf, []) AS tallyOf, coalesce(node.tally, []) AS tally
