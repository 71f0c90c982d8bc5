import { GraphQLError } from 'graphql';
import { RapporteurError } from '../../src/errors';
import { createFormatError } from '../../src/server/format-error';

const logged: unknown[] = [];
const format = createFormatError({
  log: { error: (entry: unknown) => void logged.push(entry) } as never,
  newId: () => 'ID',
});
const formatted = (error: GraphQLError) => format(error.toJSON(), error);
const thrown = (originalError: Error, extensions?: Record<string, unknown>) =>
  new GraphQLError(originalError.message, { originalError, path: ['x'], ...(extensions ? { extensions } : {}) });

beforeEach(() => {
  logged.length = 0;
});

test.each([
  [
    'ours, with its details',
    thrown(new RapporteurError('AMBIGUOUS_ENTITY', 'Which?', { details: { candidates: [], code: 'NO' } })),
    { message: 'Which?', path: ['x'], extensions: { candidates: [], code: 'AMBIGUOUS_ENTITY' } },
  ],
  [
    'ours, wrapped twice',
    thrown(thrown(new RapporteurError('BAD_CURSOR', 'No.'))),
    { message: 'No.', path: ['x'], extensions: { code: 'BAD_CURSOR' } },
  ],
  [
    'of the request',
    new GraphQLError('Cannot query', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['at …'] } }),
    { message: 'Cannot query', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  ],
  [
    'of the request, without a code',
    new GraphQLError('Must provide'),
    { message: 'Must provide', extensions: { code: 'BAD_USER_INPUT' } },
  ],
])('%s', (_, error, expected) => {
  expect(formatted(error)).toEqual(expected);
  expect(logged).toEqual([]);
});

const MASKED = {
  message: 'Something went wrong on our side. The log has it under ID.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', id: 'ID' },
};

test.each([
  ['unknown', thrown(new TypeError('x is undefined')), { ...MASKED, path: ['x'] }],
  [
    'unknown with the code of a known one',
    thrown(new TypeError('x'), { code: 'BAD_USER_INPUT' }),
    { ...MASKED, path: ['x'] },
  ],
  [
    'of the executor',
    new GraphQLError('Cannot return null for non-nullable field', { path: ['x'] }),
    { ...MASKED, path: ['x'] },
  ],
  ['of the server', new GraphQLError('Unexpected', { extensions: { code: 'INTERNAL_SERVER_ERROR' } }), MASKED],
])('%s: masked and logged', (_, error, expected) => {
  expect(formatted(error)).toEqual(expected);
  expect(logged).toEqual([expect.objectContaining({ id: 'ID' })]);
});
