// Two entities may be the same again.
MATCH (rule:Different {id: $id})
DELETE rule
