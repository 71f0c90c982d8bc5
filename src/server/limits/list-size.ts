import { type GraphQLField, type GraphQLOutputType, getNullableType, isListType } from 'graphql';

/** A list without a page of its own (who takes part in an event, whom a statement is about) is taken to have this many members. */
const SHORT_LIST = 3;
/** A page where `first` and `last` are left out. */
const PAGE = 20;
/** Of the pairs of a matrix, those without a statement are left out: most. */
const FILLED_CELLS = 1 / 4;

/** Members of the lists of introspection in a schema like ours. */
const INTROSPECTION_LISTS: Readonly<Record<string, number>> = { types: 120, fields: 12, inputFields: 8, enumValues: 8 };

type Arguments = Readonly<Record<string, unknown>>;

export const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** How many members the arguments of a field ask for; undefined where they say nothing of it. */
export const askedSize = ({ args }: GraphQLField<unknown, unknown>, given: Arguments): number | undefined => {
  const number = (name: string): number => (typeof given[name] === 'number' ? Math.max(0, given[name]) : 0);
  const names = new Set(args.map(({ name }) => name));
  if (names.has('speakers') && names.has('topics')) return number('speakers') * number('topics') * FILLED_CELLS;
  for (const name of ['first', 'last', 'limit']) if (typeof given[name] === 'number') return number(name);
  for (const name of ['ids', 'articles']) if (Array.isArray(given[name])) return given[name].length;
  return names.has('first') ? PAGE : undefined;
};

/** How many values a field gives: 1, or for a list what was asked for, here or by the page that it is part of. */
export const sizeOf = (
  field: GraphQLField<unknown, unknown>,
  { asked, ofPage }: { asked: number | undefined; ofPage: number | undefined },
): number => (isList(field.type) ? (asked ?? ofPage ?? INTROSPECTION_LISTS[field.name] ?? SHORT_LIST) : 1);
