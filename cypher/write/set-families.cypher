// The families of single articles.
UNWIND $rows AS row
MATCH (article:Article {id: row.id})
SET article.family = row.family
