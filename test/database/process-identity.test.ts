import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { identifyProcess, isAlive, type ProcessIdentity, signalProcess } from '../../src/database/process-identity';

const sleeper = async () => {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', 'sleeper'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const identity = (await identifyProcess(child.pid ?? 0)) as ProcessIdentity;
  return { child, identity };
};

test('a process is known by number, start and command line', async () => {
  const { child, identity } = await sleeper();
  try {
    expect(identity).toEqual({
      pid: child.pid,
      startedAt: expect.any(String),
      commandLine: expect.stringMatching(/sleeper$/),
    });
    expect(identity.startedAt.length).toBeGreaterThan(5);
    expect(await isAlive(identity)).toBe(true);
  } finally {
    child.kill('SIGKILL');
  }
});

test.each([
  ['started at another time', { startedAt: 'long ago' }],
  ['with another command line', { commandLine: 'java org.neo4j.server.CommunityEntryPoint' }],
])(
  'a process of the same number %s is a stranger: it is not taken for ours, and not signalled',
  async (_name, change) => {
    const { child, identity } = await sleeper();
    try {
      const recorded = { ...identity, ...change };
      expect(await isAlive(recorded)).toBe(false);
      expect(await signalProcess(recorded, 'SIGKILL')).toBe(false);
      expect(await isAlive(identity)).toBe(true);
    } finally {
      child.kill('SIGKILL');
    }
  },
);

test('a process that ended is not alive', async () => {
  const { child, identity } = await sleeper();
  expect(await signalProcess(identity, 'SIGKILL')).toBe(true);
  await once(child, 'exit');
  expect(await isAlive(identity)).toBe(false);
  expect(await signalProcess(identity, 'SIGTERM')).toBe(false);
});

test.each([0, 1, -1, -5, 2 ** 40, 1.5, Number.NaN])(
  'number %d, which would reach groups or the system, is never looked up',
  async (pid) => {
    expect(await identifyProcess(pid)).toBeUndefined();
    expect(await signalProcess({ pid, startedAt: '', commandLine: '' }, 'SIGTERM')).toBe(false);
  },
);
