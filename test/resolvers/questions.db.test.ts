import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import { smallApi } from './small-api';

const FILE = join(__dirname, '..', '..', '..', 'shared', 'questions.graphql');
const questions = existsSync(FILE)
  ? parse(readFileSync(FILE, 'utf8')).definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? [one] : [],
    )
  : [];

const VARIABLES: Record<string, Record<string, unknown>> = {
  q1: { x: 'Kerry', y: 'Libya' },
  q2: { x: 'person:john-kerry' },
  q3: { id: 'person:john-kerry' },
  q4: { id: 'article:00000000000000a1' },
  q5: { c: 'Italy', from: '2016-01-01', to: '2016-12-31' },
  q6: { q: 'smith' },
  q7: { id: 'person:john-kerry' },
  q8: { from: 'Anna Smith', to: 'person:peter-smith' },
  q9: {},
};

const small = smallApi();

const firstCursor = async (): Promise<string | null> => {
  const { data } = await small.api.ask('{ statements(first: 1) { pageInfo { endCursor } } }');
  return (data as { statements: { pageInfo: { endCursor: string | null } } }).statements.pageInfo.endCursor;
};

(questions.length > 0 ? describe : describe.skip)('the ten questions (skipped where ../shared is absent)', () => {
  test.each(questions.map((one) => [one.name?.value ?? '', print(one)]))('%s', async (name, query) => {
    const variables = VARIABLES[name.split('_')[0] ?? ''] ?? { after: await firstCursor() };
    const { data, errors } = await small.api.ask(query, variables);
    expect(errors).toBeUndefined();
    expect(data).toMatchSnapshot();
  });
});
