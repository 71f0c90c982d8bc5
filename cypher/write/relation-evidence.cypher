// What supports relations between entities so far. The types are named, so that the countless mentions of
// a busy entity are not looked at.
UNWIND $rows AS row
MATCH (:Entity {id: row.source})
  -[relation:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]->
  (:Entity {id: row.target})
WHERE type(relation) = row.type AND coalesce(relation.title, '') = row.title
RETURN row.type AS type, row.source AS source, row.target AS target, row.title AS title,
  coalesce(relation.evidence, []) AS evidence, coalesce(relation.why, []) AS why, coalesce(relation.gazetteer, 0) AS gazetteer
