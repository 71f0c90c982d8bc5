// Names while they are typed.

// == entities
// Whose name or alias is this, begins like this, or has words that do (full text): in this order, and those
// in most articles first.
CALL () {
  MATCH (label:Name)-[:NAMES]->(entity:Entity)
  WHERE label.key STARTS WITH $key
  RETURN entity, CASE label.key WHEN $key THEN 2 ELSE 1 END AS fit
  UNION ALL
  CALL db.index.fulltext.queryNodes('rapporteur_entity_text', $text) YIELD node AS entity
  RETURN entity, 0 AS fit
}
WITH entity, max(fit) AS fit
WHERE $labels IS NULL OR any(kind IN labels(entity) WHERE kind IN $labels)
WITH entity, fit, COUNT { (entity)<-[:MENTIONS]-() } AS articles
ORDER BY fit DESC, articles DESC, entity.id LIMIT $first
