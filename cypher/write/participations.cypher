// Who took part in events, and how many articles say so.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (entity:Entity {id: row.entity})
MERGE (event)<-[link:TOOK_PART_IN {role: row.role}]-(entity)
SET link.articles = row.articles
