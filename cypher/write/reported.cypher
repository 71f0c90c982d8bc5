// Which passages report events.
UNWIND $rows AS row
MATCH (article:Article {id: row.to})
MATCH (event:Event {id: row.from})
CREATE (event)-[link:REPORTED_IN]->(article)
SET link = row.properties
