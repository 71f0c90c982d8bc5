const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false },
    },
    module: { type: 'commonjs' },
  },
];

const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: { '\\.[jt]sx?$': swc },
  // Packages that are published as ES modules only; jest loads CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(graphql-ws|css-select|css-what|boolbase|nth-check|domutils|domhandler|dom-serializer|domelementtype|entities|cssomnom)/)',
  ],
};

/**
 * Unit tests (`*.test.ts`) need nothing. Database tests (`*.db.test.ts`) share one real Neo4j, which the global setup
 * starts only when one of them is to run, so they run one file at a time while unit tests run in parallel. Fault tests
 * (`*.fault.test.ts`) have a configuration of their own, test/faults/jest.config.cjs.
 */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|fault)\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'database',
      testMatch: ['**/*.db.test.ts'],
      runner: '<rootDir>/test/helpers/serial-runner.cjs',
      globalSetup: '<rootDir>/test/helpers/start-test-database.ts',
      globalTeardown: '<rootDir>/test/helpers/stop-test-database.ts',
    },
  ],
  testTimeout: 30_000,
};
