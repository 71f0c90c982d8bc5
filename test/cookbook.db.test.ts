import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { buildSchema } from '../src/server/build-schema';
import { openTestApi, type TestApi } from './helpers/api';
import { type Recipe, readRecipes, writeAnswers, writeJson } from './helpers/cookbook';
import { loadSamples } from './server/helpers/load-samples';

/** A cold database plans each question once. */
jest.setTimeout(120_000);

const FILE = path.join(__dirname, '..', 'docs', 'api.md');
const README = path.join(__dirname, '..', 'README.md');
const recipes = readRecipes(readFileSync(FILE, 'utf8'));
const [first] = readRecipes(readFileSync(README, 'utf8')) as [Recipe];
const questions = recipes.filter(({ query }) => query.startsWith('{'));

/** An answer as it goes over the wire. */
const ask = async (query: string): Promise<unknown> => JSON.parse(JSON.stringify(await api.query(query)));

let api: TestApi;
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = buildSchema();
  api = await openTestApi();
  await loadSamples(api.graph);
});
afterAll(async () => {
  // `UPDATE_ANSWERS=1` writes what the samples answer now into the document.
  if (process.env.UPDATE_ANSWERS && api) {
    const answers: (string | null)[] = [];
    for (const { query } of recipes) answers.push(query.startsWith('{') ? writeJson(await ask(query)) : null);
    writeFileSync(FILE, writeAnswers(readFileSync(FILE, 'utf8'), answers));
  }
  await api?.close();
});

test('there are twenty questions, numbered', () => {
  expect(questions.map(({ heading }) => Number.parseInt(heading, 10))).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});

test.each(recipes.map(({ heading, query }) => [heading, query]))('%s: fits the schema', (_, query) => {
  expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
});

test.each(questions.map(({ heading, query, answer }) => [heading, query, answer]))('%s', async (_, query, answer) => {
  expect(await ask(query ?? '')).toEqual(JSON.parse(answer ?? 'null'));
});

test('the README has the answer to its question', async () => {
  expect({ data: await ask(first.query) }).toEqual(JSON.parse(first.answer ?? 'null'));
});
