// Folded names that lead to entities.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (name:Name {key: row.key})
MERGE (name)-[:NAMES]->(entity)
