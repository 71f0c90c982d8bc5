import { execute, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Graph } from '../../src/graph/graph';
import { answerDirectly } from '../../src/resolvers/answer-directly';
import { openApi } from './ask';
import { smallApi } from './small-api';

const small = smallApi();

/** The answer of both roads: the direct one, and the executor's over the same context. */
const both = async (source: string, variables: Record<string, unknown> = {}) => {
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const context = small.api.createContext();
  const { schema } = small.api;
  const question = { schema, document, operation: operation as OperationDefinitionNode, variables, context };
  const direct = await answerDirectly(question);
  const executed = await execute({ schema, document, variableValues: variables, contextValue: context });
  return {
    direct,
    executed,
    fresh: await execute({ ...question, contextValue: small.api.createContext(), variableValues: variables }),
  };
};

const STATEMENT =
  '__typename id text kind saidOn said: saidOn speaker { __typename id name } about { __typename ... on Entity { id name } ... on Event { id title } } article { id publishedAt }';

test.each([
  ['a list', `{ statements(first: 3) { totalCount nodes { ${STATEMENT} } pageInfo { hasNextPage endCursor } } }`],
  [
    'several roots, aliases',
    '{ a: people { nodes { id } } b: countries { edges { cursor node { name kind } } } stats { articles } }',
  ],
  [
    'fragments',
    '{ node(id: "person:john-kerry") { ...one ... on Person { offices { title of { ...one } } } } } fragment one on Entity { id name aliases }',
  ],
  ['nothing', '{ node(id: "person:nobody") { id } entity(name: "nobody at all") { id } }'],
  [
    'dates and enums',
    '{ meetings { nodes { startDate status type participants { role actor { id } } } } articles { nodes { publishedAt title source } } }',
  ],
  ['a field asked for twice', '{ statements(first: 1) { nodes { id } nodes { text } } }'],
  ['a matrix', '{ statementMatrix(speakers: 5, topics: 5) { speaker { id } topic { __typename id } statements } }'],
  ['a place', '{ places { nodes { __typename id ... on Place { latitude longitude placeKind country { iso2 } } } } }'],
])('%s is answered as the executor answers', async (_, source) => {
  const { direct, executed, fresh } = await both(source);
  expect(executed.errors).toBeUndefined();
  expect(direct).not.toBeNull();
  const written = JSON.stringify(direct);
  expect(written).toBe(JSON.stringify(executed.data));
  expect(written).toBe(JSON.stringify(fresh.data));
});

test.each([
  ['a directive', '{ stats { articles @include(if: true) } }', {}],
  ['a field with a resolver of its own', '{ statements(first: 1) { nodes { evidence { text } } } }', {}],
  ['introspection', '{ __typename }', {}],
  ['variables of another type', 'query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 'many' }],
  ['an unknown name', '{ whoSaidWhat(who: "Nobody Atall") { nodes { id } } }', {}],
  ['a mutation', 'mutation { deleteArticle(id: "article:none") }', {}],
])('%s is left to the executor', async (_, source, variables) => {
  const { direct, executed, fresh } = await both(source, variables);
  expect(direct).toBeNull();
  expect(JSON.stringify(executed)).toBe(JSON.stringify(fresh));
});

test('what failed is not read again', async () => {
  let reads = 0;
  const counting: Graph = { ...small.graph, read: () => Promise.reject(new Error(`read ${++reads}`)) };
  const { schema, createContext } = openApi(counting);
  const document = parse('{ stats { articles } }');
  const operation = document.definitions[0] as OperationDefinitionNode;
  const context = createContext();
  expect(await answerDirectly({ schema, document, operation, variables: {}, context })).toBeNull();
  const { errors } = await execute({ schema, document, contextValue: context });
  expect(errors?.map(({ message }) => message)).toEqual(['read 1']);
});
