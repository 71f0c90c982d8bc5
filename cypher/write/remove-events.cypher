// Events that no article reports any more.
UNWIND $ids AS id
MATCH (event:Event {id: id})
DETACH DELETE event
