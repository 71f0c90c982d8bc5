// Statements that their article does not make any more.
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement
