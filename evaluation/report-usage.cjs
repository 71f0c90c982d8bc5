// Preloaded into the program that is measured: at its end, what it used goes to the file that USAGE_REPORT names.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.USAGE_REPORT, JSON.stringify(process.resourceUsage())));
