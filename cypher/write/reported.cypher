// Which passages report events, and whether as planned, going on or past: the node has what all say together.
UNWIND $rows AS row
MATCH (article:Article {id: row.to})
MATCH (event:Event {id: row.from})
CREATE (event)-[:REPORTED_IN {start: row.properties.start, end: row.properties.end, status: row.properties.status}]->(article)
