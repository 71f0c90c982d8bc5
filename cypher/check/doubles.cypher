// Ids that stand on more than one node, and relationships that stand twice.
MATCH (node:Article|Entity|Event|Statement)
WITH node.id AS id, count(*) AS times
WHERE times > 1
RETURN id, times
UNION ALL
MATCH (from)-[link:MENTIONS|SAID|ABOUT|ADDRESSED_TO|NAMES|TOOK_PART_IN|WROTE]->(to)
WITH from, to, type(link) AS type, link.role AS role, count(*) AS times
WHERE times > 1
RETURN coalesce(from.id, from.key) + ' ' + type + ' ' + coalesce(to.id, to.key) AS id, times
