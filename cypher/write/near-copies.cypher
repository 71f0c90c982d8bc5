// Articles that share a band with new ones: one of each print and family, since equal prints find the same.
UNWIND $rows AS row
CALL (row) {
  MATCH (found:Extraction {band0: row.band0}) RETURN found
  UNION ALL
  MATCH (found:Extraction {band1: row.band1}) RETURN found
  UNION ALL
  MATCH (found:Extraction {band2: row.band2}) RETURN found
  UNION ALL
  MATCH (found:Extraction {band3: row.band3}) RETURN found
  UNION ALL
  MATCH (found:Extraction {band4: row.band4}) RETURN found
}
WITH DISTINCT found
MATCH (article:Article {id: found.id})
RETURN article.family AS family, found.print AS print, min(article.id) AS id
