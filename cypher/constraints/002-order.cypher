// Keyset paging: an index gives its order only to a query that orders by exactly these keys.
CREATE INDEX rapporteur_statement_said IF NOT EXISTS FOR (n:Statement) ON (n.saidOn, n.id);
CREATE INDEX rapporteur_article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedAt, n.id);
CREATE INDEX rapporteur_event_start IF NOT EXISTS FOR (n:Event) ON (n.startDate, n.id);
CREATE INDEX rapporteur_meeting_start IF NOT EXISTS FOR (n:Meeting) ON (n.startDate, n.id);
CREATE INDEX rapporteur_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name, n.id);
CREATE INDEX rapporteur_person_name IF NOT EXISTS FOR (n:Person) ON (n.name, n.id);
CREATE INDEX rapporteur_country_name IF NOT EXISTS FOR (n:Country) ON (n.name, n.id);
CREATE INDEX rapporteur_organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
CREATE INDEX rapporteur_place_name IF NOT EXISTS FOR (n:Place) ON (n.name, n.id);

// Filters by outlet.
CREATE INDEX rapporteur_article_source IF NOT EXISTS FOR (n:Article) ON (n.source);
