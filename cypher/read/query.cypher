// Fragments: where the lists of Query begin.

// == statements
MATCH (child:Statement)

// == articles
MATCH (child:Article)

// == events
MATCH (child:Event)

// == meetings
MATCH (child:Meeting)

// == people
MATCH (child:Person)

// == countries
MATCH (child:Country)

// == organizations
MATCH (child:Organization)

// == places
MATCH (child:Place)

// == entities
MATCH (child:Entity)

// == matchingStatements
// Full text; the words are escaped before they come here.
CALL db.index.fulltext.queryNodes('rapporteur_statement_text', $text) YIELD node AS child, score AS fit

// == matchingArticles
CALL db.index.fulltext.queryNodes('rapporteur_article_text', $text) YIELD node AS child, score AS fit

// == matchingEvents
CALL db.index.fulltext.queryNodes('rapporteur_event_text', $text) YIELD node AS child, score AS fit

// == matchingEntities
CALL db.index.fulltext.queryNodes('rapporteur_entity_text', $text) YIELD node AS child, score AS fit

// == nodesArticle
MATCH (child:Article) WHERE child.id IN $articles

// == nodesEntity
MATCH (child:Entity) WHERE child.id IN $entities

// == nodesEvent
MATCH (child:Event) WHERE child.id IN $events

// == nodesStatement
MATCH (child:Statement) WHERE child.id IN $statements

// == entity
MATCH (child:Entity) WHERE child.id IN $name

// == matrix
// The busiest speakers and the most discussed entities, both from the degrees of nodes; then what the ones said of the others.
CALL () {
  MATCH (speaker:Actor)
  WITH speaker, COUNT { (speaker)-[:SAID]->() } AS statements
  WHERE statements > 0
  WITH speaker, statements
  ORDER BY statements DESC, speaker.id LIMIT $speakers
  RETURN collect(speaker) AS speakers
}
CALL () {
  MATCH (topic:Entity)
  WITH topic, COUNT { (topic)<-[:ABOUT]-() } AS statements
  WHERE statements > 0
  WITH topic, statements
  ORDER BY statements DESC, topic.id LIMIT $topics
  RETURN collect(topic) AS topics
}
UNWIND speakers AS speaker
MATCH (speaker)-[:SAID]->(child:Statement)-[:ABOUT]->(topic:Entity)
WHERE topic IN topics
WITH speaker, topic, count(DISTINCT child) AS statements
ORDER BY statements DESC, speaker.id, topic.id

// == matrixOf
// The same among some statements (`found`).
CALL (found) {
  UNWIND found AS child
  MATCH (child)<-[:SAID]-(speaker:Actor)
  WITH speaker, count(*) AS statements
  ORDER BY statements DESC, speaker.id LIMIT $speakers
  RETURN collect(speaker) AS speakers
}
CALL (found) {
  UNWIND found AS child
  MATCH (child)-[:ABOUT]->(topic:Entity)
  WITH topic, count(*) AS statements
  ORDER BY statements DESC, topic.id LIMIT $topics
  RETURN collect(topic) AS topics
}
UNWIND found AS child
MATCH (child)<-[:SAID]-(speaker:Actor)
WHERE speaker IN speakers
MATCH (child)-[:ABOUT]->(topic:Entity)
WHERE topic IN topics
WITH speaker, topic, count(DISTINCT child) AS statements
ORDER BY statements DESC, speaker.id, topic.id

// == entityOfKind
MATCH (child:Entity) WHERE child.id IN $name AND $label IN labels(child)

// == texts
// Texts of articles, to cut passages out of.
MATCH (article:Article) WHERE article.id IN $ids
RETURN article.id AS id, coalesce(article.text, '') AS text

// == counts
// How many nodes there are of each label: answered from Neo4j's own counts.
CALL () { MATCH (child:Article) RETURN count(child) AS articles }
CALL () { MATCH (child:Person) RETURN count(child) AS people }
CALL () { MATCH (child:Country) RETURN count(child) AS countries }
CALL () { MATCH (child:Organization) RETURN count(child) AS organizations }
CALL () { MATCH (child:Place) RETURN count(child) AS places }
CALL () { MATCH (child:Event) RETURN count(child) AS events }
CALL () { MATCH (child:Statement) RETURN count(child) AS statements }

// == articleDays
// The day of publication of every article, in UTC.
MATCH (child:Article)
WHERE child.publishedAt IS NOT NULL
WITH date(datetime({datetime: child.publishedAt, timezone: 'UTC'})) AS at

// == eventDays
// The first day of every event, those of unknown day left out.
WITH child.startDate AS at
WHERE at IS NOT NULL

// == statementDays
// The day of every statement, those of unknown day left out.
WITH child.saidOn AS at
WHERE at IS NOT NULL

// == buckets
// How many days there are in each day, week, month or year.
WITH date.truncate($bucket, at) AS at, count(*) AS found
ORDER BY at
