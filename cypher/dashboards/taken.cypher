// Ids that begin like the one wanted.
MATCH (d:Dashboard)
WHERE d.id STARTS WITH $base
RETURN d.id AS id
