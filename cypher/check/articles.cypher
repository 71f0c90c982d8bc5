// Articles with every passage that the graph takes from them.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT $limit
RETURN article.id AS id, article.text AS text, article.source AS source, article.contentHash AS contentHash,
  COLLECT {
    MATCH (article)-[link:MENTIONS]->(entity:Entity)
    RETURN {id: entity.id, count: link.count, starts: link.starts, ends: link.ends}
  } AS mentions,
  COLLECT {
    MATCH (article)<-[link:REPORTED_IN]-(statement:Statement)
    RETURN statement {.id, .text, .start, .end, .cueStart, .cueEnd, .speakerText, .speakerStart, .speakerEnd,
      passageStart: link.start, passageEnd: link.end}
  } AS statements,
  COLLECT {
    MATCH (article)<-[link:REPORTED_IN]-(event:Event)
    RETURN {id: event.id, start: link.start, end: link.end}
  } AS events,
  COLLECT {
    MATCH (article)<-[:REPORTED_IN]-(statement:Statement)-[link:ABOUT]->(topic)
    RETURN {id: statement.id, start: link.start, end: link.end}
  } AS topics
