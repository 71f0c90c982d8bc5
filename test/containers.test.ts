import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig, SETTINGS } from '../src/config';

const PROJECT = path.join(__dirname, '..');
const read = (name: string) => readFileSync(path.join(PROJECT, name), 'utf8');

/** The lines of the mapping `key:` with this indentation, without their own. Enough of YAML for a file that we write ourselves. */
const block = (yaml: string, key: string): string => {
  const lines = yaml.split('\n');
  const start = lines.findIndex((line) => line.trim() === `${key}:`);
  if (start < 0) throw new Error(`compose.yaml has no ${key}.`);
  const indentation = /^ */.exec(lines[start] ?? '')?.[0].length ?? 0;
  const end = lines.findIndex((line, index) => index > start && line.trim() !== '' && line.search(/\S/) <= indentation);
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n');
};

const environmentOf = (service: string): Record<string, string> =>
  Object.fromEntries(
    [
      ...block(block(read('compose.yaml'), service), 'environment').matchAll(/^\s+([A-Za-z0-9_]+): "?([^"\n]*)"?$/gm),
    ].map(([, name, value]) => [name, (value ?? '').replace(/\$\{[A-Z0-9_]+(?::[-?]([^}]*))?\}/, '$1')]),
  );

test('compose.yaml gives the application settings that exist, with values that are valid', () => {
  const environment = environmentOf('rapporteur');
  const known = Object.values(SETTINGS).map(({ name }) => name as string);
  expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
  expect(readConfig({ ...environment, NEO4J_PASSWORD: 'from the environment' })).toMatchObject({
    host: '0.0.0.0',
    port: 4000,
    neo4j: { uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'from the environment' },
    logLevel: 'info',
  });
});

test('compose.yaml reports nothing to anybody, opens nothing to the network, and holds no password', () => {
  const compose = read('compose.yaml');
  expect(environmentOf('neo4j')).toMatchObject({
    NEO4J_dbms_usage__report_enabled: 'false',
    NEO4J_server_http_enabled: 'false',
  });
  expect(block(compose, 'ports').trim()).toBe(`- "127.0.0.1:\${PORT:-4000}:4000"`);
  expect([...compose.matchAll(/^\s+NEO4J_(?:PASSWORD|AUTH): (.*)$/gm)].map((match) => match[1])).toEqual([
    expect.stringMatching(/^neo4j\/\$\{NEO4J_PASSWORD:\?/),
    `\${NEO4J_PASSWORD}`,
  ]);
});

test('the database in compose.yaml is of the release that the embedded one has', () => {
  const embedded = /<neo4j\.version>(\d+\.\d+)/.exec(read('database/pom.xml'))?.[1];
  expect(read('compose.yaml')).toContain(`image: neo4j:${embedded}-community`);
});

test('the image takes what is there, leaves out Java and the sources, and does not run as root', () => {
  const dockerfile = read('Dockerfile');
  const final = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  const copied = [...final.matchAll(/^COPY --from=build (.+)$/gm)]
    .flatMap((match) => (match[1] ?? '').split(' ').slice(0, -1))
    .map((name) => name.replace('/app/', ''));
  const built = ['dist', 'dist-dashboard', 'dist-playground', 'node_modules'];
  expect(copied.filter((name) => !built.includes(name) && !existsSync(path.join(PROJECT, name)))).toEqual([]);
  expect(copied).not.toContain('src');
  expect(final).not.toMatch(/openjdk|java/i);
  expect(final.indexOf('\nUSER node')).toBeGreaterThan(0);
  expect(final.indexOf('\nENTRYPOINT')).toBeGreaterThan(final.indexOf('\nUSER node'));
  // Every folder of data that the program opens beside its code.
  const needed = ['cypher', 'lexicons', 'models', 'samples', 'dist-playground', 'dist-dashboard', 'package.json'];
  expect(needed.filter((name) => !copied.includes(name))).toEqual([]);
  const ignored = read('.dockerignore');
  for (const name of [
    ...needed.filter((name) => !built.includes(name)),
    'src',
    'scripts',
    'playground',
    'dashboard',
    'schema.graphql',
  ]) {
    expect(ignored).toContain(`!${name}\n`);
  }
});

test('the image has a Node that package.json allows', () => {
  const allowed = JSON.parse(read('package.json')).engines.node;
  expect(allowed).toBe('>=20.19');
  const images = [...read('Dockerfile').matchAll(/^FROM node:(\d+)/gm)].map((match) => Number(match[1]));
  expect(images.length).toBe(2);
  for (const major of images) expect(major).toBeGreaterThan(20);
});
