// NODE_LABELS stands for the labels of these rows, which the backup's reader has checked.
UNWIND $rows AS row
CREATE (node:NODE_LABELS)
SET node = row.properties
RETURN row.id AS old, elementId(node) AS new
