// Events with who took part in them and where they happened, and how many articles say so.
MATCH (event:Event)
WHERE event.id > $after
WITH event
ORDER BY event.id
LIMIT $limit
RETURN event.id AS id,
  COLLECT {
    MATCH (event)<-[link:TOOK_PART_IN]-(entity)
    RETURN {entity: entity.id, role: link.role, articles: coalesce(link.articles, 0)}
  } AS participations,
  COLLECT {
    MATCH (event)-[link:LOCATED_IN]->(place)
    RETURN {place: place.id, articles: coalesce(link.articles, 0)}
  } AS places
