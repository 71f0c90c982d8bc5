// How well a fact is supported: articles, outlets (articles of unknown source count for none), and families of
// near copies (an article that belongs to no family is one of its own: one wire story printed ten times
// counts once).

// == ofStatement
// Reported too where another article has the same speaker say nearly the same words within a week.
CALL (parent) {
  RETURN parent AS child
  UNION
  MATCH (parent)<-[:SAID]-(speaker)-[:SAID]->(child)
  WHERE child <> parent AND child.saidOn >= parent.saidOn - duration({days: 7}) AND child.saidOn <= parent.saidOn + duration({days: 7})
  WITH DISTINCT child, split(toLower(parent.text), ' ') AS chain, split(toLower(child.text), ' ') AS key
  WITH child, chain, CASE WHEN size(chain) < size(key) THEN size(chain) ELSE size(key) END AS more, size([some IN key WHERE some IN chain]) AS sum
  WHERE more >= 4 AND sum >= 0.8 * more
  RETURN child
}
MATCH (child)-[:REPORTED_IN]->(article)
WITH count(DISTINCT article) AS articles, count(DISTINCT article.source) AS outlet, count(DISTINCT coalesce(article.family, article.id)) AS sum

// == otherReports
// The same statement in other articles, the oldest first.
MATCH (parent)<-[:SAID]-(speaker)-[:SAID]->(child)
WHERE child <> parent AND child.saidOn >= parent.saidOn - duration({days: 7}) AND child.saidOn <= parent.saidOn + duration({days: 7})
MATCH (parent)-[:REPORTED_IN]->(article)
WHERE NOT EXISTS { (child)-[:REPORTED_IN]->(article) }
WITH DISTINCT child, split(toLower(parent.text), ' ') AS chain, split(toLower(child.text), ' ') AS key
WITH child, chain, CASE WHEN size(chain) < size(key) THEN size(chain) ELSE size(key) END AS more, size([some IN key WHERE some IN chain]) AS sum
WHERE more >= 4 AND sum >= 0.8 * more
WITH child ORDER BY child.saidOn, child.id

// == ofEvent
MATCH (parent)-[:REPORTED_IN]->(article)
WITH count(DISTINCT article) AS articles, count(DISTINCT article.source) AS outlet, count(DISTINCT coalesce(article.family, article.id)) AS sum

// == ofPassages
// Of a fact with an evidence list: "<article id>:<start>-<end>".
WITH [some IN evidence | left(some, size(some) - size(split(some, ':')[-1]) - 1)] AS key
OPTIONAL MATCH (article:Article) WHERE article.id IN key
WITH count(article) AS articles, count(DISTINCT article.source) AS outlet, count(DISTINCT coalesce(article.family, article.id)) AS sum
