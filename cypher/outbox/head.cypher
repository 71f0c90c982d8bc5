// The number of the last notice, and of the last one that was forgotten.
OPTIONAL MATCH (counter:Counter {name: 'outbox'})
RETURN coalesce(counter.value, 0) AS head, coalesce(counter.pruned, 0) AS pruned
