// All that is left of some families.
UNWIND $families AS family
MATCH (article:Article {family: family})
MATCH (extraction:Extraction {id: article.id})
RETURN article.id AS id, family, extraction.print AS print
