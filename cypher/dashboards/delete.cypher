// Removes a dashboard; tells whether there was one.
MATCH (d:Dashboard {id: $id})
DELETE d
RETURN count(*) AS removed
