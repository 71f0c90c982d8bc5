// Fragments: what leads from an article (`parent`) to other nodes.

// == byline
// Who wrote, reported or edited it.
MATCH (parent)<-[link:WROTE]-(child)
WITH DISTINCT child, link.role AS role ORDER BY role, child.name, child.id

// == mentions
// Every place in the text where an entity is named.
MATCH (parent)-[link:MENTIONS]->(entity)
UNWIND range(0, size(link.starts) - 1) AS at
WITH parent, entity, link.starts[at] AS start, link.ends[at] AS end, link.why[at] AS why

// == entities
// The entities that it names.
MATCH (parent)-[:MENTIONS]->(child)

// == statements
// What it reports as said.
MATCH (parent)<-[:REPORTED_IN]-(child:Statement)

// == events
// The events that it reports.
MATCH (parent)<-[:REPORTED_IN]-(child:Event)

// == copies
// The other articles of its family.
MATCH (child:Article {family: parent.family}) WHERE child <> parent
WITH parent, child

// == countEntities
// Counts without end labels are answered from the node's degree: one relationship a pair.
COUNT { (parent)-[:MENTIONS]->() }
