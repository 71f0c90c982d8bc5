import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';
import { askedSize, isList, sizeOf } from './list-size';

/** What an operation comes to when its fragments are opened up. */
export interface Measure {
  /** Objects that the answer may hold at most: a page counts as many times as it has members, also in what is below it. */
  cost: number;
  depth: number;
  fields: number;
}

export interface Measured {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Coerced. */
  variables: Readonly<Record<string, unknown>>;
}

/** An object of the introspection is made without the database, but all at once: one question for the whole schema passes, two do not. */
const INTROSPECTION = { share: 0.15, least: 10_500 };
/** Beyond this the figure says nothing more, and stays an integer of JSON. */
const CEILING = 1_000_000_000;

interface Place {
  type: GraphQLNamedType | undefined;
  /** How many members the lists of this object have: set by the page's arguments. */
  ofPage: number | undefined;
}

/**
 * Measures a valid operation before it runs, in time linear in the document: each fragment is measured once for each
 * size of page that it stands in. The cost is an upper bound where the lists without a page are short; `@skip` and
 * `@include` are not looked at. After the cost analysis of GitHub's API and of the specification by IBM, in short.
 */
export const measureOperation = ({ schema, document, operation, variables }: Measured): Measure => {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const known = new Map<string, Measure>();

  const ofFragment = (name: string, ofPage: number | undefined): Measure => {
    const key = `${name} ${ofPage}`;
    const before = known.get(key);
    if (before) return before;
    const fragment = fragments.get(name);
    const type = schema.getType(fragment?.typeCondition.name.value ?? '');
    const measure = fragment ? ofSelections(fragment.selectionSet, { type, ofPage }) : NOTHING;
    known.set(key, measure);
    return measure;
  };

  const ofSelections = ({ selections }: SelectionSetNode, place: Place): Measure => {
    let sum = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) sum = together(sum, ofField(selection, place));
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        sum = together(sum, ofFragment(selection.name.value, place.ofPage));
      else {
        const on = selection.typeCondition;
        const type = on ? schema.getType(on.name.value) : place.type;
        sum = together(sum, ofSelections(selection.selectionSet, { type, ofPage: place.ofPage }));
      }
    }
    return sum;
  };

  const ofField = (node: FieldNode, { type, ofPage }: Place): Measure => {
    const field = fieldOf(type, node.name.value);
    if (field === undefined || isLeafType(getNamedType(field.type))) return { cost: 0, depth: 1, fields: 1 };
    const asked = askedSize(field, argumentsOf(field, node, variables));
    const below = node.selectionSet
      ? ofSelections(node.selectionSet, {
          type: getNamedType(field.type),
          ofPage: isList(field.type) ? undefined : asked,
        })
      : NOTHING;
    const isMeta = field === SchemaMetaFieldDef || field === TypeMetaFieldDef;
    const objects = sizeOf(field, { asked, ofPage }) * (1 + below.cost);
    const least = field === SchemaMetaFieldDef ? INTROSPECTION.least : 0;
    const cost = isMeta ? Math.max(objects * INTROSPECTION.share, least) : objects;
    // How deep introspection may go is a rule of its own in graphql-js (MaxIntrospectionDepthRule).
    return bounded({ cost: Math.ceil(cost), depth: isMeta ? 1 : 1 + below.depth, fields: 1 + below.fields });
  };

  const rootType = schema.getRootType(operation.operation) ?? undefined;
  return ofSelections(operation.selectionSet, { type: rootType, ofPage: undefined });
};

const NOTHING: Measure = { cost: 0, depth: 0, fields: 0 };

const bounded = ({ cost, depth, fields }: Measure): Measure => ({
  cost: Math.min(cost, CEILING),
  depth,
  fields: Math.min(fields, CEILING),
});

const together = (a: Measure, b: Measure): Measure =>
  bounded({ cost: a.cost + b.cost, depth: Math.max(a.depth, b.depth), fields: a.fields + b.fields });

const fieldOf = (type: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined => {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
};

const argumentsOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // A value that does not fit is refused when the field runs.
    return {};
  }
};
