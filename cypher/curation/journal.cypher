// Writes down what a curator did. The journal only grows; the rules in force stand apart from it.
MATCH (counter:Counter {name: 'outbox'})
SET counter.curations = coalesce(counter.curations, 0) + 1
CREATE (:Curation {seq: counter.curations, action: $action, keep: $keep, other: $other, alias: $alias, at: datetime($now)})
RETURN counter.curations AS seq
