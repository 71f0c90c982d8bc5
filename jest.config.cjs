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

/** Unit tests (`*.test.ts`) need nothing; database tests (`*.db.test.ts`) share one real Neo4j, so they run one file at a time. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[jt]sx?$': swc },
  // Packages that are published as ES modules only; jest loads CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(graphql-ws)/)'],
};
