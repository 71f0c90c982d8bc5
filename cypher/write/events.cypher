// Events, new or said anew. A meeting has its own label beside.
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event += row.properties, event.startDate = date(row.properties.startDate), event.endDate = date(row.properties.endDate)
FOREACH (_ IN CASE row.properties.type WHEN 'MEETING' THEN [1] ELSE [] END | SET event:Meeting)
