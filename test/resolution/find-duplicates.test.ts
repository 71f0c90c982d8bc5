import { type Counted, findDuplicates } from '../../src/resolution/find-duplicates';

const entity = (id: string, articles: number, more: Partial<Counted> = {}): Counted => ({
  id,
  kind: 'PERSON',
  name: id,
  aliases: [],
  articles,
  ...more,
});
const organization = (id: string, articles: number, aliases: string[] = []): Counted =>
  entity(id, articles, { kind: 'ORGANIZATION', aliases });

const lines = (entities: Counted[], apart: [string, string][] = []): string[] =>
  findDuplicates(entities, (one, other) => apart.some((pair) => pair.includes(one) && pair.includes(other))).map(
    ({ keep, merge, judgement }) => `${judgement} ${keep} < ${merge}`,
  );

test('the surest first, then without a missing name, then in most articles; the more frequent one is kept', () => {
  expect(
    lines([
      entity('Holloway', 9),
      entity('M. Holloway', 2),
      entity('Margaret Holloway', 5),
      entity('Margaret Ann Holloway', 1),
      entity('Peter Holloway', 3),
      entity('Hollowey', 4),
    ]),
  ).toEqual([
    'SAME Margaret Holloway < Margaret Ann Holloway',
    'UNSURE Margaret Holloway < M. Holloway',
    'UNSURE M. Holloway < Margaret Ann Holloway',
    'UNSURE Holloway < Margaret Holloway',
    'UNSURE Holloway < Hollowey',
    'UNSURE Margaret Holloway < Hollowey',
    'UNSURE Holloway < Peter Holloway',
    'UNSURE Hollowey < Peter Holloway',
    'UNSURE Holloway < M. Holloway',
    'UNSURE Hollowey < M. Holloway',
    'UNSURE Holloway < Margaret Ann Holloway',
    'UNSURE Hollowey < Margaret Ann Holloway',
  ]);
});

test('organizations meet at names, initials and words; places at names', () => {
  expect(
    lines([
      organization('National Oil Corporation', 5),
      organization('NOC', 2),
      organization('Halvorsen Group', 3),
      organization('Halvorsen', 1),
      organization('Sundbank', 1),
      entity('Tripoli', 2, { kind: 'PLACE', country: 'country:ly' }),
      entity('Tripoli ', 1, { kind: 'PLACE', country: 'country:lb' }),
      entity('Tripolis', 1, { kind: 'PLACE', aliases: ['Tripoli'] }),
    ]).sort(),
  ).toEqual(
    [
      'SAME Halvorsen Group < Halvorsen',
      'UNSURE National Oil Corporation < NOC',
      'UNSURE Tripoli  < Tripolis',
      'UNSURE Tripoli < Tripolis',
    ].sort(),
  );
});

test('what somebody said is never the same is left out', () => {
  const pair = [entity('John Kerrigan', 2), entity('John F. Kerrigan', 1)];
  expect(lines(pair)).toEqual(['SAME John Kerrigan < John F. Kerrigan']);
  expect(lines(pair, [['John F. Kerrigan', 'John Kerrigan']])).toEqual([]);
});

test('a name that very many have says nothing', () => {
  expect(lines(Array.from({ length: 60 }, (_, at) => entity(`A${at} Smith`, 1, { name: 'Smith' })))).toEqual([]);
});
