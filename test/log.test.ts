import { PassThrough } from 'node:stream';
import { createLog, type LogOptions } from '../src/log';

const linesOf = (options: LogOptions, write: (log: ReturnType<typeof createLog>) => void): string[] => {
  const destination = new PassThrough();
  write(createLog({ ...options, destination }));
  return String(destination.read() ?? '')
    .split('\n')
    .filter(Boolean);
};

test('an event is one line of JSON with its level, time, fields and message', () => {
  const [line] = linesOf({ pretty: false }, (log) => log.info({ articles: 3 }, 'stored'));
  expect(JSON.parse(line ?? '')).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    articles: 3,
    msg: 'stored',
  });
});

test('what is below the level is not written', () => {
  expect(linesOf({ level: 'warn', pretty: false }, (log) => log.info('quiet'))).toEqual([]);
});

test.each([true, false])('secrets never reach the log (pretty: %s)', (pretty) => {
  const lines = linesOf({ pretty }, (log) => {
    log.info(
      { password: 'hunter2', request: { headers: { authorization: 'hunter2' } }, neo4j: { password: 'hunter2' } },
      'x',
    );
    log.error(
      { err: new Error('cannot reach bolt://neo4j:hunter2@localhost:7687') },
      'at bolt://neo4j:hunter2@localhost',
    );
  });
  expect(lines.join('\n')).not.toContain('hunter2');
  expect(lines.join('\n')).toContain('[redacted]');
});

test.each([
  ['a line break', 'title\r\n{"level":60,"msg":"forged"}'],
  ['an escape sequence', 'title\u001b[2J'],
])('%s in a field does not forge a line', (_name, title) => {
  const lines = linesOf({ pretty: false }, (log) => log.info({ title }, title));
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '').title).toBe(title);
  expect(lines[0]).not.toContain('\u001b');
});
