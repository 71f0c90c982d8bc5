import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema as buildFromText,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { printedSchema } from '../../src/schema/printed-schema';
import { buildSchema } from '../../src/server/build-schema';

const ROOT = join(__dirname, '..', '..');
const CONTRACT = join(ROOT, '..', 'shared', 'contract.graphql');

/** What each type belongs to: interfaces of objects and interfaces, members of unions. */
const belongings = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isObjectType(type) || isInterfaceType(type))
      return type.getInterfaces().map((one) => `${type.name} < ${one.name}`);
    return isUnionType(type) ? type.getTypes().map((one) => `${type.name} > ${one.name}`) : [];
  });

test('the checked-in schema is the one that the code makes', () => {
  expect(readFileSync(join(ROOT, 'schema.graphql'), 'utf8')).toBe(printedSchema(buildSchema()));
});

test('everything has a description', () => {
  const bare: string[] = [];
  const see = (place: string, described: { description?: string | null }) => {
    if (!described.description?.trim()) bare.push(place);
  };
  for (const type of Object.values(buildSchema().getTypeMap())) {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    if (['Query', 'Mutation', 'Subscription'].includes(type.name) === false) see(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) see(`${type.name}.${value.name}`, value);
    if (isScalarType(type) || isEnumType(type) || isUnionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      see(`${type.name}.${field.name}`, field);
      if (isInputObjectType(type)) continue;
      for (const argument of 'args' in field ? field.args : [])
        see(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(bare).toEqual([]);
});

const inProject = existsSync(CONTRACT) ? describe : describe.skip;

inProject('against the contract (skipped where ../shared is absent)', () => {
  const contract = existsSync(CONTRACT) ? buildFromText(readFileSync(CONTRACT, 'utf8')) : buildSchema();

  test('nothing is renamed, dropped or made stricter', () => {
    expect(findBreakingChanges(contract, buildSchema())).toEqual([]);
  });

  test('every type implements and joins what the contract says', () => {
    expect(belongings(buildSchema())).toEqual(expect.arrayContaining(belongings(contract)));
  });
});
