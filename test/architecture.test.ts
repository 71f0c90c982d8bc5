import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '..', 'src');

/** Which parts of src each part may import; a part is a folder, or a file directly in src. docs/architecture.md says why. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  errors: ['model'],
  log: ['model'],
  'llm-settings': [],
  config: ['model', 'errors', 'llm-settings'],
  extraction: ['model', 'errors'],
  resolution: ['model', 'errors'],
  graph: ['model', 'errors'],
  ingest: ['extraction', 'resolution', 'graph', 'model', 'errors', 'log'],
  llm: ['extraction', 'model', 'errors'],
  schema: ['model'],
  resolvers: ['schema', 'graph', 'ingest', 'resolution', 'model', 'errors'],
  database: ['errors', 'log', 'config'],
  server: [
    'model',
    'errors',
    'log',
    'config',
    'extraction',
    'resolution',
    'graph',
    'ingest',
    'schema',
    'resolvers',
    'database',
  ],
  cli: [
    'model',
    'errors',
    'log',
    'config',
    'extraction',
    'resolution',
    'graph',
    'ingest',
    'llm',
    'schema',
    'resolvers',
    'database',
    'server',
  ],
};

/** Packages that only some parts may import. */
const ONLY_IN: Record<string, string[]> = {
  'neo4j-driver': ['graph'],
  'type-graphql': ['schema', 'resolvers', 'server'],
  '@apollo/server': ['server'],
  express: ['server'],
  ws: ['server'],
  'graphql-ws': ['server'],
  commander: ['cli'],
  pino: ['log'],
  openai: ['llm'],
};

/** Parts whose results depend on their arguments alone. */
const PURE = ['model', 'extraction', 'resolution'];
const IMPURE = [
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\brandomBytes\(|\brandomUUID\(/,
  /\bfetch\(/,
  /['"](?:node:)?(?:http|https|net|dns|tls|child_process)['"]/,
];

interface Source {
  /** Relative to src, with slashes. */
  file: string;
  part: string;
  text: string;
  imports: string[];
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const text = readFileSync(path.join(SRC, name), 'utf8');
    const file = name.split(path.sep).join('/');
    return { file, part: partOf(file), text, imports: importsOf(text) };
  });

test('every part of src has its row in the table', () => {
  const parts = [...new Set(sources.map(({ part }) => part))];
  expect(parts.filter((part) => MAY_IMPORT[part] === undefined)).toEqual([]);
  expect(parts).toContain('model');
});

test('each part imports only what the table allows', () => {
  const wrong = sources.flatMap(({ file, part, imports }) =>
    imports
      .filter((name) => name.startsWith('.'))
      .map((name) => partOf(path.posix.join(path.posix.dirname(file), name)))
      .filter((imported) => imported !== part && !MAY_IMPORT[part]?.includes(imported))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(wrong).toEqual([]);
});

test('packages stay in the parts that are made for them', () => {
  const wrong = sources.flatMap(({ file, part, imports }) =>
    imports
      .map(packageOf)
      .filter((name) => ONLY_IN[name] !== undefined && !ONLY_IN[name].includes(part))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('only config.ts reads the environment', () => {
  const readers = sources.filter(({ text }) => /\bprocess\.env\b|\bfrom 'node:process'/.test(text));
  expect(readers.map(({ file }) => file)).toEqual(['config.ts']);
});

test('model, extraction and resolution know no clock, no chance and no network', () => {
  const wrong = sources
    .filter(({ part }) => PURE.includes(part))
    .flatMap(({ file, text }) =>
      IMPURE.filter((pattern) => pattern.test(withoutComments(text))).map((pattern) => `${file}: ${pattern}`),
    );
  expect(wrong).toEqual([]);
});

test('the reader of imports sees every form of them', () => {
  const text = `import a from './a';\nimport type { B } from '../b';\nexport { c } from "./c";\nimport './d';
const e = await import('./e');\nconst f = require('f/g');\nimport {\n  h,\n} from '@scope/h/i';`;
  expect(importsOf(text)).toEqual(['./a', '../b', './c', './d', './e', 'f/g', '@scope/h/i']);
  expect(['f/g', '@scope/h/i', './a'].map(packageOf)).toEqual(['f', '@scope/h', '.']);
});

function partOf(file: string): string {
  return (file.split('/')[0] ?? file).replace(/\.ts$/, '');
}

function importsOf(text: string): string[] {
  const forms =
    /\bfrom\s+(['"])([^'"\n]+)\1|\bimport\s+(['"])([^'"\n]+)\3|\b(?:import|require)\(\s*(['"])([^'"\n]+)\5/g;
  return [...withoutComments(text).matchAll(forms)].map((match) => match[2] ?? match[4] ?? match[6] ?? '');
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
