// What events statements are about, and where the words for it stand.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.from})
MATCH (topic:Event {id: row.to})
CREATE (statement)-[:ABOUT {start: row.properties.start, end: row.properties.end}]->(topic)
