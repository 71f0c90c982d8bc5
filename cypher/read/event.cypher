// Fragments: what leads from an event (`parent`) to other nodes.

// == participants
// Who takes part, and how.
MATCH (parent)<-[link:TOOK_PART_IN]-(child)
WITH DISTINCT child, link.role AS role ORDER BY role, child.name, child.id

// == places
// Where it happens.
MATCH (parent)-[:LOCATED_IN]->(child)
WITH DISTINCT child ORDER BY child.name, child.id

// == evidence
// Every passage that reports it, oldest article first.
MATCH (parent)-[link:REPORTED_IN]->(article)
WITH article, link.start AS start, link.end AS end ORDER BY article.publishedAt, article.id, start

// == statements
// What was said about it.
MATCH (parent)<-[:ABOUT]-(child)
