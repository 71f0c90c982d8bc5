import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jError } from 'neo4j-driver';
import type { Graph } from './graph';
import { loadCypher } from './load-cypher';

const FOLDER = join(__dirname, '..', '..', 'cypher', 'constraints');

/**
 * Creates every constraint and index that is missing, from `cypher/constraints/` in the order of the files'
 * numbers, and waits until they are online. Doing it again changes nothing; several at once do no harm.
 *
 * @throws RapporteurError DB_FORBIDDEN where the user may not change the schema
 */
export const migrate = async (graph: Graph): Promise<void> => {
  const missing = await absent(graph, statements());
  if (missing.length === 0) return;
  for (const statement of missing) await apply(graph, statement);
  for (const statement of await absent(graph, missing.filter(isFullText)))
    await apply(graph, besidesAnother(statement));
  await graph.read('CALL db.awaitIndexes(300)');
};

const absent = async (graph: Graph, wanted: readonly string[]): Promise<string[]> => {
  const present = new Set((await graph.read<{ name: string }>('SHOW INDEXES YIELD name')).map(({ name }) => name));
  return wanted.filter((statement) => !present.has(schemaName(statement)));
};

/** The single statements of all files: they end with a semicolon. */
const statements = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) => loadCypher(`constraints/${file.slice(0, -'.cypher'.length)}`).split(';'))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** Both CREATE CONSTRAINT and CREATE INDEX name the index that stands behind them. */
const schemaName = (statement: string): string => /\brapporteur_\w+/.exec(statement)?.[0] ?? '';

const isFullText = (statement: string): boolean => statement.startsWith('CREATE FULLTEXT INDEX');

/**
 * The same full-text index beside one that the loader of the graph made on exactly its label and properties. Neo4j takes no second
 * one there, but full text is asked for by the name of an index, and words are found as its analyzer has it: so ours
 * gets one more property, which no node has.
 */
const besidesAnother = (statement: string): string => statement.replace(/ON EACH \[[^\]]*/, '$&, n.rapporteurNothing');

/**
 * Another process created the same one in this moment; or whoever loaded the graph made an index of their own on the
 * same property, which serves our reads as well.
 */
const ALREADY_THERE = /\.Schema\.(EquivalentSchemaRuleAlreadyExists|IndexAlreadyExists)$/;

const apply = async (graph: Graph, statement: string): Promise<void> => {
  try {
    await graph.write((transaction) => transaction.run(statement));
  } catch (error) {
    if (!(error instanceof Neo4jError && ALREADY_THERE.test(error.code))) throw error;
  }
};
