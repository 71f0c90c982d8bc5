/** One question of the benchmark as each arm puts it. All of them take the same variables. */
export interface Question {
  number: number;
  title: string;
  /** An operation of our API. */
  ours: string;
  /** One Cypher statement whose `data` is what our API answers. */
  limit: string;
  /** The operation of the schema in peer-schema.ts, and its answer in our shape without type names. */
  peer?: { operation: string; toOurs(data: Answer): unknown };
}

/** What came of JSON, of whatever shape its question has. */
export type Answer = ReturnType<typeof JSON.parse>;

const STATEMENT = `id text kind saidOn
  speaker { __typename id name }
  about { __typename ... on Entity { id name } ... on Event { id title } }
  article { id title }`;

/** The type of a node, and a statement with what hangs on it, in Cypher. */
const TYPE = (node: string): string =>
  `CASE WHEN ${node}:Person THEN 'Person' WHEN ${node}:Country THEN 'Country' WHEN ${node}:Organization THEN 'Organization' WHEN ${node}:Place THEN 'Place' WHEN ${node}:Meeting THEN 'Meeting' ELSE 'OtherEvent' END`;
const ABOUT = `COLLECT { MATCH (s)-[about:ABOUT]->(t) WITH DISTINCT t, about.start AS at ORDER BY at, t.id
    RETURN CASE WHEN t:Entity THEN {__typename: ${TYPE('t')}, id: t.id, name: t.name} ELSE {__typename: ${TYPE('t')}, id: t.id, title: t.title} END }`;
const SPEAKER = `COLLECT { MATCH (s)<-[said:SAID]-(p) RETURN {__typename: ${TYPE('p')}, id: p.id, name: p.name} ORDER BY coalesce(said.rank, 0), p.id LIMIT 1 }[0]`;
const WHOLE = `{id: s.id, text: s.text, kind: s.kind, saidOn: toString(s.saidOn), speaker: ${SPEAKER}, about: ${ABOUT},
    article: COLLECT { MATCH (s)-[:REPORTED_IN]->(a) RETURN {id: a.id, title: a.title} }[0]}`;
const NEWEST = 'ORDER BY s.saidOn IS NULL, s.saidOn DESC, s.id';
const PARTICIPANTS = `COLLECT { MATCH (e)<-[part:TOOK_PART_IN]-(p) WITH DISTINCT p, part.role AS role ORDER BY role, p.name, p.id
    RETURN {role: role, actor: {__typename: ${TYPE('p')}, id: p.id, name: p.name}} }`;

const PEER_STATEMENT = `id text kind saidOn
  speaker { id name }
  aboutConnection { edges { properties { start } node { id name } } }
  aboutEventsConnection { edges { properties { start } node { id title } } }
  article { id title }`;
const NEWEST_OF_PEER = 'sort: [{ saidOn: DESC }, { id: ASC }]';

const byPlace = (edges: Answer[]): Answer[] =>
  [...edges]
    .sort((a, b) => Number(a.properties.start) - Number(b.properties.start) || (a.node.id < b.node.id ? -1 : 1))
    .map(({ node }) => node);
const aboutOfPeer = ({ aboutConnection, aboutEventsConnection }: Answer): Answer[] =>
  byPlace([...aboutConnection.edges, ...aboutEventsConnection.edges]);
const statementOfPeer = ({ aboutConnection, aboutEventsConnection, speaker, article, ...own }: Answer): Answer => ({
  ...own,
  speaker: speaker[0],
  about: aboutOfPeer({ aboutConnection, aboutEventsConnection }),
  article: article[0],
});
const roleOrder = (a: Answer, b: Answer): number => {
  const [left, right] = [a, b].map(({ role, actor }) => `${role} ${actor.name} ${actor.id}`) as [string, string];
  return left < right ? -1 : 1;
};
const participantsOfPeer = (connection: Answer): Answer[] =>
  connection.edges.map(({ properties, node }: Answer) => ({ role: properties.role, actor: node })).sort(roleOrder);

const STEPS =
  'HOLDS_OFFICE|MEMBER_OF|PART_OF|LEADS|SUPPORTS|OPPOSES|CONTROLS|THREATENS|ALLIED_WITH|LOCATED_IN|SAID|ABOUT|ADDRESSED_TO|TOOK_PART_IN|MENTIONS';

/** The ten questions that an analyst's page asks most, and the first page of the tenth's list. */
export const QUESTIONS: readonly Question[] = [
  {
    number: 1,
    title: 'who said what about whom',
    ours: `query ($x: String!, $y: String!) { whoSaidWhat(who: $x, aboutWhom: $y, orderBy: NEWEST, first: 20) { nodes { ${STATEMENT} } } }`,
    limit: `
MATCH (x:Entity {id: $x}) MATCH (y:Entity {id: $y})
MATCH (x)-[:SAID]->(s)-[:ABOUT]->(y)
WITH DISTINCT s ${NEWEST} LIMIT 20
RETURN {whoSaidWhat: {nodes: collect(${WHOLE})}} AS data`,
    peer: {
      operation: `query ($x: ID!, $y: ID!) { entities(where: { id: { eq: $x } }) { statements(where: { about: { some: { id: { eq: $y } } } }, ${NEWEST_OF_PEER}, limit: 20) { ${PEER_STATEMENT} } } }`,
      toOurs: ({ entities }) => ({ whoSaidWhat: { nodes: entities[0].statements.map(statementOfPeer) } }),
    },
  },
  {
    number: 2,
    title: 'the latest 50 statements of one speaker',
    ours: `query ($x: ID!) { node(id: $x) { ... on Actor { statements(first: 50) { nodes { ${STATEMENT} } } } } }`,
    limit: `
MATCH (x:Entity {id: $x})-[:SAID]->(s)
WITH s ${NEWEST} LIMIT 50
RETURN {node: {statements: {nodes: collect(${WHOLE})}}} AS data`,
    peer: {
      operation: `query ($x: ID!) { entities(where: { id: { eq: $x } }) { statements(${NEWEST_OF_PEER}, limit: 50) { ${PEER_STATEMENT} } } }`,
      toOurs: ({ entities }) => ({ node: { statements: { nodes: entities[0].statements.map(statementOfPeer) } } }),
    },
  },
  {
    number: 3,
    title: 'the page of a person',
    ours: `query ($id: ID!) { node(id: $id) { id ... on Person { name aliases offices { title of { __typename id name } }
  articles(first: 10) { totalCount nodes { id title } } statements(first: 10) { totalCount nodes { id text kind saidOn } } } } }`,
    limit: `
MATCH (x:Entity {id: $id})
RETURN {node: {id: x.id, name: x.name, aliases: x.aliases,
  offices: COLLECT { MATCH (x)-[office:HOLDS_OFFICE]->(o) WITH DISTINCT office.title AS title, o ORDER BY title, o.id
    RETURN {title: title, of: {__typename: ${TYPE('o')}, id: o.id, name: o.name}} },
  articles: {totalCount: COUNT { (x)<-[:MENTIONS]-() },
    nodes: COLLECT { MATCH (x)<-[:MENTIONS]-(a) WITH a ORDER BY a.publishedAt IS NULL, a.publishedAt DESC, a.id LIMIT 10 RETURN {id: a.id, title: a.title} }},
  statements: {totalCount: COUNT { (x)-[:SAID]->() },
    nodes: COLLECT { MATCH (x)-[:SAID]->(s) WITH s ${NEWEST} LIMIT 10 RETURN {id: s.id, text: s.text, kind: s.kind, saidOn: toString(s.saidOn)} }}}} AS data`,
    peer: {
      operation: `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name aliases
  officesConnection { edges { properties { title } node { id name } } }
  articlesConnection(first: 10, sort: [{ node: { publishedAt: DESC } }, { node: { id: ASC } }]) { totalCount edges { node { id title } } }
  statementsConnection(first: 10, sort: [{ node: { saidOn: DESC } }, { node: { id: ASC } }]) { totalCount edges { node { id text kind saidOn } } } } }`,
      toOurs: ({ entities: [{ officesConnection, articlesConnection, statementsConnection, ...own }] }) => ({
        node: {
          ...own,
          offices: officesConnection.edges.map(({ properties, node }: Answer) => ({ ...properties, of: node })),
          articles: nodesOf(articlesConnection),
          statements: nodesOf(statementsConnection),
        },
      }),
    },
  },
  {
    number: 4,
    title: 'the page of an article',
    ours: `query ($id: ID!) { node(id: $id) { id ... on Article { title text source
  statements(first: 100) { nodes { id text kind evidence { start end } speaker { __typename id name }
    about { __typename ... on Entity { id name } ... on Event { id title } } } }
  entities(first: 100) { nodes { __typename id name } }
  events(first: 100) { nodes { __typename id type title startDate participants { role actor { __typename id name } } } } } } }`,
    limit: `
MATCH (a:Article {id: $id})
RETURN {node: {id: a.id, title: a.title, text: a.text, source: a.source,
  statements: {nodes: COLLECT { MATCH (a)<-[passage:REPORTED_IN]-(s:Statement) WITH s, passage ${NEWEST} LIMIT 100
    RETURN {id: s.id, text: s.text, kind: s.kind, evidence: {start: passage.start, end: passage.end}, speaker: ${SPEAKER}, about: ${ABOUT}} }},
  entities: {nodes: COLLECT { MATCH (a)-[:MENTIONS]->(n) WITH n ORDER BY n.name, n.id LIMIT 100 RETURN {__typename: ${TYPE('n')}, id: n.id, name: n.name} }},
  events: {nodes: COLLECT { MATCH (a)<-[:REPORTED_IN]-(e:Event) WITH DISTINCT e ORDER BY e.startDate IS NULL, e.startDate DESC, e.id LIMIT 100
    RETURN {__typename: ${TYPE('e')}, id: e.id, type: e.type, title: e.title, startDate: toString(e.startDate), participants: ${PARTICIPANTS}} }}}} AS data`,
    peer: {
      operation: `query ($id: ID!) { articles(where: { id: { eq: $id } }) { id title text source
  statementsConnection(first: 100, ${'sort: [{ node: { saidOn: DESC } }, { node: { id: ASC } }]'}) { edges { properties { start end } node { id text kind
    speaker { id name } aboutConnection { edges { properties { start } node { id name } } } aboutEventsConnection { edges { properties { start } node { id title } } } } } }
  entities(limit: 100, sort: [{ name: ASC }, { id: ASC }]) { id name }
  events(limit: 100, sort: [{ startDate: DESC }, { id: ASC }]) { id type title startDate participantsConnection { edges { properties { role } node { id name } } } } } }`,
      toOurs: ({ articles: [{ statementsConnection, entities, events, ...own }] }) => ({
        node: {
          ...own,
          statements: {
            nodes: statementsConnection.edges.map(({ properties: { start, end }, node }: Answer) => ({
              id: node.id,
              text: node.text,
              kind: node.kind,
              evidence: { start, end },
              speaker: node.speaker[0],
              about: aboutOfPeer(node),
            })),
          },
          entities: { nodes: entities },
          events: {
            nodes: events.map(({ participantsConnection, ...event }: Answer) => ({
              ...event,
              participants: participantsOfPeer(participantsConnection),
            })),
          },
        },
      }),
    },
  },
  {
    number: 5,
    title: 'meetings of a country, who took part, what they said',
    ours: `query ($c: String!, $from: Date!, $to: Date!) { meetings(where: { place: [$c], from: $from, to: $to }, first: 50) { nodes { id title startDate
  participants { role actor { __typename id name statements(first: 5) { nodes { id text kind saidOn about { __typename ... on Entity { id name } ... on Event { id title } } } } } } } } }`,
    limit: `
MATCH (c:Entity {id: $c})
CALL (c) { RETURN c AS place UNION MATCH (c)<-[:LOCATED_IN]-(place:Place) RETURN place }
MATCH (place)<-[:LOCATED_IN]-(e:Meeting) WHERE e.startDate <= date($to) AND coalesce(e.endDate, e.startDate) >= date($from)
WITH DISTINCT e ORDER BY e.startDate IS NULL, e.startDate DESC, e.id LIMIT 50
CALL (e) {
  MATCH (e)<-[part:TOOK_PART_IN]-(p) WITH DISTINCT p, part.role AS role ORDER BY role, p.name, p.id
  RETURN collect({role: role, actor: {__typename: ${TYPE('p')}, id: p.id, name: p.name, statements: {nodes: COLLECT {
    MATCH (p)-[:SAID]->(s) WITH s ${NEWEST} LIMIT 5 RETURN {id: s.id, text: s.text, kind: s.kind, saidOn: toString(s.saidOn), about: ${ABOUT}} }}}}) AS parts
}
RETURN {meetings: {nodes: collect({id: e.id, title: e.title, startDate: toString(e.startDate), participants: parts})}} AS data`,
    peer: {
      operation: `query ($c: ID!, $from: Date!, $to: Date!) { events(where: { type: { eq: "MEETING" }, startDate: { lte: $to }, endDate: { gte: $from },
  places: { some: { OR: [{ id: { eq: $c } }, { within: { some: { id: { eq: $c } } } }] } } }, sort: [{ startDate: DESC }, { id: ASC }], limit: 50) { id title startDate
  participantsConnection { edges { properties { role } node { id name statements(${NEWEST_OF_PEER}, limit: 5) { id text kind saidOn
    aboutConnection { edges { properties { start } node { id name } } } aboutEventsConnection { edges { properties { start } node { id title } } } } } } } } }`,
      toOurs: ({ events }) => ({
        meetings: {
          nodes: events.map(({ participantsConnection, ...event }: Answer) => ({
            ...event,
            participants: participantsOfPeer(participantsConnection).map(({ role, actor }) => ({
              role,
              actor: {
                ...actor,
                statements: {
                  nodes: actor.statements.map(({ aboutConnection, aboutEventsConnection, ...own }: Answer) => ({
                    ...own,
                    about: aboutOfPeer({ aboutConnection, aboutEventsConnection }),
                  })),
                },
              },
            })),
          })),
        },
      }),
    },
  },
  {
    number: 6,
    title: 'search by words',
    ours: `query ($q: String!) { search(query: $q, first: 10) { nodes { __typename id name aliases } } }`,
    limit: `
CALL db.index.fulltext.queryNodes('rapporteur_entity_text', $q) YIELD node AS n, score
WITH n, score ORDER BY score DESC, n.id LIMIT 10
RETURN {search: {nodes: collect({__typename: ${TYPE('n')}, id: n.id, name: n.name, aliases: n.aliases})}} AS data`,
    peer: {
      operation: `query ($q: String!) { searchEntities(phrase: $q, first: 10, sort: [{ score: DESC }, { node: { id: ASC } }]) { edges { node { id name aliases } } } }`,
      toOurs: ({ searchEntities }) => ({ search: { nodes: searchEntities.edges.map(({ node }: Answer) => node) } }),
    },
  },
  {
    number: 7,
    title: 'who is named together',
    ours: `query ($id: ID!) { node(id: $id) { ... on Entity { coMentioned(first: 25) { articles entity { __typename id name } } } } }`,
    limit: `
MATCH (x:Entity {id: $id})<-[:MENTIONS]-(a)-[:MENTIONS]->(o)
WITH o, count(*) AS articles ORDER BY articles DESC, o.id LIMIT 25
RETURN {node: {coMentioned: collect({articles: articles, entity: {__typename: ${TYPE('o')}, id: o.id, name: o.name}})}} AS data`,
  },
  {
    number: 8,
    title: 'the shortest chain between two',
    ours: `query ($from: String!, $to: String!) { paths(from: $from, to: $to, maxLength: 4, first: 1) { entities { __typename id name } steps { kind } } }`,
    limit: `
MATCH (from:Entity {id: $from}) MATCH (to:Entity {id: $to})
MATCH way = shortestPath((from)-[:${STEPS}*..8]-(to))
WHERE all(link IN relationships(way) WHERE type(link) <> 'ABOUT' OR endNode(link):Entity)
WITH nodes(way) AS stops, relationships(way) AS links
WITH [stop IN stops WHERE stop:Entity | {__typename: ${TYPE('stop')}, id: stop.id, name: stop.name}] AS entities,
  [at IN range(0, size(links) - 1) WHERE stops[at]:Entity | {kind: CASE WHEN stops[at + 1]:Entity THEN type(links[at])
    WHEN stops[at + 1]:Statement THEN 'STATEMENT' WHEN stops[at + 1]:Event THEN 'EVENT' ELSE 'CO_MENTION' END}] AS steps
RETURN {paths: collect({entities: entities, steps: steps})} AS data`,
  },
  {
    number: 9,
    title: 'the matrix of speakers and topics',
    ours: `query { statementMatrix(speakers: 20, topics: 20) { speaker { id } topic { id } statements } }`,
    limit: `
CALL () { MATCH (p:Actor) WITH p, COUNT { (p)-[:SAID]->() } AS n WHERE n > 0 ORDER BY n DESC, p.id LIMIT 20 RETURN collect(p) AS speakers }
CALL () { MATCH (t:Entity) WITH t, COUNT { (t)<-[:ABOUT]-() } AS n WHERE n > 0 ORDER BY n DESC, t.id LIMIT 20 RETURN collect(t) AS topics }
UNWIND speakers AS p
MATCH (p)-[:SAID]->(s)-[:ABOUT]->(t:Entity) WHERE t IN topics
WITH p, t, count(DISTINCT s) AS statements ORDER BY statements DESC, p.id, t.id
RETURN {statementMatrix: collect({speaker: {id: p.id}, topic: {id: t.id}, statements: statements})} AS data`,
  },
  {
    number: 10,
    title: 'the 1,000th page of all statements',
    ours: `query ($after: String!) { statements(orderBy: NEWEST, first: 20, after: $after) { nodes { ${STATEMENT} } } }`,
    limit: `
CALL () {
  MATCH (s:Statement) WHERE s.saidOn = date($day) AND s.id > $id RETURN s ORDER BY s.saidOn DESC, s.id LIMIT 20
  UNION ALL
  MATCH (s:Statement) WHERE s.saidOn < date($day) AND s.id IS NOT NULL RETURN s ORDER BY s.saidOn DESC, s.id LIMIT 20
}
WITH s ORDER BY s.saidOn DESC, s.id LIMIT 20
RETURN {statements: {nodes: collect(${WHOLE})}} AS data`,
    peer: {
      operation: `query ($offset: Int!) { statements(${NEWEST_OF_PEER}, limit: 20, offset: $offset) { ${PEER_STATEMENT} } }`,
      toOurs: ({ statements }) => ({ statements: { nodes: statements.map(statementOfPeer) } }),
    },
  },
  {
    number: 11,
    title: 'the first page of all statements',
    ours: `query { statements(orderBy: NEWEST, first: 20) { nodes { ${STATEMENT} } } }`,
    limit: `
MATCH (s:Statement) WHERE s.saidOn IS NOT NULL AND s.id IS NOT NULL
WITH s ORDER BY s.saidOn DESC, s.id LIMIT 20
RETURN {statements: {nodes: collect(${WHOLE})}} AS data`,
  },
];

const nodesOf = ({ totalCount, edges }: Answer): Answer => ({
  totalCount,
  nodes: edges.map(({ node }: Answer) => node),
});
