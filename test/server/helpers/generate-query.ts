import type fc from 'fast-check';
import * as fastCheck from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

type Generate = fc.GeneratorValue;

const DEPTH = 5;
const TEXTS = [
  'NATO',
  'Kerry',
  'x',
  '',
  'AND (',
  '"',
  '\\',
  '\u202e',
  'person:john-kerry',
  'article:0000000000000000',
  "'}) DETACH DELETE n //",
  '*',
];
const NUMBERS = [1, 2, 3, 5, 10, 20, 0, 1_000, -1, 1_001, 2 ** 31 - 1, 2 ** 31];
const DATES = ['2016-02-02', '2016-02-03', '2016-12-31', '2016-02-30', '0000-01-01', '9999-12-31', 'tomorrow'];

/** Makes a query that the schema's types allow, with arguments as callers send them: right, wrong and hostile. */
export const generateQuery = (schema: GraphQLSchema, g: Generate): string => {
  const one = <T>(values: readonly T[]): T => values[g(fastCheck.nat, { max: values.length - 1 })] as T;
  const flip = (oneIn: number): boolean => g(fastCheck.nat, { max: oneIn - 1 }) === 0;

  const selections = (type: GraphQLNamedType, depth: number): string => {
    if (isUnionType(type)) return `{ __typename ... on ${one(type.getTypes()).name} { __typename } }`;
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const fields = Object.values(type.getFields()).filter(
      ({ type: of }) => depth > 0 || !isCompositeType(getNamedType(of)),
    );
    const isRoot = depth === DEPTH;
    const chosen = isRoot ? [one(fields)] : fields.filter(() => flip(Math.max(2, Math.ceil(fields.length / 3))));
    const written = chosen.map((field, n) => {
      const given = field.args.filter((argument) => isRequiredArgument(argument) || flip(3)).map(argumentOf);
      const name = flip(4) ? `a${depth}${n}: ${field.name}` : field.name;
      return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selections(getNamedType(field.type), depth - 1)}`;
    });
    return `{ __typename ${written.join(' ')} }`;
  };

  const argumentOf = ({ name, type }: GraphQLArgument | GraphQLInputField): string => `${name}: ${literalOf(type)}`;

  const literalOf = (type: GraphQLInputType): string => {
    if (isNonNullType(type)) return literalOf(type.ofType);
    if (isListType(type)) return `[${Array.from({ length: one([0, 1, 2]) }, () => literalOf(type.ofType)).join(', ')}]`;
    if (isEnumType(type)) return one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || flip(3));
      return `{ ${fields.map(argumentOf).join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(one(NUMBERS));
      case 'Float':
        return one(['-1', '0.5', '1', '1e300']);
      case 'Boolean':
        return one(['true', 'false']);
      case 'Date':
        return JSON.stringify(one(DATES));
      case 'DateTime':
        return JSON.stringify(`${one(DATES)}T00:00:00Z`);
      default:
        return JSON.stringify(one(TEXTS));
    }
  };

  const root = schema.getQueryType();
  return root ? selections(root, DEPTH) : '';
};
