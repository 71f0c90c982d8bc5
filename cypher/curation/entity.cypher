// The name of an entity, where there is one of this id.
MATCH (entity:Entity {id: $id})
RETURN entity.id AS id, entity.name AS name
