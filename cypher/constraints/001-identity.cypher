// What makes a node one node: its id (docs/graph-model.md, "Identity"). The constraints' indexes are also
// how everything is found by id. The single labels of entities have their own, so that a query that
// names a narrower label is one index seek as well.
CREATE CONSTRAINT rapporteur_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rapporteur_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rapporteur_event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rapporteur_statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;

// A name or alias, folded (lower case, no accents), that points at the entities of that name: one seek
// from whatever a user types to whom it may mean.
CREATE CONSTRAINT rapporteur_name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;

// What articles were made of.
CREATE CONSTRAINT rapporteur_extraction_id IF NOT EXISTS FOR (n:Extraction) REQUIRE n.id IS UNIQUE;

// The curators' rules in force (a merged entity and where it went; an alias and the entity made of it; two that
// are never the same), and
// the journal of all that they did.
CREATE CONSTRAINT rapporteur_merged_id IF NOT EXISTS FOR (n:Merged) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rapporteur_split_id IF NOT EXISTS FOR (n:Split) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rapporteur_different_id IF NOT EXISTS FOR (n:Different) REQUIRE n.id IS UNIQUE;
CREATE INDEX rapporteur_merged_into IF NOT EXISTS FOR (n:Merged) ON (n.into);
CREATE INDEX rapporteur_split_of IF NOT EXISTS FOR (n:Split) ON (n.of);
CREATE CONSTRAINT rapporteur_journal_seq IF NOT EXISTS FOR (n:Curation) REQUIRE n.seq IS UNIQUE;

// Notices for subscriptions, in the order of their transactions.
CREATE CONSTRAINT rapporteur_outbox_seq IF NOT EXISTS FOR (n:Outbox) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT rapporteur_counter_name IF NOT EXISTS FOR (n:Counter) REQUIRE n.name IS UNIQUE;
