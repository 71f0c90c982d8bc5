// Chains between two entities.

// == ways
// The shortest ways, hop by hop: a relation is one hop; a shared statement, event or article is two, there
// and back. Statements about events lead nowhere: what joins two entities is one thing that has both. Hubs
// are joined by very many ways, mostly the same chain of entities: 2,000 are enough to choose from.
// MAX_HOPS stands for one of the numbers that src/graph/read/paths.ts allows: a length takes no parameter.
MATCH (from:Entity) WHERE from.id IN $from
MATCH (to:Entity) WHERE to.id IN $to AND to <> from
MATCH way = allShortestPaths((from)-[:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN|SAID|ABOUT|ADDRESSED_TO|TOOK_PART_IN|MENTIONS*..MAX_HOPS]-(to))
WHERE all(link IN relationships(way) WHERE type(link) <> 'ABOUT' OR endNode(link):Entity)
WITH way LIMIT 2000
WITH DISTINCT [stop IN nodes(way) WHERE stop:Entity] AS chain
WHERE size(chain) <= $maxLength + 1
WITH chain, [stop IN chain | stop.id] AS key
ORDER BY size(chain), key LIMIT $first

// == way
// The same where one is asked for: the first way that is found, which is far less to walk than all of them. Only if
// another one of so many hops could have fewer entities (a shared thing instead of two relations) are all looked at.
MATCH (from:Entity) WHERE from.id IN $from
MATCH (to:Entity) WHERE to.id IN $to AND to <> from
MATCH found = shortestPath((from)-[:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN|SAID|ABOUT|ADDRESSED_TO|TOOK_PART_IN|MENTIONS*..MAX_HOPS]-(to))
WHERE all(link IN relationships(found) WHERE type(link) <> 'ABOUT' OR endNode(link):Entity)
WITH from, to, found, size([stop IN nodes(found) WHERE stop:Entity]) - 1 AS more
CALL (from, to, found, more) {
  WITH found, more
  WHERE 2 * more <= length(found) + 1
  RETURN found AS way
  UNION ALL
  WITH from, to, found, more
  WHERE 2 * more > length(found) + 1
  MATCH way = allShortestPaths((from)-[:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN|SAID|ABOUT|ADDRESSED_TO|TOOK_PART_IN|MENTIONS*..MAX_HOPS]-(to))
  WHERE all(link IN relationships(way) WHERE type(link) <> 'ABOUT' OR endNode(link):Entity)
  WITH way LIMIT 2000
  WITH way, [stop IN nodes(way) WHERE stop:Entity | stop.id] AS key
  ORDER BY size(key), key LIMIT 1
  RETURN way
}
WITH way, [stop IN nodes(way) WHERE stop:Entity] AS chain
WHERE size(chain) <= $maxLength + 1

// == entities
// The entities of a chain, in order.
UNWIND chain AS child

// == steps
// What joins each entity of a chain to the next: the strongest of what does.
UNWIND range(0, size(chain) - 2) AS at
WITH chain[at] AS source, chain[at + 1] AS target
CALL (source, target) {
  OPTIONAL MATCH (source)-[link:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]-(target)
  WITH min(type(link)) AS found
  RETURN CASE
    WHEN found IS NOT NULL THEN found
    WHEN EXISTS { MATCH (source)-[:SAID|ABOUT|ADDRESSED_TO]-(:Statement)-[:SAID|ABOUT|ADDRESSED_TO]-(target) } THEN 'STATEMENT'
    WHEN EXISTS { MATCH (source)-[:TOOK_PART_IN|LOCATED_IN]-(:Event)-[:TOOK_PART_IN|LOCATED_IN]-(target) } THEN 'EVENT'
    ELSE 'CO_MENTION'
  END AS kind
}

// == stepsOfWay
// The same where the way itself is known. It tells most of what joins two entities: where a thing stands between them,
// no relation joins them, or the way would be shorter; and a statement is the strongest of things.
WITH way, nodes(way) AS stops
UNWIND [at IN range(0, length(way) - 1) WHERE stops[at]:Entity] AS at
WITH stops[at] AS source, stops[at + 1] AS stop,
     CASE WHEN stops[at + 1]:Entity THEN stops[at + 1] ELSE stops[at + 2] END AS target
WITH source, target, CASE
    WHEN stop:Entity THEN head(COLLECT { MATCH (source)-[link:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]-(target) RETURN type(link) AS type ORDER BY type LIMIT 1 })
    WHEN stop:Statement THEN 'STATEMENT'
    WHEN EXISTS { MATCH (source)-[:SAID|ABOUT|ADDRESSED_TO]-(:Statement)-[:SAID|ABOUT|ADDRESSED_TO]-(target) } THEN 'STATEMENT'
    WHEN stop:Event THEN 'EVENT'
    WHEN EXISTS { MATCH (source)-[:TOOK_PART_IN|LOCATED_IN]-(:Event)-[:TOOK_PART_IN|LOCATED_IN]-(target) } THEN 'EVENT'
    ELSE 'CO_MENTION'
  END AS kind

// == evidence
// The passages of one step, ten at most. For two names in one article: from the one to the other where they stand closest.
CALL (source, target, kind) {
  WITH source, target, kind WHERE NOT kind IN ['STATEMENT', 'EVENT', 'CO_MENTION']
  MATCH (source)-[link:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]-(target)
  WHERE type(link) = kind
  UNWIND coalesce(link.evidence, []) AS key
  WITH DISTINCT key, split(key, ':')[-1] AS range ORDER BY key LIMIT 10
  MATCH (article:Article {id: left(key, size(key) - size(range) - 1)})
  RETURN article, toInteger(split(range, '-')[0]) AS start, toInteger(split(range, '-')[1]) AS end
  UNION ALL
  WITH source, target, kind WHERE kind = 'STATEMENT'
  MATCH (source)-[:SAID|ABOUT|ADDRESSED_TO]-(found:Statement)-[:SAID|ABOUT|ADDRESSED_TO]-(target)
  WITH DISTINCT found ORDER BY found.saidOn IS NULL, found.saidOn DESC, found.id LIMIT 10
  MATCH (found)-[link:REPORTED_IN]->(article:Article)
  RETURN article, link.start AS start, link.end AS end
  UNION ALL
  WITH source, target, kind WHERE kind = 'EVENT'
  MATCH (source)-[:TOOK_PART_IN|LOCATED_IN]-(found:Event)-[:TOOK_PART_IN|LOCATED_IN]-(target)
  WITH DISTINCT found
  MATCH (found)-[link:REPORTED_IN]->(article:Article)
  WITH article, link ORDER BY article.publishedAt IS NULL, article.publishedAt DESC, article.id, link.start LIMIT 10
  RETURN article, link.start AS start, link.end AS end
  UNION ALL
  WITH source, target, kind WHERE kind = 'CO_MENTION'
  MATCH (source)<-[link:MENTIONS]-(article:Article)-[other:MENTIONS]->(target)
  WITH article, link, other ORDER BY article.publishedAt IS NULL, article.publishedAt DESC, article.id LIMIT 10
  CALL (link, other) {
    UNWIND range(0, size(link.starts) - 1) AS at
    UNWIND range(0, size(other.starts) - 1) AS found
    WITH CASE WHEN link.starts[at] < other.starts[found] THEN [link.starts[at], other.ends[found]]
              ELSE [other.starts[found], link.ends[at]] END AS range
    ORDER BY range[1] - range[0], range[0] LIMIT 1
    RETURN range
  }
  RETURN article, range[0] AS start, range[1] AS end
}
