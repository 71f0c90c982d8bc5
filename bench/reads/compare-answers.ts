import { isDeepStrictEqual } from 'node:util';
import { type Arm, answerOf } from './arms/start-arm';
import type { Case } from './choose-arguments';
import type { Answer, Question } from './questions';

/**
 * Proves that all arms answer alike before anything is timed. The limit must give exactly what we give; the peer the
 * same without type names. A shortest chain is one of many: there only the length must be the same.
 *
 * @throws Error with both answers where they differ, or where an answer is empty
 */
export const compareAnswers = async (
  { question, cases }: { question: Question; cases: readonly Case[] },
  { ours, limit, peer }: { ours: Arm; limit: Arm; peer: Arm },
): Promise<void> => {
  for (const { variables } of cases) {
    const own = await answerOf(ours, question, variables);
    const expect = (other: unknown, shown: unknown, who: string): void => {
      if (!isDeepStrictEqual(other, shown)) {
        throw new Error(
          `Question ${question.number} with ${JSON.stringify(variables)}: we say\n${JSON.stringify(shown)}\n${who} says\n${JSON.stringify(other)}`,
        );
      }
    };
    if (isEmpty(own)) throw new Error(`Question ${question.number} with ${JSON.stringify(variables)} finds nothing.`);
    const best = await answerOf(limit, question, variables);
    if (question.number === 8) expect(lengths(best), lengths(own), 'the limit');
    else expect(best, own, 'the limit');
    if (question.peer) {
      const answer = question.peer.toOurs(await answerOf(peer, question, variables));
      expect(answer, withoutTypes(own), 'the peer');
    }
  }
};

const lengths = ({ paths }: Answer): number[] => paths.map(({ steps }: Answer) => steps.length);

const isEmpty = (data: Answer): boolean => !/"(id|kind)":/.test(JSON.stringify(data));

const withoutTypes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutTypes);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([key]) => key !== '__typename');
  return Object.fromEntries(members.map(([key, member]) => [key, withoutTypes(member)]));
};
