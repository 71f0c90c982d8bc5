// Every node: a number for it, its labels, and its properties with what type each is of.
MATCH (node)
RETURN elementId(node) AS id, labels(node) AS labels,
  [key IN keys(node) | {key: key, type: valueType(node[key]), value: node[key]}] AS properties
