// Fragments: what leads from a statement (`parent`) to other nodes. A label that the relationship's type
// implies is left out: it would be checked on every node.

// == speaker
// Who said it, the first named of several.
MATCH (parent)<-[link:SAID]-(child)
WITH child ORDER BY coalesce(link.rank, 0), child.id LIMIT 1

// == speakers
// Everybody who said it, the first named first.
MATCH (parent)<-[link:SAID]-(child)
WITH child, min(coalesce(link.rank, 0)) AS at ORDER BY at, child.id

// == about
// Whom or what it is about, in the order of the text. A merge of two entities can leave two ABOUT to one.
MATCH (parent)-[link:ABOUT]->(child)
WITH child, min(link.start) AS at ORDER BY at, child.id

// == addressedTo
// To whom it was said.
MATCH (parent)-[:ADDRESSED_TO]->(child)
WITH DISTINCT child ORDER BY child.name, child.id

// == article
// The article that reports it.
MATCH (parent)-[:REPORTED_IN]->(child)
WITH child LIMIT 1

// == evidence
// Where in the article it stands.
MATCH (parent)-[link:REPORTED_IN]->(article)
WITH article, link.start AS start, link.end AS end LIMIT 1
