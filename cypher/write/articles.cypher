// Articles with their own properties, and what they were made of beside them. The time of the first ingest stays.
UNWIND $rows AS row
MERGE (article:Article {id: row.properties.id})
SET article += row.properties,
  article.publishedAt = datetime(row.properties.publishedAt),
  article.ingestedAt = coalesce(article.ingestedAt, datetime($now))
MERGE (extraction:Extraction {id: row.properties.id})
SET extraction.facts = row.facts
