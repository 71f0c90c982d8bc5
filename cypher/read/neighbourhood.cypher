// The part of the graph around some entities.

// == neighbours
// The entities next to these that are not seen yet, most joined first. A relation weighs as much as three
// shared statements, events or articles.
MATCH (seed:Entity) WHERE seed.id IN $frontier
CALL (seed) {
  MATCH (seed)-[link:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]-(other:Entity)
  RETURN other, 3 * count(link) AS weight
  UNION ALL
  MATCH (seed)-[:SAID|ABOUT|ADDRESSED_TO]-(:Statement)-[:SAID|ABOUT|ADDRESSED_TO]-(other:Entity)
  RETURN other, count(*) AS weight
  UNION ALL
  MATCH (seed)-[:TOOK_PART_IN|LOCATED_IN]-(:Event)-[:TOOK_PART_IN|LOCATED_IN]-(other:Entity)
  RETURN other, count(*) AS weight
  UNION ALL
  MATCH (seed)<-[:MENTIONS]-(:Article)-[:MENTIONS]->(other:Entity)
  RETURN other, count(*) AS weight
}
WITH other, sum(weight) AS weight
WHERE NOT other.id IN $seen
RETURN other.id AS id
ORDER BY weight DESC, id LIMIT $limit

// == nodes
// What a drawing says of entities: the weight is the number of articles that name one.
MATCH (child:Entity) WHERE child.id IN $ids
RETURN child.id AS id, child.name AS label,
       CASE WHEN child:Person THEN 'PERSON' WHEN child:Country THEN 'COUNTRY' WHEN child:Organization THEN 'ORGANIZATION' ELSE 'PLACE' END AS kind,
       toFloat(COUNT { (child)<-[:MENTIONS]-() }) AS weight
ORDER BY weight DESC, id

// == edges
// What joins these entities to each other, the heaviest first.
CALL () {
  MATCH (source:Entity)-[link:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]->(target:Entity)
  WHERE source.id IN $ids AND target.id IN $ids AND source <> target
  RETURN source.id AS source, target.id AS target, type(link) AS kind,
         toFloat(sum(CASE WHEN size(coalesce(link.evidence, [])) > 0 THEN size(link.evidence) ELSE 1 END)) AS weight
  UNION ALL
  MATCH (source:Actor)-[:SAID]->(found:Statement)-[:ABOUT|ADDRESSED_TO]->(target:Entity)
  WHERE source.id IN $ids AND target.id IN $ids AND source <> target
  RETURN source.id AS source, target.id AS target, 'STATEMENT' AS kind, toFloat(count(DISTINCT found)) AS weight
  UNION ALL
  MATCH (source:Entity)-[:TOOK_PART_IN|LOCATED_IN]-(found:Event)-[:TOOK_PART_IN|LOCATED_IN]-(target:Entity)
  WHERE source.id IN $ids AND target.id IN $ids AND source.id < target.id
  RETURN source.id AS source, target.id AS target, 'EVENT' AS kind, toFloat(count(DISTINCT found)) AS weight
  UNION ALL
  MATCH (child:Entity)<-[:MENTIONS]-(article:Article)
  WHERE child.id IN $ids
  WITH article, collect(DISTINCT child.id) AS found
  UNWIND found AS source
  UNWIND found AS target
  WITH source, target WHERE source < target
  RETURN source, target, 'CO_MENTION' AS kind, toFloat(count(*)) AS weight
}
RETURN source, target, kind, weight
ORDER BY weight DESC, source, target, kind LIMIT $most
