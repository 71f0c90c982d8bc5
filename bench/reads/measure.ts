import { performance } from 'node:perf_hooks';
import type { Arm, ArmName } from './arms/start-arm';
import type { Case } from './choose-arguments';
import type { Question } from './questions';

/** What one arm did in one round. */
export interface Round {
  /** Milliseconds of every request, one client. */
  latencies: number[];
  /** Requests a second, many clients. */
  throughput: number;
}

export type Rounds = Record<ArmName, Round[]>;

export interface MeasureOptions {
  rounds: number;
  clients: number;
  /** Of every cell, one arm's turn in one round. */
  latencyMs: number;
  throughputMs: number;
  warmUpMs: number;
}

interface Asked {
  question: Question;
  cases: readonly Case[];
}

/** Measures one question: arms take turns in every round, another one first each time, so that what else the machine does falls on all alike. */
export const measure = async (asked: Asked, arms: readonly Arm[], options: MeasureOptions): Promise<Rounds> => {
  const rounds: Rounds = { ours: [], limit: [], peer: [] };
  for (const arm of arms) await load(asked, arm, { clients: options.clients, forMs: options.warmUpMs });
  for (let round = 0; round < options.rounds; round += 1) {
    const latencies = new Map<ArmName, number[]>();
    const turn = arms.map((_, at) => arms[(at + round) % arms.length] as Arm);
    for (const arm of turn) latencies.set(arm.name, await load(asked, arm, { clients: 1, forMs: options.latencyMs }));
    for (const arm of turn) {
      const begun = performance.now();
      const many = await load(asked, arm, { clients: options.clients, forMs: options.throughputMs });
      const throughput = (many.length * 1_000) / (performance.now() - begun);
      rounds[arm.name].push({ latencies: latencies.get(arm.name) ?? [], throughput });
    }
  }
  return rounds;
};

/** Keeps an arm busy for a time, every client with the next of the cases; gives the milliseconds of each request. */
const load = async (
  { question, cases }: Asked,
  arm: Arm,
  { clients, forMs }: { clients: number; forMs: number },
): Promise<number[]> => {
  const latencies: number[] = [];
  const end = performance.now() + forMs;
  let next = 0;
  const client = async (): Promise<void> => {
    do {
      const { variables } = cases[next++ % cases.length] as Case;
      const begun = performance.now();
      await arm.ask(question, variables);
      latencies.push(performance.now() - begun);
    } while (performance.now() < end || (clients === 1 && latencies.length % cases.length !== 0));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return latencies;
};
