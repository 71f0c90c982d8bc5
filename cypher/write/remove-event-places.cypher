// Places of events that no article tells of any more.
UNWIND $rows AS row
MATCH (:Event {id: row.event})-[link:LOCATED_IN]->(:Entity {id: row.place})
DELETE link
