import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, validate } from 'graphql';
import { buildSchema } from '../../src/server/build-schema';
import { EXAMPLE_QUERIES, FIRST_EXAMPLE, SHORT_EXAMPLE } from '../../src/server/example-queries';

const SAMPLES = path.join(__dirname, '..', '..', 'samples');
const samples = readdirSync(SAMPLES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(path.join(SAMPLES, file), 'utf8'))
  .join('\n');

test('names and questions are not used twice', () => {
  const names = EXAMPLE_QUERIES.map(({ name }) => name);
  const questions = EXAMPLE_QUERIES.map(({ question }) => question);
  expect([new Set(names).size, new Set(questions).size]).toEqual([names.length, questions.length]);
});

describe.each(EXAMPLE_QUERIES.map((example) => [example.name, example] as const))('%s', (name, { query }) => {
  test('is one operation of that name, with a comment before it', () => {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(operations.map((operation) => 'name' in operation && operation.name?.value)).toEqual([name]);
    expect(query).toMatch(/^# \S/);
  });

  test('fits the schema', async () => {
    expect(validate(buildSchema(), parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test('asks for names that the samples have', () => {
    if (name === 'AddAnArticle') return;
    const words = [...query.replace(/^#.*$/gm, '').matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '');
    const names = words.filter((word) => !/^\d{4}-/.test(word)).flatMap((word) => word.split(' '));
    expect(names.filter((word) => !samples.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });
});

test('the short example asks the first question', async () => {
  expect(SHORT_EXAMPLE.question).toBe(FIRST_EXAMPLE.question);
  expect(validate(buildSchema(), parse(SHORT_EXAMPLE.query))).toEqual([]);
});
