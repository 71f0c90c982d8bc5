// What is said so far of events. One that was loaded from outside has no tally: what stands on it counts as
// said once, and "loaded" keeps it even where no article of ours says anything of it.
UNWIND $ids AS id
MATCH (node:Event {id: id})
WITH node, CASE coalesce(node.datePrecision, 'DAY')
    WHEN 'YEAR' THEN toString(node.startDate.year)
    WHEN 'MONTH' THEN substring(toString(node.startDate), 0, 7)
    WHEN 'WEEK' THEN toString(node.startDate.weekYear) + '-W' + right('0' + toString(node.startDate.week), 2)
    ELSE toString(node.startDate)
  END AS value
WITH node, coalesce(node.tallyOf,
  ['loaded:1']
  + CASE WHEN node.title IS NULL THEN [] ELSE ['title:' + node.title] END
  + CASE WHEN node.status IS NULL THEN [] ELSE ['status:' + node.status] END
  + CASE WHEN value IS NULL AND node.dateText IS NULL THEN []
    ELSE ['date:' + coalesce(value, '') + '|' + coalesce(node.datePrecision, '') + '|' + coalesce(node.dateText, '')] END
) AS tallyOf
RETURN node.id AS id, node.type AS type, tallyOf, coalesce(node.tally, [said IN tallyOf | 1]) AS tally
