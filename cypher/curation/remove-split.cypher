// The alias means the entity again that it was taken from.
MATCH (split:Split {id: $id})
DELETE split
