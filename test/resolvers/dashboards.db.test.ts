import { digest } from '../../src/graph/check/digest';
import type { Graph } from '../../src/graph/graph';
import { migrate } from '../../src/graph/migrate';
import { openTestGraph, wipe } from '../helpers/database';
import { type Asked, openApi } from './ask';

let graph: Graph;
let api: Asked;
beforeAll(async () => {
  graph = await openTestGraph();
  await wipe(graph);
  await migrate(graph);
  api = openApi(graph);
});
afterAll(() => graph.close());

const SAVE = `mutation Save($id: ID, $title: String!, $tiles: [DashboardTileInput!]!, $expected: Int) {
  saved: saveDashboard(id: $id, title: $title, tiles: $tiles, expectedRevision: $expected) {
    key: id title revision updatedAt tiles { kind title isWide question { who about words source from to } }
  }
}`;
const LIBYA = {
  kind: 'STATEMENTS',
  title: 'On Libya',
  question: { who: 'Margaret Holloway', about: 'country:ly', from: '2025-03-01' },
};
const NOTHING = { who: null, about: null, words: null, source: null, from: null, to: null };

test('a dashboard is stored, found, changed under its id, and removed', async () => {
  const before = await digest(graph);
  const tiles = [LIBYA, { kind: 'MATRIX', title: 'Who on whom', isWide: true }];
  const stored = {
    key: 'dashboard:libya-this-week',
    title: 'Libya, this week',
    revision: 1,
    updatedAt: '2016-02-10T00:00:00.000Z',
    tiles: [
      { ...LIBYA, isWide: false, question: { ...NOTHING, ...LIBYA.question } },
      { kind: 'MATRIX', title: 'Who on whom', isWide: true, question: NOTHING },
    ],
  };
  expect(await api.ask(SAVE, { title: ' Libya, this week ', tiles })).toEqual({ data: { saved: stored } });
  expect(await api.ask(SAVE, { title: 'Libya, this week', tiles: [] })).toMatchObject({
    data: { saved: { key: 'dashboard:libya-this-week-2' } },
  });
  expect(await api.ask(SAVE, { id: stored.key, title: 'Libya', tiles: [] })).toMatchObject({
    data: { saved: { key: stored.key, title: 'Libya', tiles: [] } },
  });
  expect(await api.ask('{ dashboards { id title tiles { kind } } }')).toEqual({
    data: {
      dashboards: [
        { id: stored.key, title: 'Libya', tiles: [] },
        { id: `${stored.key}-2`, title: 'Libya, this week', tiles: [] },
      ],
    },
  });
  // What readers arrange is no part of what articles say.
  expect(await digest(graph)).toBe(before);

  const remove = (id: string) => api.ask('mutation Remove($id: ID!) { deleteDashboard(id: $id) }', { id });
  expect(await remove(stored.key)).toEqual({ data: { deleteDashboard: true } });
  expect(await remove(stored.key)).toEqual({ data: { deleteDashboard: false } });
  expect(await api.ask(`{ dashboard(id: "${stored.key}") { id } }`)).toEqual({ data: { dashboard: null } });
});

test('of two who change the same revision, the second learns of it and may overwrite the first', async () => {
  const { data } = await api.ask(SAVE, { title: 'Shared', tiles: [] });
  const { key: id, revision } = (data as { saved: { key: string; revision: number } }).saved;
  const save = (title: string, expected?: number) => api.ask(SAVE, { id, title, tiles: [], expected });
  const outcomes = await Promise.all([save('One', revision), save('Other', revision)]);
  expect(outcomes.filter(({ errors }) => !errors)).toMatchObject([{ data: { saved: { revision: 2 } } }]);
  expect(outcomes.flatMap(({ errors }) => errors ?? [])).toMatchObject([
    {
      message: `"${id}" was saved by somebody else: revision 1 was expected, 2 is stored. Read it again, or save with expectedRevision 2 to overwrite it.`,
      extensions: { code: 'CONFLICT', revision: 2, updatedAt: '2016-02-10T00:00:00.000Z' },
    },
  ]);
  expect(await save('Other', 2)).toMatchObject({ data: { saved: { title: 'Other', revision: 3 } } });
  // Who expects nothing overwrites whatever is there.
  expect(await save('Last')).toMatchObject({ data: { saved: { title: 'Last', revision: 4 } } });
});

test.each([
  [{ title: '  ', tiles: [] }, 'BAD_USER_INPUT', /needs a title/],
  [{ title: 'x'.repeat(201), tiles: [] }, 'BAD_USER_INPUT', /200 characters at most.*has 201/],
  [{ title: 'Many', tiles: Array(25).fill(LIBYA) }, 'BAD_USER_INPUT', /24 tiles at most; these are 25/],
  [{ id: 'dashboard:none', title: 'Gone', tiles: [] }, 'NOT_FOUND', /no dashboard "dashboard:none"/],
])('%j is refused', async (variables, code, message) => {
  const { errors } = await api.ask(SAVE, variables);
  expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
});
