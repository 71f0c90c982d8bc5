import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values';
import { compileWriter, type Writer } from './compile-writer';
import type { Context } from './context';

/** A query of which everything is known before it is asked. */
interface DirectPlan {
  fragments: Record<string, FragmentDefinitionNode>;
  roots: readonly { key: string; nodes: readonly FieldNode[]; write: Writer }[];
}

const plans = new WeakMap<OperationDefinitionNode, DirectPlan | null>();

export interface DirectQuestion {
  schema: GraphQLSchema;
  document: { readonly definitions: readonly unknown[] };
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
  context: Context;
}

/**
 * Answers a query whose fields below the roots only read what the root's statement gave: the values are copied in one
 * pass by functions that are made once a document, where the executor of GraphQL would ask a resolver for each of them
 * (about a tenth of the processor's time of a request, see docs/performance.md). Root fields are resolved as ever.
 *
 * @returns null wherever anything is out of the ordinary, an error included: GraphQL's executor answers then, with what
 *   the root fields have read already
 */
export const answerDirectly = async (question: DirectQuestion): Promise<Record<string, unknown> | null> => {
  const { schema, operation, context } = question;
  const plan = planOf(question);
  const query = schema.getQueryType();
  if (plan === null || query == null) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], question.variables);
  if (coerced === undefined) return null;
  const started = new Map<string, Promise<unknown>>();
  context.started = started;
  try {
    for (const { key, nodes } of plan.roots) {
      started.set(key, resolveRoot({ key, nodes, query, variableValues: coerced, plan, question }));
    }
    const values = await Promise.all(started.values());
    const data: Record<string, unknown> = {};
    plan.roots.forEach(({ key, write }, at) => {
      data[key] = write(values[at]);
    });
    return data;
  } catch {
    // Whoever answers now asks for the same promises.
    for (const value of started.values()) value.catch(() => {});
    return null;
  }
};

interface Root {
  key: string;
  nodes: readonly FieldNode[];
  query: GraphQLObjectType;
  variableValues: Record<string, unknown>;
  plan: DirectPlan;
  question: DirectQuestion;
}

const resolveRoot = async ({ key, nodes, query, variableValues, plan, question }: Root): Promise<unknown> => {
  const [node] = nodes as readonly [FieldNode];
  const field = query.getFields()[node.name.value];
  const { schema, operation, context } = question;
  const info: GraphQLResolveInfo = {
    fieldName: node.name.value,
    fieldNodes: nodes,
    returnType: field?.type as GraphQLResolveInfo['returnType'],
    parentType: query,
    path: { prev: undefined, key, typename: query.name },
    schema,
    fragments: plan.fragments,
    rootValue: undefined,
    operation,
    variableValues,
  };
  return field?.resolve?.(undefined, getArgumentValues(field, node, variableValues), context, info);
};

const planOf = (question: DirectQuestion): DirectPlan | null => {
  const known = plans.get(question.operation);
  if (known !== undefined) return known;
  const made = makePlan(question);
  plans.set(question.operation, made);
  return made;
};

const makePlan = ({ schema, document, operation }: DirectQuestion): DirectPlan | null => {
  const query = schema.getQueryType();
  if (operation.operation !== 'query' || query == null) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions as readonly FragmentDefinitionNode[]) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  if ([operation, ...Object.values(fragments)].some(hasDirectives)) return null;
  const roots = [];
  for (const [key, nodes] of collectFields(schema, fragments, {}, query, operation.selectionSet)) {
    const field = query.getFields()[nodes[0]?.name.value ?? ''];
    if (field?.resolve === undefined || key === '__proto__') return null;
    const write = compileWriter({ schema, fragments }, { type: field.type, nodes });
    if (write === null) return null;
    roots.push({ key, nodes, write });
  }
  return { fragments, roots };
};

interface Directed {
  readonly directives?: readonly unknown[];
  readonly selectionSet?: { readonly selections: readonly Directed[] };
}

const hasDirectives = ({ directives, selectionSet }: Directed): boolean =>
  (directives?.length ?? 0) > 0 || (selectionSet?.selections.some(hasDirectives) ?? false);
