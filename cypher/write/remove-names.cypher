// Names that no article gives an entity any more; a name of nobody goes.
UNWIND $rows AS row
MATCH (name:Name {key: row.key})-[names:NAMES]->(:Entity {id: row.entity})
DELETE names
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->() }
DELETE name
