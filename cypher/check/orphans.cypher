// Nodes that no article supports.
MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)<-[:MENTIONS|IMPLIES]-() }
RETURN 'Entity' AS label, entity.id AS id
UNION ALL
MATCH (event:Event)
WHERE NOT EXISTS { (event)-[:REPORTED_IN]->(:Article) }
RETURN 'Event' AS label, event.id AS id
UNION ALL
MATCH (statement:Statement)
WHERE NOT EXISTS { (statement)-[:REPORTED_IN]->(:Article) }
RETURN 'Statement' AS label, statement.id AS id
UNION ALL
MATCH (name:Name)
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
RETURN 'Name' AS label, name.key AS id
UNION ALL
MATCH (extraction:Extraction)
WHERE NOT EXISTS { MATCH (:Article {id: extraction.id}) }
RETURN 'Extraction' AS label, extraction.id AS id
