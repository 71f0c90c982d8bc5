// Entities of which no article says anything any more.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
