// What articles were made of, to take it away again or to make it anew.
UNWIND $ids AS id
MATCH (article:Article {id: id})
MATCH (extraction:Extraction {id: id})
RETURN article {.id, .contentHash, .text, .title, .url, .source, .publishedAt, .language, .extractor, .extractorVersion}
  AS article, extraction.facts AS facts
