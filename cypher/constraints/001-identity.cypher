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

// A merged entity, kept out of sight until the merge is undone, and the curators' journal.
CREATE CONSTRAINT rapporteur_merged_id IF NOT EXISTS FOR (n:Merged) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rapporteur_journal_seq IF NOT EXISTS FOR (n:Curation) REQUIRE n.seq IS UNIQUE;

// Notices for subscriptions, in the order of their transactions.
CREATE CONSTRAINT rapporteur_outbox_seq IF NOT EXISTS FOR (n:Outbox) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT rapporteur_counter_name IF NOT EXISTS FOR (n:Counter) REQUIRE n.name IS UNIQUE;
