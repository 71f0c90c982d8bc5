// The entities that were merged into these, as the curators said it, the latest first.
MATCH (merged:Merged)
WHERE merged.into IN $ids
RETURN merged.id AS id, merged.into AS into, merged.names AS names, merged.seq AS seq
ORDER BY merged.seq DESC
