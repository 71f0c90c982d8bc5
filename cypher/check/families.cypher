// Articles with their families and prints.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT $limit
OPTIONAL MATCH (extraction:Extraction {id: article.id})
RETURN article.id AS id, article.text AS text, article.family AS family, extraction.print AS print
