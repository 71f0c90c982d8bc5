// What our reads and writes need of nodes that were loaded from outside; what was loaded stays as it is.
// NODE_LABEL stands for Entity or Event.
UNWIND $rows AS row
MATCH (node:NODE_LABEL {id: row.id})
SET node.searchText = row.searchText, node.tallyOf = row.tallyOf, node.tally = row.tally
