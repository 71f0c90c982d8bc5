import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'cypher');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));

const CLAUSE =
  /^(OPTIONAL MATCH|MATCH|WITH|RETURN|WHERE|CALL|UNWIND|UNION|ORDER BY|SKIP|LIMIT|MERGE|CREATE|SET|REMOVE|DELETE|DETACH DELETE|YIELD|FOREACH|\})/;

/** Lines that order or cut rows behind something else than a WITH or RETURN: clauses of their own since Neo4j 5.24. */
const looseOrders = (cypher: string): string[] => {
  const loose: string[] = [];
  let clause = '';
  for (const line of cypher.split('\n').map((text) => text.trim())) {
    if (line.startsWith('// ==')) clause = '';
    const found = CLAUSE.exec(line)?.[1];
    if (found === undefined) continue;
    const orders = found === 'ORDER BY' || found === 'SKIP' || found === 'LIMIT';
    if (orders && clause !== 'WITH' && clause !== 'RETURN') loose.push(line);
    if (!orders) clause = found;
  }
  return loose;
};

test('loose orders are seen', () => {
  expect(looseOrders('WITH a\nORDER BY a\nLIMIT 1\nRETURN a LIMIT 1')).toEqual([]);
  expect(looseOrders('WITH a\nWHERE a > 0\nORDER BY a LIMIT 1')).toEqual(['ORDER BY a LIMIT 1']);
});

test.each(files)('%s runs on Neo4j 5.23: rows are ordered behind a WITH or RETURN', (name) => {
  expect(looseOrders(readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
});
