// What became of an event that articles announced (`parent`).

// == of
// Later reports of it: the event itself, where a report says that it happened; else events of the same sort
// (talks, meetings and agreements are one sort) that later articles report, with somebody or somewhere in
// common: one of these where the dates meet; both, or two participants, up to a month apart or undated.
MATCH (parent)-[link:REPORTED_IN]->(article)
WITH parent,
     min(CASE WHEN coalesce(link.status, parent.status) = 'PLANNED' THEN article.publishedAt END) AS from,
     count(CASE WHEN coalesce(link.status, parent.status) = 'PLANNED' THEN 1 END) AS some,
     count(CASE WHEN coalesce(link.status, parent.status) <> 'PLANNED' THEN 1 END) AS more
WHERE some > 0
CALL (parent, from, more) {
  WITH parent WHERE more > 0
  RETURN collect([parent, 0, ['event:reported as happened']]) AS found
}
CALL (parent, from, more) {
  CALL (parent) {
    MATCH (parent)<-[:TOOK_PART_IN]-(actor)-[:TOOK_PART_IN]->(child:Event)
    RETURN child
    UNION
    MATCH (parent)-[:LOCATED_IN]->(place)<-[:LOCATED_IN]-(child:Event)
    RETURN child
  }
  WITH parent, from, child
  WHERE more = 0 AND child <> parent AND child.status <> 'PLANNED'
    AND (child.type = parent.type OR all(type IN [child.type, parent.type] WHERE type IN ['MEETING', 'NEGOTIATION', 'AGREEMENT']))
    AND EXISTS {
      MATCH (child)-[link:REPORTED_IN]->(article)
      WHERE coalesce(link.status, child.status) <> 'PLANNED' AND (article.publishedAt >= from OR from IS NULL)
        AND (child.startDate IS NOT NULL OR article.publishedAt <= from + duration({days: 60}))
    }
  WITH parent, child,
       CASE
         WHEN parent.startDate IS NULL OR child.startDate IS NULL THEN null
         WHEN child.startDate > parent.endDate THEN duration.inDays(parent.endDate, child.startDate).days
         WHEN child.endDate < parent.startDate THEN duration.inDays(parent.startDate, child.endDate).days
         ELSE 0
       END AS at,
       COLLECT { MATCH (parent)<-[:TOOK_PART_IN]-(actor)-[:TOOK_PART_IN]->(child) RETURN DISTINCT actor.name ORDER BY actor.name } AS people,
       COLLECT { MATCH (parent)-[:LOCATED_IN]->(place)<-[:LOCATED_IN]-(child) RETURN DISTINCT place.name ORDER BY place.name } AS places
  WHERE CASE
      WHEN child.type <> parent.type AND (at IS NULL OR abs(at) > 3) THEN false
      WHEN at = 0 THEN size(people) + size(places) > 0
      ELSE (at IS NULL OR abs(at) <= 31) AND (size(people) > 1 OR (size(people) > 0 AND size(places) > 0))
    END
  WITH child, at, ['type:' + child.type] + [way IN people | 'participant:' + way] + [way IN places | 'place:' + way]
       + CASE WHEN at IS NULL THEN ['date:unknown'] WHEN at = 0 THEN ['date:as announced'] ELSE ['date:' + CASE WHEN at > 0 THEN '+' ELSE '' END + at + ' days'] END AS key
  ORDER BY at IS NULL, abs(at), size(key) DESC, child.id LIMIT 5
  RETURN collect([child, at, key]) AS chain
}
WITH parent, from, found + chain AS found,
     head(COLLECT { MATCH (outlet:Article) WHERE outlet.publishedAt IS NOT NULL AND outlet.id IS NOT NULL RETURN outlet.publishedAt ORDER BY outlet.publishedAt DESC, outlet.id DESC LIMIT 1 }) AS stop

// == matches
// The reports, the closest first.
UNWIND found AS way
WITH way[0] AS child, way[1] AS at, way[2] AS key
