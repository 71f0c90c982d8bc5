import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import type { Arguments, Selected, Selection } from '../graph/read/selection';

type Variables = GraphQLResolveInfo['variableValues'];
type ArgumentReader = (variables: Variables) => Arguments;

/** A selection as it is kept for a document: the tree, and what evaluates the arguments of each field. */
interface Kept {
  root: Selected;
  argumentsOf: readonly (ArgumentReader | undefined)[];
}

const kept = new WeakMap<OperationDefinitionNode, Map<string, Kept>>();

/**
 * The field that is being resolved with everything below it, free of GraphQL's types. The tree is made once a
 * document (parsed documents are cached by the server), and again where `@skip` or `@include` decide otherwise.
 */
export const selectionOf = (info: GraphQLResolveInfo): Selection => {
  const { operation, parentType, path, variableValues } = info;
  const forOperation = kept.get(operation) ?? new Map<string, Kept>();
  kept.set(operation, forOperation);
  const key = `${parentType.name}.${path.key}${conditionsOf(info)}`;
  let made = forOperation.get(key);
  if (made === undefined) {
    made = makeSelection(info);
    forOperation.set(key, made);
  }
  return { root: made.root, arguments: made.argumentsOf.map((read) => read?.(variableValues)) };
};

/** The values of the Boolean variables: all that `@skip` and `@include` can depend on. */
const conditionsOf = ({ operation, variableValues }: GraphQLResolveInfo): string =>
  (operation.variableDefinitions ?? [])
    .map(({ variable }) => variableValues[variable.name.value])
    .map((value) => (typeof value === 'boolean' ? (value ? '+' : '-') : '.'))
    .join('');

interface Making {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Variables;
  argumentsOf: (ArgumentReader | undefined)[];
}

const makeSelection = ({
  schema,
  fragments,
  variableValues,
  parentType,
  fieldNodes,
  path,
}: GraphQLResolveInfo): Kept => {
  const making: Making = { schema, fragments, variables: variableValues, argumentsOf: [] };
  const root = select(making, { key: String(path.key), nodes: fieldNodes, types: [parentType] });
  return { root, argumentsOf: making.argumentsOf };
};

interface Asked {
  key: string;
  nodes: readonly FieldNode[];
  /** Types on which the very same nodes are asked for. */
  types: GraphQLObjectType[];
}

const select = (making: Making, { key, nodes, types }: Asked): Selected => {
  const [node] = nodes as readonly [FieldNode];
  const [type] = types as [GraphQLObjectType];
  const name = node.name.value;
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`${type.name} has no field "${name}".`);
  const index = making.argumentsOf.length;
  making.argumentsOf.push(
    field.args.length === 0 ? undefined : (variables) => getArgumentValues(field, node, variables),
  );
  const fields = below(making, nodes, field.type).map((asked) => select(making, asked));
  return { index, key, name, types: types.map((one) => one.name), fields };
};

/** The fields asked for of a value; those asked for by the same nodes on several types stand once. */
const below = (making: Making, nodes: readonly FieldNode[], returned: GraphQLOutputType): Asked[] => {
  const type = getNamedType(returned);
  const possible = isAbstractType(type) ? making.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const groups: Asked[] = [];
  for (const one of possible) {
    const fields = new Map<string, FieldNode[]>();
    for (const { selectionSet } of nodes) if (selectionSet) collectFields(making, { type: one, selectionSet, fields });
    for (const [key, found] of fields) {
      const same = groups.find((group) => group.key === key && isSame(group.nodes, found));
      if (same) same.types.push(one);
      else groups.push({ key, nodes: found, types: [one] });
    }
  }
  return groups;
};

const isSame = (a: readonly FieldNode[], b: readonly FieldNode[]): boolean =>
  a.length === b.length && a.every((node, at) => node === b[at]);

/** CollectFields of the GraphQL specification, for one object type. `__typename` is answered by the executor. */
const collectFields = (
  making: Making,
  {
    type,
    selectionSet,
    fields,
  }: { type: GraphQLObjectType; selectionSet: SelectionSetNode; fields: Map<string, FieldNode[]> },
): void => {
  for (const selection of selectionSet.selections) {
    if (!isIncluded(selection, making.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value === '__typename') continue;
      const key = selection.alias?.value ?? selection.name.value;
      fields.set(key, [...(fields.get(key) ?? []), selection]);
      continue;
    }
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? making.fragments[selection.name.value] : selection;
    if (spread === undefined) continue;
    const on = spread.typeCondition?.name.value;
    if (on === undefined || applies(making.schema, type, on)) {
      collectFields(making, { type, selectionSet: spread.selectionSet, fields });
    }
  }
};

const applies = (schema: GraphQLSchema, type: GraphQLObjectType, on: string): boolean => {
  if (on === type.name) return true;
  const condition = schema.getType(on);
  return isAbstractType(condition) && schema.isSubType(condition, type);
};

const isIncluded = (node: Parameters<typeof getDirectiveValues>[1], variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

/** The part of a selection under one field of its root, as a root of its own; null where it is not asked for. */
export const selectionsBelow = ({ root, arguments: all }: Selection, name: string): Selection[] =>
  root.fields.filter((field) => field.name === name).map((field) => ({ root: field, arguments: all }));
