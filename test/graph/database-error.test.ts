import { Neo4jError } from 'neo4j-driver';
import { databaseError } from '../../src/graph/database-error';

const translate = (code: string, message = 'words of the driver') =>
  databaseError(new Neo4jError(message, code, '00000', ''), { uri: 'bolt://user:secret@db.example:7687' });

describe('databaseError', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'DB_AUTH_FAILED'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'DB_AUTH_FAILED'],
    ['Neo.ClientError.Security.Forbidden', 'DB_FORBIDDEN'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'DB_UNAVAILABLE'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'QUERY_TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'QUERY_TIMEOUT'],
    ['ServiceUnavailable', 'DB_UNAVAILABLE'],
    ['SessionExpired', 'DB_UNAVAILABLE'],
  ])('%s is %s', (code, expected) => {
    const error = translate(code);
    expect(error).toMatchObject({ code: expected, message: expect.not.stringMatching(/secret|words of the driver/) });
  });

  it('an old server', () => {
    expect(translate('ServiceUnavailable', 'The client and server have no protocol version in common')).toMatchObject({
      code: 'DB_UNSUPPORTED_VERSION',
    });
  });

  it.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Schema.ConstraintValidationFailed'])(
    'leaves %s as it is: a fault of ours',
    (code) => {
      expect(translate(code)).toBeInstanceOf(Neo4jError);
    },
  );
});
