import type { GoldArticle, GoldStatement, Scored } from '../gold-article';
import { overlap, pairUp } from './match';
import type { Scoring } from './score-article';

/** Spans that share at least 0.7 of the longer are one statement. */
const sameStatement = (a: GoldStatement, b: GoldStatement): number => {
  const share = overlap(a, b);
  return share >= 0.7 ? share : 0;
};

/** Which statement that was found is which of gold, by index. */
export const pairStatements = (gold: Scored, found: Scored): Map<number, number> =>
  pairUp(gold.statements, found.statements, sameStatement);

/** The layers of statements: their spans, direct ones alone, speakers, topics, and all of it together. */
export function scoreStatements(gold: GoldArticle, found: Scored, { count, miss, toGold }: Scoring): void {
  const sizes = { gold: gold.statements.length, found: found.statements.length };
  const pairs = pairStatements(gold, found);
  const [goldDirect, foundDirect] = [gold, found].map(({ statements }) =>
    statements.filter(({ kind }) => kind === 'DIRECT'),
  ) as [GoldStatement[], GoldStatement[]];
  let [speakers, whoWhatWhom, topics, topicsFound] = [0, 0, 0, 0];
  for (const [i, statement] of gold.statements.entries()) {
    const words = statement.text.slice(0, 60);
    const match = found.statements[pairs.get(i) ?? -1];
    if (!match) {
      miss('statement missed', words);
      continue;
    }
    const speaker = match.speaker === null ? null : (toGold.get(match.speaker) ?? match.speaker);
    const wanted = new Set(statement.about);
    const got = new Set(match.about.map((id) => toGold.get(id) ?? id));
    const right = [...wanted].filter((id) => got.has(id)).length;
    topics += right;
    topicsFound += got.size;
    for (const id of wanted) if (!got.has(id)) miss('topic missed', `${id}: ${words}`);
    for (const id of got) if (!wanted.has(id)) miss('topic invented', `${id}: ${words}`);
    if (speaker !== statement.speaker) {
      miss('speaker wrong', `${statement.speaker}, not ${speaker}: ${words}`);
      continue;
    }
    speakers++;
    if (2 * right >= wanted.size && got.size - right <= 1) whoWhatWhom++;
  }
  const used = new Set(pairs.values());
  for (const [j, { text }] of found.statements.entries())
    if (!used.has(j)) miss('statement invented', text.slice(0, 60));
  count('statements', pairs.size, sizes);
  count('direct', pairUp(goldDirect, foundDirect, sameStatement).size, {
    gold: goldDirect.length,
    found: foundDirect.length,
  });
  count('speakers', speakers, sizes);
  count('about', topics, {
    gold: gold.statements.reduce((sum, { about }) => sum + new Set(about).size, 0),
    found: topicsFound,
  });
  count('who-what-whom', whoWhatWhom, sizes);
}
