// Who wrote, reported and edited.
UNWIND $rows AS row
MATCH (article:Article {id: row.to})
MATCH (person:Entity {id: row.from})
CREATE (person)-[link:WROTE]->(article)
SET link = row.properties
