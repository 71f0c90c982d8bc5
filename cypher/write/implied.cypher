// Entities that articles imply without naming them: the countries of their places.
UNWIND $rows AS row
MATCH (extraction:Extraction {id: row.from})
MATCH (entity:Entity {id: row.to})
CREATE (extraction)-[:IMPLIES {was: row.properties.was}]->(entity)
