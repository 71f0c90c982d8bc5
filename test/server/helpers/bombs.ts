const repeat = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');

/** `{ entity(name: "x") { articles { nodes { entities { nodes { articles …`: one turn is two connections. */
const recursion = (turns: number, page = ''): string => {
  const open = `articles${page} { nodes { entities${page} { nodes { `;
  return `{ entity(name: "NATO") { ${open.repeat(turns)} id ${'} } } } '.repeat(turns)} } }`;
};

/** Fragments of which each uses the next twice. */
const doubling = (levels: number, use: (name: string) => string): string =>
  `{ entity(name: "NATO") { ...F0 } } ${repeat(levels, (n) => `fragment F${n} on Entity { ${use(`F${n + 1}`)} }`)}
   fragment F${levels} on Entity { name }`;

/** The whole of introspection, as tools ask for it, without what stands around. */
const SCHEMA =
  `__schema { types { name fields { name args { name type { ...T } } type { ...T } } inputFields { type { ...T } }
  interfaces { ...T } enumValues { name } possibleTypes { ...T } } }`.replaceAll(
    '...T',
    'kind name ofType { kind name ofType { kind name ofType { kind name ofType { name } } } }',
  );

/** Documents that ask for far too much, with the code that refuses them. */
export const BOMBS: readonly [name: string, query: string, code: string][] = [
  ['recursion, 2 turns', recursion(2), 'QUERY_TOO_COMPLEX'],
  ['recursion, 10 turns', recursion(10), 'QUERY_TOO_DEEP'],
  ['recursion, 50 turns', recursion(50), 'QUERY_TOO_DEEP'],
  ['recursion, 400 turns', recursion(400), 'GRAPHQL_PARSE_FAILED'],
  ['pages of 100, three deep', recursion(2, '(first: 100)'), 'QUERY_TOO_COMPLEX'],
  ['the largest pages, two deep', recursion(1, '(first: 1000)'), 'QUERY_TOO_COMPLEX'],
  [
    'recursion hidden in fragments',
    `{ entity(name: "NATO") { ...F0 } } ${repeat(12, (n) => `fragment F${n} on Entity { articles { nodes { entities { nodes { ...F${n + 1} } } } } }`)}
     fragment F12 on Entity { id }`,
    'QUERY_TOO_DEEP',
  ],
  ['31 aliases', `{ ${repeat(31, (n) => `a${n}: __typename`)} }`, 'QUERY_TOO_COMPLEX'],
  ['200 aliases of a list', `{ ${repeat(190, (n) => `a${n}: stats { articles }`)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['100 aliases of a list', `{ ${repeat(100, (n) => `a${n}: stats { articles }`)} }`, 'QUERY_TOO_COMPLEX'],
  [
    '30 aliases of nested lists',
    `{ ${repeat(20, (n) => `a${n}: articles(first: 50) { nodes { entities { nodes { id } } } }`)} }`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    '21 directives',
    `{ stats { articles ${'@include(if: true) @skip(if: false) '.repeat(1)} ${repeat(20, (n) => `articles @include(if: ${n % 2 === 0})`)} } }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['101 inline fragments', `{ stats { ${'... { articles } '.repeat(101)} } }`, 'QUERY_TOO_COMPLEX'],
  [
    '31 fragments',
    `{ stats { ${repeat(31, (n) => `...F${n}`)} } } ${repeat(31, (n) => `fragment F${n} on Stats { articles }`)}`,
    'QUERY_TOO_COMPLEX',
  ],
  ['doubling fragments', doubling(20, (next) => `...${next} ... { ...${next} }`), 'QUERY_TOO_COMPLEX'],
  [
    'doubling through aliases',
    doubling(12, (next) => `a: articles(first: 1) { nodes { b: entities(first: 1) { nodes { ...${next} } } } }`),
    'QUERY_TOO_DEEP',
  ],
  [
    'a cycle of fragments',
    '{ entity(name: "x") { ...A } } fragment A on Entity { ...B } fragment B on Entity { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['introspection, twice', `{ a: ${SCHEMA} b: ${SCHEMA} }`, 'QUERY_TOO_COMPLEX'],
  [
    'circular introspection',
    `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['11 changes', `mutation { ${repeat(11, (n) => `a${n}: deleteArticle(id: "article:${n}")`)} }`, 'QUERY_TOO_COMPLEX'],
  ['a list of 1,001 ids', `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, 'BAD_USER_INPUT'],
  ['a name of 2,001 characters', `query ($name: String!) { entity(name: $name) { id } }`, 'BAD_USER_INPUT'],
  ['NUL in a name', '{ entity(name: "a\\u0000b") { id } }', 'BAD_USER_INPUT'],
  ['half a character in a name', '{ search(query: "\\uD800") { totalCount } }', 'GRAPHQL_PARSE_FAILED'],
  ['an escape in a fragment', '{ ...F } fragment F on Query { entity(name: "\\u001b[2J") { id } }', 'BAD_USER_INPUT'],
];

/** The variables of those bombs that have some. */
export const BOMB_VARIABLES = { ids: Array.from({ length: 1_001 }, (_, n) => `article:${n}`), name: 'a'.repeat(2_001) };
