// RELATION_TYPE stands for the type of these rows, which the backup's reader has checked.
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[link:RELATION_TYPE]->(to)
SET link = row.properties
