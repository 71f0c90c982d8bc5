// From now on one entity stands for the other too.
CREATE (:Merged {id: $id, into: $into, names: $names, seq: $seq})
