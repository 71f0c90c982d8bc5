// Numbers the notices of newly stored articles: one for the article, then one for each of its statements.
// A node holds an article's whole block; `seq` is the number of its last notice. The counter is locked already.
MATCH (counter:Counter {name: 'outbox'})
WITH counter, coalesce(counter.value, 0) AS before
SET counter.value = before + $notices
WITH before
UNWIND $blocks AS block
CREATE (:Outbox {seq: before + block.last, article: block.article, statements: block.statements})
