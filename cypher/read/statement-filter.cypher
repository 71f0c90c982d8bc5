// What a StatementFilter asks of a statement (`child`): a condition, or a pattern that must be found.

// == speaker
// `Entity` has the index of ids, `Actor` has none.
MATCH (child)<-[:SAID]-(speaker:Entity) WHERE speaker.id IN $speaker

// == about
MATCH (child)-[:ABOUT]->(topic:Entity) WHERE topic.id IN $about

// == aboutAny
// The same where events are among the ids.
MATCH (child)-[:ABOUT]->(topic:Entity|Event) WHERE topic.id IN $about

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
