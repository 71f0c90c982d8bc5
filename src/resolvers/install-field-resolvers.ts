import {
  type GraphQLFieldMap,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { typeOf } from '../schema/node';
import { byResponseKey } from './by-response-key';
import type { Context } from './context';
import { evidenceSentence, passageText } from './passage-text';

type Source = Record<string, unknown>;

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** Fields whose value takes more than what the database gave. */
const COMPUTED: Readonly<Record<string, GraphQLFieldResolver<Source, Context>>> = {
  'Evidence.text': passageText,
  'Evidence.sentence': evidenceSentence,
  'Mention.text': passageText,
};

/**
 * Lets every field below the roots read its value where the compiled statement put it: under its response key,
 * so that one field may be asked for twice with different arguments.
 */
export const installFieldResolvers = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql makes it wait for a promise; one for every value of an abstract type is what execution spends most on.
    if (isAbstractType(type)) type.resolveType = typeOf;
    if (type === schema.getQueryType()) onceStarted(schema.getQueryType()?.getFields() ?? {});
    if (!isObjectType(type) || type.name.startsWith('__') || ROOTS.has(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = COMPUTED[`${type.name}.${field.name}`] ?? byResponseKey;
    }
  }
};

/** Root fields that were resolved already (answer-directly.ts) are not resolved again. */
const onceStarted = (fields: GraphQLFieldMap<unknown, Context>): void => {
  for (const field of Object.values(fields)) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    field.resolve = (source, args, context, info) =>
      context.started?.get(String(info.path.key)) ?? resolve(source, args, context, info);
  }
};
