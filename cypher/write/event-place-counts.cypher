// By how many articles the place of an event is supported so far.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})-[link:LOCATED_IN]->(:Entity {id: row.place})
RETURN row.event AS event, row.place AS place, coalesce(link.articles, 0) AS articles
