// What a list of relations asks of each.

// == types
type IN $types
