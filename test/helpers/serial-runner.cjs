const { default: TestRunner } = require('jest-runner');

/** Jest's own runner, one test file at a time: all database tests share one database. */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
