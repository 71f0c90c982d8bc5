// Fragments: speakers whom articles do not name, among some statements (`found`: pairs of a statement and
// whether its speaker goes unnamed).

// == descriptions
// The words for them by their noun: "officials", "a senior official", "an official of the ministry" are one.
// The noun is the last word before what describes it further.
UNWIND found AS way
WITH way WHERE way[1]
WITH toLower((way[0]).speakerText) AS title, count(*) AS statements
WITH title, statements, split(trim(reduce(sum = title, some IN $unnamed.breaks | split(sum, some)[0])), ' ')[-1] AS label
WITH title, statements,
     CASE
       WHEN label ENDS WITH 'men' THEN left(label, size(label) - 2) + 'an'
       WHEN label ENDS WITH 's' AND NOT label ENDS WITH 'ss' THEN left(label, size(label) - 1)
       ELSE label
     END AS label
ORDER BY statements DESC, title
WITH label, collect(title)[..3] AS chain, sum(statements) AS statements
ORDER BY statements DESC, label LIMIT $first

// == outlets
UNWIND found AS way
WITH way, way[0] AS child
MATCH (child)-[:REPORTED_IN]->(article)
WITH article.source AS label, count(CASE WHEN way[1] THEN 1 END) AS some, count(*) AS statements
WHERE some > 0
WITH label, some, statements
ORDER BY some DESC, label LIMIT $first

// == topics
UNWIND found AS way
WITH way, way[0] AS child
MATCH (child)-[:ABOUT]->(topic:Entity)
WITH DISTINCT way, child, topic
WITH topic, count(CASE WHEN way[1] THEN 1 END) AS some, count(*) AS statements
WHERE some > 0
WITH topic, some, statements
ORDER BY some DESC, topic.id LIMIT $first

// == months
// Days are counted first: there are few of them.
UNWIND found AS way
WITH (way[0]).saidOn AS at, count(CASE WHEN way[1] THEN 1 END) AS some, count(*) AS statements
WHERE at IS NOT NULL
WITH date.truncate('month', at) AS at, sum(some) AS some, sum(statements) AS statements
ORDER BY at
