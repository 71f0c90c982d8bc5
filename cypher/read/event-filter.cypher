// What an EventFilter asks of an event (`child`): a condition, or a pattern that must be found.

// == participant
MATCH (child)<-[:TOOK_PART_IN]-(actor:Actor) WHERE actor.id IN $participant

// == place
// A country stands for the places in it too.
MATCH (child)-[:LOCATED_IN]->(place:Entity)
WHERE place.id IN $place OR EXISTS { MATCH (place)-[:LOCATED_IN]->(country:Country) WHERE country.id IN $place }

// == type
child.type IN $type

// == status
child.status IN $status

// == from
coalesce(child.endDate, child.startDate) >= date($from)

// == to
child.startDate <= date($to)
