// To whom statements were said.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.from})
MATCH (addressee:Entity {id: row.to})
CREATE (statement)-[:ADDRESSED_TO]->(addressee)
