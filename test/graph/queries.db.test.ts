import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { loadCypher } from '../../src/graph/load-cypher';
import { migrate } from '../../src/graph/migrate';
import { openTestGraph, testSettings } from '../helpers/database';

const FOLDER = join(__dirname, '..', '..', 'cypher');
const queries = ['write', 'curation', 'outbox', 'check'].flatMap((topic) =>
  readdirSync(join(FOLDER, topic)).map((file) => `${topic}/${file.replace('.cypher', '')}`),
);
/** What must look at everything, and is not asked often. */
const SCANS = ['check/doubles', 'check/orphans', 'check/rules', 'outbox/remove'];
/** The mark of a restore: there is none, or one, so that looking at all of them costs nothing. */
const FEW = /:Restore\b/;

describe('the queries of the write side', () => {
  let driver: Driver;
  beforeAll(async () => {
    const graph = await openTestGraph();
    await migrate(graph);
    await graph.close();
    const { uri, user, password } = testSettings();
    driver = neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined);
  });
  afterAll(() => driver.close());

  it.each(queries)('%s is planned without looking at every node', async (name) => {
    const cypher = loadCypher(name)
      .replaceAll('NODE_LABEL', 'Article')
      .replaceAll('NODE_KEY', 'id')
      .replaceAll('RELATION_TYPE', 'LEADS');
    const parameters = Object.fromEntries([...cypher.matchAll(/\$(\w+)/g)].map(([, parameter]) => [parameter, null]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parameters);
    const scans = plansOf(summary.plan as Plan).filter(
      ({ operatorType, arguments: { Details } }) =>
        /(AllNodes|ByLabel|ByLabels|RelationshipType)Scan/.test(operatorType) && !FEW.test(String(Details)),
    );
    expect(scans.length > 0).toBe(SCANS.includes(name));
  });
});

const plansOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(plansOf)];
