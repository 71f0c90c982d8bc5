// Entities, new or said anew. A label says what each is; nothing else may set one.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity += row.properties, entity.latitude = toFloat(row.properties.latitude),
  entity.longitude = toFloat(row.properties.longitude)
FOREACH (_ IN CASE row.label WHEN 'PERSON' THEN [1] ELSE [] END | SET entity:Actor:Person)
FOREACH (_ IN CASE row.label WHEN 'COUNTRY' THEN [1] ELSE [] END | SET entity:Actor:Country)
FOREACH (_ IN CASE row.label WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET entity:Actor:Organization)
FOREACH (_ IN CASE row.label WHEN 'PLACE' THEN [1] ELSE [] END | SET entity:Place)
