// What events statements are about.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.from})
MATCH (topic:Event {id: row.to})
CREATE (statement)-[link:ABOUT]->(topic)
SET link = row.properties
