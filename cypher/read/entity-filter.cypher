// What a list of entities asks of each (`child`).

// == labels
any(label IN labels(child) WHERE label IN $labels)
