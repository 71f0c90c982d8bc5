// What an EventFilter asks of an event (`child`): a condition, or a pattern that must be found.

// == participant
// `Entity` has the index of ids, `Actor` has none.
MATCH (child)<-[:TOOK_PART_IN]-(actor:Entity) WHERE actor.id IN $participant

// == place
// A country stands for the places in it too: these are LOCATED_IN it as events are in places.
MATCH (child)-[:LOCATED_IN*1..2]->(place:Entity) WHERE place.id IN $place

// == type
child.type IN $type

// == status
child.status IN $status

// == from
coalesce(child.endDate, child.startDate) >= date($from)

// == to
child.startDate <= date($to)

// == announced
// Graphs loaded from outside have no status at their passages.
EXISTS { (child)-[link:REPORTED_IN]->() WHERE coalesce(link.status, child.status) = 'PLANNED' }

// == unannounced
NOT EXISTS { (child)-[link:REPORTED_IN]->() WHERE coalesce(link.status, child.status) = 'PLANNED' }
