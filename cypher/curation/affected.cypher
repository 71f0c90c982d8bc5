// The articles that mean an entity: all of them, or those that mean it by one of some former ids, or that
// call it by one of some names.
MATCH (:Entity {id: $id})<-[link:MENTIONS]-(article:Article)
WHERE ($was IS NULL OR any(one IN link.was WHERE one IN $was))
  AND ($names IS NULL OR link.name IN $names OR any(one IN link.aliases WHERE one IN $names))
RETURN article.id AS id
UNION
MATCH (:Entity {id: $id})<-[link:IMPLIES]-(extraction:Extraction)
WHERE $was IS NULL OR any(one IN link.was WHERE one IN $was)
RETURN extraction.id AS id
