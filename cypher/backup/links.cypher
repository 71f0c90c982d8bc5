// Every relationship, with the numbers of the nodes that it joins.
MATCH (from)-[link]->(to)
RETURN elementId(from) AS from, elementId(to) AS to, type(link) AS type,
  [key IN keys(link) | {key: key, type: valueType(link[key]), value: link[key]}] AS properties
