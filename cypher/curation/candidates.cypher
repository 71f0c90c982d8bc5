// What is known of entities that may be doubles, in the order of the index of ids.
MATCH (entity:Entity)
WHERE entity.id IS NOT NULL AND entity.name IS NOT NULL AND any(label IN labels(entity) WHERE label IN $labels)
RETURN entity.id AS id, entity.name AS name, coalesce(entity.aliases, []) AS aliases,
  CASE WHEN entity:Person THEN 'PERSON' WHEN entity:Country THEN 'COUNTRY' WHEN entity:Organization THEN 'ORGANIZATION' ELSE 'PLACE' END AS kind,
  CASE WHEN entity:Organization THEN entity.kind END AS organizationKind,
  CASE WHEN entity:Place THEN head(COLLECT { MATCH (entity)-[:LOCATED_IN]->(country:Country) RETURN country.id ORDER BY country.id }) END AS country,
  COLLECT { MATCH (entity)-[office:HOLDS_OFFICE]->(of) RETURN {title: office.title, of: of.id} } AS offices,
  COUNT { (entity)<-[:MENTIONS]-() } AS articles
ORDER BY id
