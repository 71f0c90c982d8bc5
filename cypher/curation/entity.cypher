// An entity as curation needs it.
MATCH (entity:Entity {id: $id})
RETURN entity.id AS id, entity.name AS name, coalesce(entity.tallyOf, []) AS tallyOf, coalesce(entity.tally, []) AS tally
