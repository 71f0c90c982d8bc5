import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CheckedOperation } from '../limits/check-operation';

/** One root field of a mutation, as the audit log has it. */
export interface Change {
  field: string;
  /** Ids and names as they were given; of articles, how many. */
  arguments: Record<string, unknown>;
}

/** What a mutation is to change. */
export const describeChanges = ({ document, operation, variables }: CheckedOperation): Change[] =>
  rootFields(operation.selectionSet, fragmentsOf(document)).map(({ name, arguments: given = [] }) => ({
    field: name.value,
    arguments: Object.fromEntries(
      given.map((one) => [one.name.value, described(one.name.value, one.value, variables)]),
    ),
  }));

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));

const rootFields = ({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return spread ? rootFields(spread.selectionSet, fragments) : [];
  });

const described = (name: string, value: ValueNode, variables: Readonly<Record<string, unknown>>): unknown => {
  const given = valueFromASTUntyped(value, variables);
  if (name === 'articles') return Array.isArray(given) ? given.length : 1;
  return given;
};
