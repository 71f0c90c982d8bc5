// Fragments: how often things occur among some statements (`found`), or among all of them, where degrees and
// indexes answer without reading the statements. A statement by two speakers counts for each.

// == total
size(found)

// == totalOfAll
COUNT { (:Statement) }

// == speakers
UNWIND found AS child
MATCH (child)<-[:SAID]-(speaker)
WITH speaker, count(DISTINCT child) AS statements
ORDER BY statements DESC, speaker.id LIMIT $first

// == speakersOfAll
MATCH (speaker:Actor)
WITH speaker, COUNT { (speaker)-[:SAID]->() } AS statements
WHERE statements > 0
WITH speaker, statements
ORDER BY statements DESC, speaker.id LIMIT $first

// == topics
UNWIND found AS child
MATCH (child)-[:ABOUT]->(topic:Entity)
WITH topic, count(DISTINCT child) AS statements
ORDER BY statements DESC, topic.id LIMIT $first

// == topicsOfAll
MATCH (topic:Entity)
WITH topic, COUNT { (topic)<-[:ABOUT]-() } AS statements
WHERE statements > 0
WITH topic, statements
ORDER BY statements DESC, topic.id LIMIT $first

// == sources
UNWIND found AS child
MATCH (child)-[:REPORTED_IN]->(article)
WITH article.source AS label, count(child) AS statements
ORDER BY statements DESC, label LIMIT $first

// == sourcesOfAll
// All that an article reports, by its degree, less the events among it: there are fewer of them than of statements.
CALL () {
  MATCH (article:Article)
  RETURN article.source AS label, sum(COUNT { (article)<-[:REPORTED_IN]-() }) AS sum
  UNION ALL
  MATCH (:Event)-[:REPORTED_IN]->(article)
  RETURN article.source AS label, -count(*) AS sum
}
WITH label, sum(sum) AS statements
WHERE statements > 0
WITH label, statements
ORDER BY statements DESC, label LIMIT $first

// == kinds
UNWIND found AS child
WITH child.kind AS kind, count(*) AS statements
ORDER BY statements DESC, kind

// == kindsOfAll
MATCH (child:Statement)
WITH child.kind AS kind, count(*) AS statements
ORDER BY statements DESC, kind

// == months
// Days are counted first: there are few of them, and truncating each statement's would cost most.
UNWIND found AS child
WITH child.saidOn AS at, count(*) AS statements
WHERE at IS NOT NULL
WITH date.truncate('month', at) AS at, sum(statements) AS more
ORDER BY at

// == monthsOfAll
MATCH (child:Statement)
WHERE child.saidOn IS NOT NULL
WITH child.saidOn AS at, count(*) AS statements
WITH date.truncate('month', at) AS at, sum(statements) AS more
ORDER BY at
