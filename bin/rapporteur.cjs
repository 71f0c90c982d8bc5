#!/usr/bin/env node
const { existsSync } = require('node:fs');
const path = require('node:path');

const main = path.join(__dirname, '..', 'dist', 'cli', 'main.js');
if (existsSync(main)) {
  require(main);
} else {
  process.stderr.write(
    'Rapporteur is not built yet. Run "npm start" once (it builds, and starts the server), or "npm run build".\n',
  );
  process.exitCode = 1;
}
