// Facts between entities with all their evidence. RELATION_TYPE stands for one of the types of
// src/model/relations.ts: Cypher before 5.26 takes no relationship type from a parameter.
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[relation:RELATION_TYPE]->(target)
SET relation.evidence = row.evidence, relation.why = row.why, relation.gazetteer = row.gazetteer
