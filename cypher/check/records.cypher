// Articles with what they were made of.
MATCH (extraction:Extraction)
WHERE extraction.id > $after
WITH extraction
ORDER BY extraction.id
LIMIT $limit
MATCH (article:Article {id: extraction.id})
RETURN article.id AS id, extraction.facts AS facts,
  article {.id, .contentHash, .text, .title, .url, .source, .publishedAt, .language, .extractor, .extractorVersion}
  AS article
