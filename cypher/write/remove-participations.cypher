// Parts in events that no article tells of any more.
UNWIND $rows AS row
MATCH (:Event {id: row.event})<-[link:TOOK_PART_IN {role: row.role}]-(:Entity {id: row.entity})
DELETE link
