import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import { byResponseKey } from './by-response-key';

/** Copies a value into the answer. @throws Error where it is not what its type says */
export type Writer = (value: unknown) => unknown;

interface Making {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
}

interface Asked {
  type: GraphQLOutputType;
  nodes: readonly FieldNode[];
}

/** A writer for what a field gives, with everything below it; null where a field below has a resolver of its own. */
export const compileWriter = (making: Making, { type, nodes }: Asked): Writer | null => {
  if (isNonNullType(type)) {
    const write = compileWriter(making, { type: type.ofType, nodes });
    return write && ((value) => write(value) ?? fail());
  }
  if (isListType(type)) {
    const write = compileWriter(making, { type: type.ofType, nodes });
    return write && ((value) => (value == null ? null : (value as unknown[]).map(write)));
  }
  if (isLeafType(type)) return leafWriter(type);
  if (isObjectType(type)) return objectWriter(making, { type, nodes });
  if (!isAbstractType(type)) return null;
  const writers = new Map<unknown, Writer>();
  for (const one of making.schema.getPossibleTypes(type)) {
    const write = objectWriter(making, { type: one, nodes });
    if (write === null) return null;
    writers.set(one.name, write);
  }
  return (value) => (value == null ? null : (writers.get((value as Typed)['@type']) ?? fail)(value));
};

interface Typed {
  '@type'?: string;
}

const fail = (): never => {
  throw new Error('The value does not fit its type.');
};

const PLAIN: Readonly<Record<string, string>> = { String: 'string', ID: 'string', Boolean: 'boolean' };

const leafWriter = (type: GraphQLLeafType): Writer => {
  const plain = PLAIN[type.name];
  return (value) => {
    if (value == null) return null;
    return typeof value === plain ? value : type.serialize(value);
  };
};

const objectWriter = (
  making: Making,
  { type, nodes }: { type: GraphQLObjectType; nodes: readonly FieldNode[] },
): Writer | null => {
  const fields: { key: string; write: Writer | null; constant: string }[] = [];
  const { schema, fragments } = making;
  for (const [key, below] of collectSubfields(schema, fragments, {}, type, nodes)) {
    const name = below[0]?.name.value ?? '';
    if (key === '__proto__') return null;
    if (name === '__typename') {
      fields.push({ key, write: null, constant: type.name });
      continue;
    }
    const field = type.getFields()[name];
    if (field === undefined || field.resolve !== byResponseKey) return null;
    const write = compileWriter(making, { type: field.type, nodes: below });
    if (write === null) return null;
    fields.push({ key, write, constant: '' });
  }
  return (value) => {
    if (value == null) return null;
    const source = value as Record<string, unknown>;
    const object: Record<string, unknown> = {};
    for (const { key, write, constant } of fields) object[key] = write === null ? constant : write(source[key]);
    return object;
  };
};
