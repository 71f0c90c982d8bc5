// From now on two entities are never the same.
CREATE (:Different {id: $id, one: $one, other: $other, seq: $seq})
