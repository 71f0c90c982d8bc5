// Entities with the evidence of the facts between them and others.
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity
ORDER BY entity.id
LIMIT $limit
RETURN entity.id AS id,
  COLLECT {
    MATCH (entity)
      -[fact:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]->
      (other:Entity)
    RETURN {type: type(fact), to: other.id, evidence: coalesce(fact.evidence, []), gazetteer: coalesce(fact.gazetteer, 0)}
  } AS facts
