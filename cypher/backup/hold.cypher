// Holds the mark of this restore; no row where another one has taken it.
MATCH (mark:Restore {run: $run})
SET mark.batches = mark.batches + 1
RETURN mark.batches AS batches
