// One dashboard, or all of them where no id is given, by title.
MATCH (d:Dashboard)
WHERE $id IS NULL OR d.id = $id
RETURN d.id AS id, d.title AS title, d.tiles AS tiles, toString(d.updatedAt) AS updatedAt
ORDER BY toLower(d.title), d.id
LIMIT 500
