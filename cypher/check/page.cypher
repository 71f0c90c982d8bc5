// Nodes of one label in the order of their key, each with everything that leads away from it. NODE_LABEL and
// NODE_KEY stand for a label and its key, from the closed list in src/graph/check/digest.ts.
MATCH (node:NODE_LABEL)
WHERE node.NODE_KEY > $after
WITH node
ORDER BY node.NODE_KEY
LIMIT $limit
RETURN node.NODE_KEY AS key, labels(node) AS labels, properties(node) AS properties,
  COLLECT {
    MATCH (node)-[link]->(other)
    RETURN {type: type(link), properties: properties(link), to: coalesce(other.id, other.key)}
  } AS links
