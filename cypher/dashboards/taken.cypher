// Ids that begin like the one wanted, with what was saved last under each.
MATCH (d:Dashboard)
WHERE d.id STARTS WITH $base
RETURN d.id AS id, coalesce(d.revision, 1) AS revision, toString(d.updatedAt) AS updatedAt
