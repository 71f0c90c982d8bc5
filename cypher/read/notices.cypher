// == statements
// Those of the statements that have one of the speakers and one of the topics; null asks for nothing.
MATCH (child:Statement) WHERE child.id IN $ids
  AND ($speaker IS NULL OR EXISTS { MATCH (child)<-[:SAID]-(speaker:Entity) WHERE speaker.id IN $speaker })
  AND ($about IS NULL OR EXISTS { MATCH (child)-[:ABOUT]->(topic:Entity|Event) WHERE topic.id IN $about })
RETURN child.id AS id
