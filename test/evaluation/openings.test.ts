import { openingExamples, readOpenings } from '../../evaluation/events/openings';
import { openingRoleExamples } from '../../evaluation/roles/opening-role-examples';
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

test('openings have who takes part by words of their text', () => {
  const strays = readOpenings().flatMap(({ id, text, events }) =>
    events.flatMap(({ participants }) =>
      participants.flatMap((one) => (text.includes(one.text) ? [] : [id, one.text])),
    ),
  );
  expect(strays).toEqual([]);
});

test('openings teach who takes part, and nothing of what only a whole article tells', () => {
  const [examples] = openingRoleExamples([
    {
      id: 'one',
      title: 'Peru accuses Chile over fishing boats',
      text: 'LIMA, May 3 (Reuters) - Peruvian troops raided a camp of the Red Dawn Front on Tuesday, the army said.',
      events: [
        {
          type: 'MILITARY_OPERATION',
          text: 'Peruvian troops raided a camp of the Red Dawn Front on Tuesday',
          participants: [{ text: 'Peruvian', role: 'ACTOR' }],
        },
      ],
    },
  ]);
  const roleOf = (fact: string) => examples?.filter(({ facts }) => facts.has(fact)).map(({ role }) => role);
  expect(roleOf('v|subject')).toEqual(['ACTOR', 'ACTOR']);
  expect(roleOf('kind:ORGANIZATION')).toEqual([null, null]);
  expect(examples?.filter(({ facts }) => facts.has('told'))).toHaveLength(2);
  expect(examples?.flatMap(({ facts }) => [...facts].filter((fact) => /^(?:lead|foremost|named:)/.test(fact)))).toEqual(
    [],
  );
});
