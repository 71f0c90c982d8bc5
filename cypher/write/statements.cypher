// Statements and where they stand.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (statement:Statement {id: row.id})
SET statement += row.properties, statement.saidOn = date(row.saidOn),
  statement.confidence = toFloat(row.properties.confidence)
CREATE (statement)-[:REPORTED_IN {start: row.start, end: row.end}]->(article)
