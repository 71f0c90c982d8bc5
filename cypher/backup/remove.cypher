// Takes away some of what a restore brought that did not come to its end.
MATCH (node)
WHERE NOT node:Restore
WITH node LIMIT 2000
DETACH DELETE node
RETURN count(*) AS removed
