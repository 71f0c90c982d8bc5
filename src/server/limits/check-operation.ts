import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { RapporteurError } from '../../errors';
import { checkValues } from './check-values';
import { countSyntax } from './count-syntax';
import { type Measure, measureOperation } from './measure-operation';
import { QUERY_BUDGET } from './query-budget';

export interface CheckedOperation {
  schema: GraphQLSchema;
  /** Valid. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As the client sent them. */
  variables: Readonly<Record<string, unknown>>;
}

/**
 * Refuses an operation that asks for more than `QUERY_BUDGET`, before anything of it runs. HTTP and WebSocket go by it alike.
 * @throws RapporteurError QUERY_TOO_DEEP, QUERY_TOO_COMPLEX (with `cost` and `limit` in its details), BAD_USER_INPUT
 */
export const checkOperation = ({ schema, document, operation, variables }: CheckedOperation): Measure => {
  const known = measured.get(operation) ?? new Map<string, Measure>();
  if (!measured.has(operation)) checkDocument(document, operation);
  checkValues(variables, articleVariables(operation));

  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const key = sizesOf(coerced);
  const before = known.get(key);
  if (before) return before;
  const measure = measureOperation({ schema, document, operation, variables: coerced });
  checkMeasure(measure);
  if (known.size < KEPT_MEASURES) known.set(key, measure);
  measured.set(operation, known);
  return measure;
};

/** Operations that passed, by what of their variables a measure depends on. A server sees few documents, again and again. */
const measured = new WeakMap<OperationDefinitionNode, Map<string, Measure>>();
const KEPT_MEASURES = 64;

/** All of the variables that a measure depends on: numbers, and the lengths of lists. */
const sizesOf = (variables: Readonly<Record<string, unknown>>): string =>
  Object.entries(variables)
    .map(([name, value]) => {
      if (typeof value === 'number') return `${name}:${value}`;
      return Array.isArray(value) ? `${name}[${value.length}]` : `${name} ${value === null ? 'null' : typeof value}`;
    })
    .join();

/** What does not depend on variables. */
const checkDocument = (document: DocumentNode, operation: OperationDefinitionNode): void => {
  const counts = countSyntax(document);
  for (const [what, count] of Object.entries(counts) as [keyof typeof counts, number][]) {
    const limit = QUERY_BUDGET[what];
    if (count > limit)
      throw tooComplex(`The document has ${count} ${what}: expected ${limit} at most.`, { count, limit });
  }
  checkChanges(operation);
  checkValues(literalsOf(document), ARTICLE_ARGUMENTS);
};

const checkMeasure = ({ cost, depth, fields }: Measure): void => {
  if (depth > QUERY_BUDGET.depth) {
    throw new RapporteurError(
      'QUERY_TOO_DEEP',
      `The query is ${depth} fields deep: expected ${QUERY_BUDGET.depth} at most. Ask in several steps.`,
      { details: { depth, limit: QUERY_BUDGET.depth } },
    );
  }
  if (fields > QUERY_BUDGET.fields) {
    throw tooComplex(
      `The query has ${fields} fields, its fragments opened up: expected ${QUERY_BUDGET.fields} at most.`,
      { count: fields, limit: QUERY_BUDGET.fields, cost },
    );
  }
  if (cost > QUERY_BUDGET.cost) {
    throw tooComplex(
      `The query may return ${cost} objects: expected ${QUERY_BUDGET.cost} at most. Ask for smaller pages ("first") or in several steps.`,
      { cost, limit: QUERY_BUDGET.cost },
    );
  }
};

const tooComplex = (message: string, details: Record<string, number>): RapporteurError =>
  new RapporteurError('QUERY_TOO_COMPLEX', message, { details });

const checkChanges = ({ operation, selectionSet }: OperationDefinitionNode): void => {
  const count = selectionSet.selections.length;
  if (operation !== 'mutation' || count <= QUERY_BUDGET.changes) return;
  throw tooComplex(`The mutation has ${count} fields: expected ${QUERY_BUDGET.changes} at most.`, {
    count,
    limit: QUERY_BUDGET.changes,
  });
};

const ARTICLE_TYPE = 'ArticleInput';
const ARTICLE_ARGUMENTS: ReadonlySet<string> = new Set(['article', 'articles']);

/** The names of the variables that hold articles. */
const articleVariables = ({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlySet<string> =>
  new Set(
    variableDefinitions.filter(({ type }) => namedType(type) === ARTICLE_TYPE).map((one) => one.variable.name.value),
  );

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/** The strings that stand in the document itself, under the names of their arguments. */
const literalsOf = (document: DocumentNode): Record<string, string[]> => {
  const found: Record<string, string[]> = Object.create(null);
  visit(document, {
    [Kind.ARGUMENT]: ({ name, value }) => {
      const strings: string[] = [];
      visit(value, { [Kind.STRING]: (literal) => void strings.push(literal.value) });
      found[name.value] = [...(found[name.value] ?? []), ...strings];
    },
  });
  return found;
};
