// What a StatementFilter asks of a statement (`child`): a condition, or a pattern that must be found.

// == speaker
// `Entity` has the index of ids, `Actor` has none.
MATCH (child)<-[:SAID]-(speaker:Entity) WHERE speaker.id IN $speaker

// == about
MATCH (child)-[:ABOUT]->(topic:Entity) WHERE topic.id IN $about

// == aboutAny
// The same where events are among the ids.
MATCH (child)-[:ABOUT]->(topic:Entity|Event) WHERE topic.id IN $about

// == pair
// One speaker and one topic among all statements: from the one with fewer of them, since each of those is looked at.
// `other` keeps the planner from choosing the end by averages, and costs less than a look into the other end's list.
MATCH (speaker:Entity {id: $speaker[0]})
MATCH (topic:Entity {id: $about[0]})
CALL (speaker, topic) {
  WITH speaker, topic WHERE COUNT { (speaker)-[:SAID]->() } <= COUNT { (topic)<-[:ABOUT]-() }
  MATCH (speaker)-[:SAID]->(child)-[:ABOUT]->(other) WHERE other = topic
  RETURN child
  UNION ALL
  WITH speaker, topic WHERE COUNT { (speaker)-[:SAID]->() } > COUNT { (topic)<-[:ABOUT]-() }
  MATCH (topic)<-[:ABOUT]-(child)<-[:SAID]-(other) WHERE other = speaker
  RETURN child
}
WITH child WHERE true

// == article
MATCH (child)-[:REPORTED_IN]->(article:Article) WHERE article.id IN $article

// == source
MATCH (child)-[:REPORTED_IN]->(outlet:Article) WHERE outlet.source IN $source

// == kind
child.kind IN $kind

// == saidFrom
child.saidOn >= date($saidFrom)

// == saidTo
child.saidOn <= date($saidTo)

// == minConfidence
child.confidence >= toFloat($minConfidence)

// == unnamed
// Described, but not named: neither a pronoun, which is somebody whom the text names elsewhere, nor a paper, nor a
// body that has a name ("the company"). What counts is the last word before what describes it further.
NOT EXISTS { (child)<-[:SAID]-() } AND child.speakerText IS NOT NULL AND NOT toLower(child.speakerText) IN $unnamed.pronouns
AND all(title IN [split(trim(reduce(sum = toLower(child.speakerText), some IN $unnamed.breaks | split(sum, some)[0])), ' ')]
  WHERE NOT title[-1] IN $unnamed.documents AND (NOT title[-1] IN $unnamed.bodies OR title[0] IN $unnamed.indefinite))

// == named
EXISTS { (child)<-[:SAID]-() }
