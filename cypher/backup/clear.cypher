// Is anything stored? Where nothing is, the counter of those who write goes too, since the backup has its own.
WITH EXISTS { (node) WHERE NOT node:Counter } AS isUsed
OPTIONAL MATCH (counter:Counter) WHERE NOT isUsed
DELETE counter
RETURN DISTINCT isUsed
