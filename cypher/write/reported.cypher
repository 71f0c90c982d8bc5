// Which passages report events.
UNWIND $rows AS row
MATCH (article:Article {id: row.to})
MATCH (event:Event {id: row.from})
CREATE (event)-[:REPORTED_IN {start: row.properties.start, end: row.properties.end}]->(article)
