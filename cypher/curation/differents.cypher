// All pairs that curators said are never the same, the latest first.
MATCH (rule:Different) WHERE rule.id IS NOT NULL
RETURN rule.id AS id, rule.one AS one, rule.other AS other
ORDER BY rule.seq DESC
