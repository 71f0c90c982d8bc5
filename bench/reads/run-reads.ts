import neo4j from 'neo4j-driver';
import { openDatabase } from '../graph/open-database';
import { type Arm, startArm } from './arms/start-arm';
import { chooseArguments } from './choose-arguments';
import { compareAnswers } from './compare-answers';
import { type MeasureOptions, measure } from './measure';
import { QUESTIONS } from './questions';
import { type Summary, summarize } from './summarize';

export interface ReadsOptions extends MeasureOptions {
  articles: number;
  seed: number;
  home: string;
  /** Numbers of the questions to measure; all where left out. */
  only?: readonly number[];
  say(message: string): void;
}

/** Measures the read path over a made graph of one size: our server, the limit, and @neo4j/graphql. */
export const runReads = async (options: ReadsOptions): Promise<Summary[]> => {
  const { say, only } = options;
  const database = await openDatabase(options);
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  const arms: Arm[] = [];
  try {
    for (const name of ['ours', 'limit', 'peer'] as const) arms.push(await startArm(name, database));
    const [ours, limit, peer] = arms as [Arm, Arm, Arm];
    const session = driver.session();
    const cases = await chooseArguments(session, ours);
    await session.close();
    const summaries: Summary[] = [];
    for (const question of QUESTIONS.filter(({ number }) => only?.includes(number) ?? true)) {
      const asked = { question, cases: cases.get(question.number) ?? [] };
      await compareAnswers(asked, { ours, limit, peer });
      const rounds = await measure(asked, question.peer ? [ours, limit, peer] : [ours, limit], options);
      const summary = summarize(question, rounds);
      summaries.push(summary);
      say(lineOf(summary));
    }
    return summaries;
  } finally {
    for (const arm of arms) arm.stop();
    await driver.close();
    await database.stop();
  }
};

const lineOf = ({
  question,
  title,
  p50,
  throughput,
  p50ToLimit,
  throughputToPeer,
  throughputToLimit,
}: Summary): string =>
  [
    `${question} ${title}:`,
    `p50 ${p50.ours?.toFixed(1)} ms, ${p50ToLimit.toFixed(2)} of the limit's ${p50.limit?.toFixed(1)};`,
    `${throughput.ours?.toFixed(0)}/s, ${throughputToLimit.toFixed(2)} of the limit's`,
    throughputToPeer === undefined
      ? ''
      : `and ${throughputToPeer.toFixed(2)} of the peer's ${throughput.peer?.toFixed(0)}`,
  ].join(' ');
