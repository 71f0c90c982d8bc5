// By how many articles a part in an event is supported so far.
UNWIND $rows AS row
MATCH (event:Event {id: row.event})<-[link:TOOK_PART_IN {role: row.role}]-(:Entity {id: row.entity})
RETURN row.entity AS entity, row.event AS event, row.role AS role, coalesce(link.articles, 0) AS articles
