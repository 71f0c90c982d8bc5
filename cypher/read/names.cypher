// Look-ups of what users call entities.

// == exact
// Whom names mean: by id, by the id of an entity that was merged into another, or by a name or alias.
UNWIND $names AS wanted
CALL (wanted) {
  MATCH (entity:Entity {id: wanted.name})
  RETURN entity
  UNION
  MATCH (:Name {key: wanted.key})-[:NAMES]->(entity:Entity)
  RETURN entity
}
RETURN wanted.name AS name, entity.id AS id, entity.name AS found, labels(entity) AS labels,
       coalesce(entity.aliases, []) AS aliases
ORDER BY found, id

// == similar
// Whom full text finds, best first.
CALL db.index.fulltext.queryNodes('rapporteur_entity_text', $text, {limit: 20}) YIELD node AS entity, score
WHERE entity:Entity
RETURN entity.id AS id, entity.name AS found, labels(entity) AS labels, coalesce(entity.aliases, []) AS aliases
ORDER BY score DESC, entity.id

// == merged
// Into which entity this one was merged.
MATCH (merged:Merged {id: $id}) RETURN merged.into AS into

// == unknown
// Which of the ids that arguments use are nobody's. A block of its own: as an expression (a list comprehension
// with EXISTS) it would keep Neo4j from caching properties in the whole statement (measured on 5.26).
CALL () {
  UNWIND $assumed AS id
  OPTIONAL MATCH (one:Entity {id: id})
  OPTIONAL MATCH (event:Event {id: id})
  WITH id, one, event WHERE one IS NULL AND event IS NULL
  RETURN collect(id) AS unknown
}
