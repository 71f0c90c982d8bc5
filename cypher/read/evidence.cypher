// == passages
// The passages that a relation keeps as `evidence`: "<article id>:<start>-<end>".
UNWIND evidence AS key
WITH DISTINCT key, split(key, ':')[-1] AS range
MATCH (article:Article {id: left(key, size(key) - size(range) - 1)})
WITH article, toInteger(split(range, '-')[0]) AS start, toInteger(split(range, '-')[1]) AS end
ORDER BY article.publishedAt, article.id, start
