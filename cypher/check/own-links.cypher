// Articles with how many relationships of their own they and their statements have, by type.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT $limit
RETURN article.id AS id,
  COUNT { (article)-[:MENTIONS]->() } AS mentions,
  COUNT { (article)<-[:WROTE]-() } AS wrote,
  COUNT { (article)<-[:REPORTED_IN]-(:Event) } AS reported,
  COUNT { (article)<-[:REPORTED_IN]-(:Statement) } AS statements,
  COUNT { (article)<-[:REPORTED_IN]-(:Statement)<-[:SAID]-() } AS said,
  COUNT { (article)<-[:REPORTED_IN]-(:Statement)-[:ABOUT]->() } AS about,
  COUNT { (article)<-[:REPORTED_IN]-(:Statement)-[:ADDRESSED_TO]->() } AS addressed
