import path from 'node:path';
import { commonMisses } from '../../evaluation/common-misses';
import { readGold } from '../../evaluation/gold-article';
import { scoreGold } from '../../evaluation/score/score-gold';
import { layersBelow, readThresholds } from '../../evaluation/thresholds';

const folder = (name: string) => path.join(__dirname, '..', '..', 'evaluation', name);
const articles = readGold(folder('gold'));

test('extraction is as good on our own gold as evaluation/thresholds.json asks', () => {
  const { tally, misses } = scoreGold(articles);
  const below = layersBelow(tally, readThresholds());
  if (below.length === 0) return;
  throw new Error(
    `Extraction became worse on evaluation/gold:\n${below.join('\n')}\n\n${commonMisses(misses)}\n\nEvery miss: npm run evaluate -- --misses`,
  );
});

test.each([...articles, ...readGold(folder('held-out'))].map((article) => [article.id, article] as const))(
  '%s: every passage of gold stands in its text',
  (_, article) => {
    const { text, entities, statements, events, relations } = article;
    const spans = [...entities.flatMap(({ mentions }) => mentions), ...statements, ...events, ...relations];
    const wrong = spans.filter((span) => 'text' in span && text.slice(span.start, span.end) !== span.text);
    expect(wrong).toEqual([]);
  },
);
