// Articles with their own properties, and what they were made of beside them. The time of the first ingest stays,
// and so do family and print: an article's text never changes.
UNWIND $rows AS row
MERGE (article:Article {id: row.properties.id})
SET article += row.properties,
  article.publishedAt = datetime(row.properties.publishedAt),
  article.ingestedAt = coalesce(article.ingestedAt, datetime($now)),
  article.family = coalesce(row.family, article.family)
MERGE (extraction:Extraction {id: row.properties.id})
SET extraction.facts = row.facts, extraction += coalesce(row.print, {})
