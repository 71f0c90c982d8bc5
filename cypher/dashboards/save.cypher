// Stores a dashboard under its id, whether it is there or not. The tiles are JSON: nothing ever searches in them.
MERGE (d:Dashboard {id: $id})
SET d.title = $title, d.tiles = $tiles, d.revision = $revision, d.updatedAt = datetime($updatedAt)
