// Articles, what they were made of, and the notices of them.
UNWIND $ids AS id
MATCH (article:Article {id: id})
DETACH DELETE article
WITH id
MATCH (extraction:Extraction {id: id})
DETACH DELETE extraction
