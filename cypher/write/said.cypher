// Who said what. The first named speaker has no rank; further ones count from 1.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.to})
MATCH (speaker:Entity {id: row.from})
CREATE (speaker)-[:SAID {rank: row.properties.rank}]->(statement)
