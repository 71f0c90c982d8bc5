import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Address, PROJECT, settingsOf } from '../../graph/open-database';
import type { Answer, Question } from '../questions';

export type ArmName = 'ours' | 'limit' | 'peer';
export type Variables = Record<string, unknown>;

/** One server that is measured. */
export interface Arm {
  name: ArmName;
  /** Puts a question over HTTP and reads the whole answer. */
  ask(question: Question, variables: Variables): Promise<string>;
  stop(): void;
}

const PROGRAMS: Record<ArmName, readonly string[]> = {
  ours: [path.join(PROJECT, 'bin', 'rapporteur.cjs'), 'serve'],
  limit: [path.join(__dirname, 'limit-server.js')],
  peer: [path.join(__dirname, 'peer-server.js')],
};

const BODIES: Record<ArmName, (question: Question, variables: Variables) => object> = {
  ours: ({ ours }, variables) => ({ query: ours, variables }),
  limit: ({ number }, variables) => ({ question: number, variables }),
  peer: ({ peer }, variables) => ({ query: peer?.operation, variables }),
};

/** Starts a server on a free port, as a process of its own. */
export const startArm = async (name: ArmName, database: Address): Promise<Arm> => {
  const child = spawn(process.execPath, [...nodeFlags(name), ...PROGRAMS[name]], {
    env: { ...settingsOf(database), PORT: '0', RATE_LIMIT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    name,
    ask: (question, variables) => post({ agent, port, body: JSON.stringify(BODIES[name](question, variables)) }),
    stop: () => {
      agent.destroy();
      child.kill('SIGTERM');
    },
  };
};

/** BENCH_NODE_FLAGS is for profiling our server: `--cpu-prof`. */
const nodeFlags = (name: ArmName): string[] =>
  name === 'ours' ? (process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter(Boolean) : [];

/** The port that a server prints, as JSON or in a URL. */
const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`A server ended with ${code} before it listened.`)));
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      const found = /"port":(\d+)|http:\/\/127\.0\.0\.1:(\d+)/.exec(line);
      if (found) resolve(Number(found[1] ?? found[2]));
    });
  });

const post = ({ agent, port, body }: { agent: Agent; port: number; body: string }): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 2_000)}`));
      });
      response.on('error', reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // A server may close a connection that was idle for long in the moment in which it is used again.
      if (error.code === 'ECONNRESET' && sent.reusedSocket) resolve(post({ agent, port, body }));
      else reject(error);
    });
    sent.end(body);
  });

/** The data of an answer. @throws Error where it has errors */
export const dataOf = (text: string): Answer => {
  const { data, errors } = JSON.parse(text) as { data: Answer; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
};

const PATIENCE = 5;

/** The data of an answer that is not timed: a database that just started may need longer than a query may take. */
export const answerOf = async (arm: Arm, question: Question, variables: Variables): Promise<Answer> => {
  for (let tries = 1; ; tries += 1) {
    const text = await arm.ask(question, variables);
    if (tries === PATIENCE || !text.includes('"QUERY_TIMEOUT"')) return dataOf(text);
  }
};
