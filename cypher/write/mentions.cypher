// Where articles name entities.
UNWIND $rows AS row
MATCH (article:Article {id: row.from})
MATCH (entity:Entity {id: row.to})
CREATE (article)-[link:MENTIONS]->(entity)
SET link = row.properties
