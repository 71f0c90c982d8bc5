// What readers arranged for themselves. Dashboards are no part of what articles say: digests leave them out.
CREATE CONSTRAINT rapporteur_dashboard_id IF NOT EXISTS FOR (n:Dashboard) REQUIRE n.id IS UNIQUE;
