import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql';
import { buildSchema } from '../../../src/server/build-schema';
import { checkOperation } from '../../../src/server/limits/check-operation';
import { QUERY_BUDGET } from '../../../src/server/limits/query-budget';

const FOLDER = path.join(__dirname, '..', '..', '..', 'dashboard');

/** Everything that the dashboard's sources hold between the backquotes of `graphql`. */
const definitions = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => [...readFileSync(path.join(FOLDER, file), 'utf8').matchAll(/graphql\(\s*`([^`]+)`/g)])
  .flatMap(([, text = '']) => [...parse(text).definitions]);
const fragments = new Map(
  definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
);
const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);

const used = (node: OperationDefinitionNode | FragmentDefinitionNode, found = new Set<FragmentDefinitionNode>()) => {
  visit(node, {
    [Kind.FRAGMENT_SPREAD]: ({ name }: FragmentSpreadNode) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      used(fragment, found);
    },
  });
  return found;
};

/** The largest pages that the dashboard asks for. */
const variables = { first: 100, limit: 150, maxLength: 4 };

test.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
  'the dashboard may ask %s',
  (_name, operation) => {
    const document = { kind: Kind.DOCUMENT, definitions: [operation, ...used(operation)] } as const;
    const { cost } = checkOperation({ schema: buildSchema(), document, operation, variables });
    expect(cost).toBeLessThanOrEqual(QUERY_BUDGET.cost);
  },
);

test('there are such operations', () => {
  expect(operations.length).toBeGreaterThan(5);
});
