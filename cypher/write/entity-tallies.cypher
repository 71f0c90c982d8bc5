// What is said so far of entities. One that was loaded from outside has no tally: what stands on it counts as
// said once, and "loaded" keeps it even where no article of ours says anything of it.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
WITH node, coalesce(node.tallyOf,
  ['loaded:1']
  + CASE WHEN node.name IS NULL THEN [] ELSE ['name:' + node.name] END
  + [alias IN coalesce(node.aliases, []) | 'alias:' + alias]
  + CASE WHEN node.kind IS NULL THEN [] ELSE ['kind:' + node.kind] END
  + CASE WHEN node.iso2 IS NULL THEN [] ELSE ['iso2:' + node.iso2] END
  + CASE WHEN node.iso3 IS NULL THEN [] ELSE ['iso3:' + node.iso3] END
  + CASE WHEN node.latitude IS NULL OR node.longitude IS NULL THEN []
    ELSE ['at:' + toString(node.latitude) + ',' + toString(node.longitude)] END
) AS tallyOf
RETURN node.id AS id, tallyOf, coalesce(node.tally, [said IN tallyOf | 1]) AS tally
