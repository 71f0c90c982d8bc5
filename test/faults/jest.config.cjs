const { projects } = require('../../jest.config.cjs');

const database = projects.find(({ displayName }) => displayName === 'database');

/** Fault tests kill, stop and cut, which takes minutes: `npm run test:faults` runs them, apart from all others. */
module.exports = {
  ...database,
  rootDir: '../..',
  displayName: 'faults',
  testMatch: ['**/*.fault.test.ts'],
  testTimeout: 30_000,
};
