// One dashboard, or all of them where no id is given, by title. Those stored before there were revisions have their first.
MATCH (d:Dashboard)
WHERE $id IS NULL OR d.id = $id
RETURN d.id AS id, d.title AS title, d.tiles AS tiles, coalesce(d.revision, 1) AS revision, toString(d.updatedAt) AS updatedAt
ORDER BY toLower(d.title), d.id
LIMIT 500
