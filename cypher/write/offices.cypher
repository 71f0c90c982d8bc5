// Offices with all their evidence: each title is a fact of its own.
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[relation:HOLDS_OFFICE {title: row.title}]->(target)
SET relation.evidence = row.evidence, relation.why = row.why
