// The entity stands for itself again.
MATCH (merged:Merged {id: $id})
DELETE merged
