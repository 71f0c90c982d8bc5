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
  const examplesOf = (who: string, actor: string) =>
    openingRoleExamples([
      {
        id: 'one',
        title: 'Peru accuses Chile over fishing boats',
        text: `LIMA, May 3 (Reuters) - ${who} raided a camp of the Red Dawn Front on Tuesday, the army said.`,
        events: [
          {
            type: 'MILITARY_OPERATION',
            text: `${who} raided a camp of the Red Dawn Front on Tuesday`,
            participants: [{ text: actor, role: 'ACTOR' }],
          },
        ],
      },
    ]).flat();
  const rolesOf = (examples: ReturnType<typeof examplesOf>, kind: string) =>
    examples.filter(({ facts }) => facts.has(`kind:${kind}`)).map(({ role }) => role);
  const examples = examplesOf('Peru', 'Peru');
  expect(rolesOf(examples, 'COUNTRY')).toEqual(['ACTOR', 'ACTOR']);
  expect(rolesOf(examples, 'ORGANIZATION')).toEqual([null, null]);
  expect(examples.filter(({ facts }) => facts.has('told')).length).toBeLessThanOrEqual(examples.length / 2);
  expect(examples.flatMap(({ facts }) => [...facts].filter((fact) => /^(?:lead|foremost|named:)/.test(fact)))).toEqual(
    [],
  );
  // The country stands for troops that an opening does not name.
  expect(rolesOf(examplesOf('Peruvian troops', 'Peruvian'), 'COUNTRY')).toEqual([]);
});
