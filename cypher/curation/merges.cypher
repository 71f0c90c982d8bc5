// Into which entities these were merged.
UNWIND $ids AS id
MATCH (merged:Merged {id: id})
RETURN merged.id AS id, merged.into AS into
