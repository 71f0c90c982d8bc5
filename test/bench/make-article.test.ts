import { makeArticle } from '../../bench/graph/make-article';
import { makeCast } from '../../bench/graph/make-cast';
import { createRandom } from '../../bench/graph/random';

const make = (seed: number, count = 50) => {
  const random = createRandom(seed);
  const cast = makeCast(random, 200);
  return Array.from({ length: count }, (_, number) => makeArticle(random, cast, number));
};

test('the same seed gives the same articles, another one others', () => {
  expect(make(1)).toEqual(make(1));
  expect(make(2)).not.toEqual(make(1));
});

test('every offset points at its words', () => {
  for (const { article, mentions, statements } of make(3)) {
    for (const { text, start, end, aboutEntities } of statements) {
      expect(article.text.slice(start, end)).toBe(text);
      for (const topic of aboutEntities) expect(topic.start >= start && topic.end <= end).toBe(true);
    }
    for (const { starts, ends } of mentions) {
      const words = starts.map((start, at) => article.text.slice(start, ends[at]));
      expect(new Set(words).size).toBe(1);
    }
  }
});

test('an article has about five statements, two events and twelve named entities', () => {
  const articles = make(4, 400);
  const mean = (of: (article: (typeof articles)[number]) => number) =>
    articles.reduce((sum, article) => sum + of(article), 0) / articles.length;
  expect(mean(({ statements }) => statements.length)).toBeCloseTo(5, 0);
  expect(mean(({ events }) => events.length)).toBe(2);
  expect(mean(({ mentions }) => mentions.length)).toBeCloseTo(12, 0);
});
