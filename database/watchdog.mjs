// Owns the database's process and ends it with its parent: usage `node watchdog.mjs GRACE_MS LOG_FILE PROGRAM [ARGUMENT…]`.
//
// Standard input is the parent's life: the lines `stop` and `kill` say so, the end of the stream says that the parent
// is gone, even by kill -9. Standard output tells the parent, a line of JSON each: {"pid"}, then {"exit", "signal"}.
// Plain JavaScript, so that it runs the same from the sources and from the build.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

const [graceMs, logFile, program, ...programArguments] = process.argv.slice(2);
const output = openSync(logFile, 'a', 0o600);
// Ctrl-C on the terminal is for the parent, which then stops us in order.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', stop);
// The parent may be gone when we write to it.
process.stdout.on('error', () => {});

const child = spawn(program, programArguments, { stdio: ['ignore', output, output], windowsHide: true });
child.on('spawn', () => tell({ pid: child.pid }));
child.on('error', (error) => {
  tell({ exit: 127, signal: null, error: error.message });
  process.exitCode = 1;
  process.stdin.destroy();
});
child.on('exit', (code, signal) => {
  tell({ exit: code, signal });
  process.stdin.destroy();
  clearTimeout(lastResort);
});

let lastResort;
let received = '';
process.stdin.setEncoding('utf8');
process.stdin.on('error', stop);
process.stdin.on('end', stop);
process.stdin.on('data', (text) => {
  received += text;
  const lines = received.split('\n');
  received = lines.pop() ?? '';
  for (const line of lines) {
    if (line === 'stop') stop();
    if (line === 'kill') child.kill('SIGKILL');
  }
});

function stop() {
  if (lastResort !== undefined) return;
  child.kill('SIGTERM');
  lastResort = setTimeout(() => child.kill('SIGKILL'), Number(graceMs));
}

function tell(event) {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}
