// All members of families that turned out to be part of another one.
UNWIND $rows AS row
MATCH (article:Article {family: row.from})
SET article.family = row.to
