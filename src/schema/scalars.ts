import { GraphQLScalarType } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';

/** A day, as RFC 3339 writes it. */
export const DateScalar = new GraphQLScalarType<Date | string, string>({
  ...GraphQLDate.toConfig(),
  description: 'A day of the calendar as RFC 3339 writes it (full-date): `2016-02-02`.',
});

/** A moment, as RFC 3339 writes it. */
export const DateTimeScalar = new GraphQLScalarType<Date | string, Date>({
  ...GraphQLDateTime.toConfig(),
  description: 'A moment with its offset from UTC as RFC 3339 writes it (date-time): `2016-02-02T10:15:30Z`.',
});
