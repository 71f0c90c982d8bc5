import path from 'node:path';
import { readConfig, SETTINGS } from '../src/config';
import { RapporteurError } from '../src/errors';

const problemsOf = (environment: Record<string, string>): { code: string; message: string } => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof RapporteurError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('no error');
};

test('without any setting everything has a value, and nothing but loopback is open', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    access: {},
    home: path.join(__dirname, '..', '.rapporteur'),
    embedded: { port: 0, heapMegabytes: expect.any(Number), pageCacheMegabytes: expect.any(Number), searchPath: [] },
    logLevel: 'info',
  });
});

test('all settings are read', () => {
  expect(
    readConfig({
      HOST: '0.0.0.0',
      PORT: ' 8080 ',
      RAPPORTEUR_TOKENS: 'desk:read:0123456789abcdef',
      RAPPORTEUR_TOKENS_FILE: '/etc/rapporteur/tokens',
      RATE_LIMIT: '600',
      ALLOWED_HOSTS: 'News.example.org, desk',
      CORS_ORIGINS: 'https://desk.example.org',
      RAPPORTEUR_HOME: '/srv/rapporteur',
      NEO4J_URI: 'neo4j+s://graph.example.org:7687',
      NEO4J_USER: 'desk',
      NEO4J_PASSWORD: ' with spaces ',
      NEO4J_DATABASE: 'news-2016',
      RAPPORTEUR_BOLT_PORT: '7687',
      RAPPORTEUR_HEAP_MB: '900',
      RAPPORTEUR_PAGE_CACHE_MB: '300',
      JAVA_HOME: '/opt/java/21',
      LOG_LEVEL: 'debug',
      PATH: ['/usr/bin', '/bin'].join(path.delimiter),
    }),
  ).toEqual({
    host: '0.0.0.0',
    port: 8080,
    access: {
      tokens: 'desk:read:0123456789abcdef',
      tokensFile: '/etc/rapporteur/tokens',
      requestsPerMinute: 600,
      allowedHosts: ['news.example.org', 'desk'],
      corsOrigins: ['https://desk.example.org'],
    },
    home: path.resolve('/srv/rapporteur'),
    neo4j: {
      uri: 'neo4j+s://graph.example.org:7687',
      user: 'desk',
      password: ' with spaces ',
      database: 'news-2016',
    },
    embedded: {
      port: 7687,
      heapMegabytes: 900,
      pageCacheMegabytes: 300,
      javaHome: '/opt/java/21',
      searchPath: ['/usr/bin', '/bin'],
    },
    logLevel: 'debug',
  });
});

test('an empty variable counts as unset, and an empty password means no authentication', () => {
  const config = readConfig({ PORT: '', HOST: '  ', RAPPORTEUR_HOME: '', NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: '' });
  expect([config.port, config.host, config.home]).toEqual([
    4000,
    '127.0.0.1',
    path.join(__dirname, '..', '.rapporteur'),
  ]);
  expect(config.neo4j).toEqual({ uri: 'bolt://h', user: 'neo4j', password: '' });
});

test.each([
  ['PORT', 'abc', 'a port number from 0 to 65535', '"abc"'],
  ['PORT', '65536', 'a port number from 0 to 65535', '"65536"'],
  ['PORT', '-1', 'a port number from 0 to 65535', '"-1"'],
  ['PORT', '4000.5', 'a port number from 0 to 65535', '"4000.5"'],
  ['HOST', 'http://x', 'an address or host name', '"http://x"'],
  ['LOG_LEVEL', 'loud', 'one of fatal, error, warn, info, debug, trace, silent', '"loud"'],
  ['RAPPORTEUR_HEAP_MB', '-5', 'a whole number of megabytes, 64 or more', '"-5"'],
  ['RAPPORTEUR_HEAP_MB', '12', 'a whole number of megabytes, 64 or more', '"12"'],
  ['NEO4J_DATABASE', '1x', 'a database name of 3 to 63 letters, digits, dots and dashes', '"1x"'],
  ['NEO4J_URI', 'http://localhost:7474', SETTINGS.neo4jUri.expected, '"http://localhost:7474"'],
  ['NEO4J_URI', 'localhost:7687', SETTINGS.neo4jUri.expected, '"localhost:7687"'],
])('%s=%s is refused with what was expected and what came', (name, value, expected, shown) => {
  expect(problemsOf({ [name]: value })).toEqual({
    code: 'CONFIG_INVALID',
    message: `${name}: expected ${expected}; got ${shown}.`,
  });
});

test('all wrong settings are named at once, a line each', () => {
  expect(
    problemsOf({ PORT: 'abc', LOG_LEVEL: 'loud' })
      .message.split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['PORT', 'LOG_LEVEL']);
});

test('a password inside an address is not printed', () => {
  const { message } = problemsOf({ NEO4J_URI: 'bolt://neo4j:hunter2@localhost:7687' });
  expect(message).toContain('"bolt://…@localhost:7687"');
  expect(message).not.toContain('hunter2');
});

test('an unset environment variable never lands in the configuration as a string', () => {
  const texts = JSON.stringify(readConfig({ NEO4J_URI: 'bolt://h' }));
  expect(texts).not.toMatch(/undefined|null|NaN/);
});

test('the table names each variable once, with a purpose, and what is expected', () => {
  const settings = Object.values(SETTINGS);
  expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
  for (const { name, purpose, expected } of settings) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/);
    expect(purpose).toMatch(/\.$/);
    expect(expected.length).toBeGreaterThan(5);
  }
});
