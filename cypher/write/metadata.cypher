// The metadata of stored articles that a later ingest may fill in.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title AS title, article.url AS url, article.publishedAt AS publishedAt
