// All rules of the curators that are in force.
MATCH (merged:Merged)
RETURN 'MERGE' AS action, merged.id AS id, merged.into AS into, null AS key, null AS alias
UNION ALL
MATCH (split:Split)
RETURN 'SPLIT' AS action, split.id AS id, split.of AS into, split.key AS key, split.alias AS alias
