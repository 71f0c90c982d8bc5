// Where events happened, and how many articles say so.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (place:Entity {id: row.place})
MERGE (event)-[link:LOCATED_IN]->(place)
SET link.articles = row.articles
