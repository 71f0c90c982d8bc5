// Who wrote, reported and edited, and where the byline says so.
UNWIND $rows AS row
MATCH (article:Article {id: row.to})
MATCH (person:Entity {id: row.from})
CREATE (person)-[:WROTE {role: row.properties.role, start: row.properties.start, end: row.properties.end}]->(article)
