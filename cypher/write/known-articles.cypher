// Which of these articles there are, and which metadata they lack.
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title IS NULL AS lacksTitle, article.url IS NULL AS lacksUrl,
  article.publishedAt IS NULL AS lacksPublishedAt
