// The restore has come to its end.
MATCH (mark:Restore {run: $run})
DELETE mark
RETURN 1 AS finished
