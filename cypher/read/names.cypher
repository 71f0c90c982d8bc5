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
