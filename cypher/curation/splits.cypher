// Which aliases were taken away from these entities.
UNWIND $ids AS id
MATCH (split:Split {of: id})
RETURN split.id AS id, split.of AS of, split.key AS key, split.alias AS alias
