// The rule by which an entity was made of an alias.
MATCH (split:Split {id: $id})
RETURN split.id AS id, split.of AS of, split.key AS key, split.alias AS alias
