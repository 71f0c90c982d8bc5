// Who said what.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.to})
MATCH (speaker:Entity {id: row.from})
CREATE (speaker)-[link:SAID]->(statement)
SET link = row.properties
