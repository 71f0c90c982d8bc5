// Articles and what they were made of. Answers which families they were of.
UNWIND $ids AS id
MATCH (article:Article {id: id})
WITH id, article, article.family AS family
DETACH DELETE article
WITH id, family
MATCH (extraction:Extraction {id: id})
DETACH DELETE extraction
RETURN DISTINCT family
