// Where articles name entities. `was`: the merged entities that an article means, where there are such.
UNWIND $rows AS row
MATCH (article:Article {id: row.from})
MATCH (entity:Entity {id: row.to})
CREATE (article)-[:MENTIONS {
  count: row.properties.count, starts: row.properties.starts, ends: row.properties.ends, why: row.properties.why,
  name: row.properties.name, aliases: row.properties.aliases, was: row.properties.was
}]->(entity)
