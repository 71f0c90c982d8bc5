import { openingExamples, readOpenings } from '../../evaluation/events/openings';
import { EVENT_TYPES } from '../../src/model/kinds';

test('openings teach every type of event, and nothing of what only a whole article tells', () => {
  const examples = openingExamples(readOpenings().filter((_, at) => at % 50 === 0));
  const taught = new Set(examples.flatMap(({ types }) => types.filter(({ right }) => right).map(({ type }) => type)));
  expect([...taught].sort()).toEqual([...EVENT_TYPES].sort());
  const ofArticles = examples.flatMap(({ types }) =>
    types.flatMap(({ facts }) => facts.filter((fact) => fact.includes('article'))),
  );
  expect(ofArticles).toEqual([]);
});
