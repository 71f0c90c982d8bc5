// From now on an alias means an entity of its own.
CREATE (:Split {id: $id, of: $of, key: $key, alias: $alias, seq: $seq})
