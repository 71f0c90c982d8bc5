// Facts between entities that no passage supports any more.
UNWIND $rows AS row
MATCH (:Entity {id: row.source})
  -[relation:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]->
  (:Entity {id: row.target})
WHERE type(relation) = row.type AND coalesce(relation.title, '') = row.title
DELETE relation
