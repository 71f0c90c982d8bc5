// Fragments: what leads from an entity (`parent`) to other nodes. A curator's merge leaves the
// relationships of both, so that one may stand twice: what is listed is made distinct afterwards.
// A label that the relationship's type implies is left out: it would be checked on every node.

// == mentions
// Every place in a text where it is named.
MATCH (parent)<-[link:MENTIONS]-(article)
UNWIND range(0, size(link.starts) - 1) AS at
WITH parent, article, link.starts[at] AS start, link.ends[at] AS end, link.why[at] AS why

// == articles
// The articles that name it.
MATCH (parent)<-[:MENTIONS]-(child)

// == statementsAbout
// What anybody said about it.
MATCH (parent)<-[:ABOUT]-(child)

// == statements
// What it said, being an actor.
MATCH (parent)-[:SAID]->(child)

// == events
// The events that it takes part in, or that happen there: for a country (or a region) also in the places in it.
CALL (parent) {
  RETURN parent AS place
  UNION ALL
  MATCH (parent)<-[:LOCATED_IN]-(place:Place)
  RETURN place
}
MATCH (place)-[:TOOK_PART_IN|LOCATED_IN]-(child:Event)

// == relations
// Facts between it and others, in both directions; after a merge the same fact may come from both originals.
MATCH (parent)-[link:HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN]-(other:Entity)
WHERE other <> parent
WITH type(link) AS type, startNode(link) AS source, endNode(link) AS target, coalesce(link.title, '') AS title,
     collect(coalesce(link.evidence, [])) AS passages, collect(coalesce(link.why, [])) AS reasons
WITH type, source, target, title, reduce(sum = [], some IN passages | sum + some) AS evidence,
     reduce(sum = [], some IN reasons | sum + some) AS why

// == coMentioned
// Entities named in the same articles; an article has one MENTIONS for an entity, however often it names it.
MATCH (parent)<-[:MENTIONS]-(article)-[:MENTIONS]->(other)
WHERE other <> parent
WITH other, count(*) AS articles
ORDER BY articles DESC, other.id LIMIT $first

// == coMentionedOfKinds
// The same, of some kinds only.
MATCH (parent)<-[:MENTIONS]-(article)-[:MENTIONS]->(other)
WHERE other <> parent AND any(label IN labels(other) WHERE label IN $labels)
WITH other, count(*) AS articles
ORDER BY articles DESC, other.id LIMIT $first

// == offices
// The offices that a person holds. One title in several spellings ("Foreign Minister", "foreign minister") is one
// office, and after a merge the same may come from both originals.
MATCH (parent)-[link:HOLDS_OFFICE]->(other:Entity)
WITH other, toLower(link.title) AS key, min(link.title) AS title, collect(coalesce(link.evidence, [])) AS passages
WITH other, title, reduce(sum = [], some IN passages | sum + some) AS evidence
ORDER BY title, other.id

// == country
// The country that a place lies in; none where it lies in several.
MATCH (parent)-[:LOCATED_IN]->(other:Country)
WITH collect(DISTINCT other) AS found
WHERE size(found) = 1
WITH found[0] AS child

// == countArticles
// Counts without end labels are answered from the node's degree: one relationship a pair.
COUNT { (parent)<-[:MENTIONS]-() }

// == countStatementsAbout
COUNT { (parent)<-[:ABOUT]-() }

// == countStatements
COUNT { (parent)-[:SAID]->() }
