/**
 * The graph for @neo4j/graphql, in the form that answers fastest there: one flat type for all entities and one for all
 * events. DateTime fields are not asked for: they need APOC, which is not there.
 */
export const PEER_SCHEMA = `
type Entity @node @fulltext(indexes: [{ indexName: "rapporteur_entity_text", queryName: "searchEntities", fields: ["searchText"] }]) {
  id: ID!
  name: String!
  aliases: [String!]
  searchText: String
  statements: [Statement!]! @relationship(type: "SAID", direction: OUT)
  articles: [Article!]! @relationship(type: "MENTIONS", direction: IN)
  offices: [Entity!]! @relationship(type: "HOLDS_OFFICE", direction: OUT, properties: "Office")
  within: [Entity!]! @relationship(type: "LOCATED_IN", direction: OUT)
}
type Office @relationshipProperties { title: String }
type Span @relationshipProperties { start: Int end: Int }
type Part @relationshipProperties { role: String }
type Statement @node {
  id: ID!
  text: String!
  kind: String!
  saidOn: Date
  speaker: [Entity!]! @relationship(type: "SAID", direction: IN)
  about: [Entity!]! @relationship(type: "ABOUT", direction: OUT, properties: "Span")
  aboutEvents: [Event!]! @relationship(type: "ABOUT", direction: OUT, properties: "Span")
  article: [Article!]! @relationship(type: "REPORTED_IN", direction: OUT, properties: "Span")
}
type Article @node {
  id: ID!
  title: String
  text: String!
  source: String
  publishedAt: DateTime
  statements: [Statement!]! @relationship(type: "REPORTED_IN", direction: IN, properties: "Span")
  events: [Event!]! @relationship(type: "REPORTED_IN", direction: IN)
  entities: [Entity!]! @relationship(type: "MENTIONS", direction: OUT)
}
type Event @node {
  id: ID!
  type: String!
  title: String
  startDate: Date
  endDate: Date
  participants: [Entity!]! @relationship(type: "TOOK_PART_IN", direction: IN, properties: "Part")
  places: [Entity!]! @relationship(type: "LOCATED_IN", direction: OUT)
}
`;
