// What is said so far of events.
UNWIND $ids AS id
MATCH (node:Event {id: id})
RETURN node.id AS id, coalesce(node.tallyOf, []) AS tallyOf, coalesce(node.tally, []) AS tally
