import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS, type Setting } from '../src/config';

const read = (file: string): string => readFileSync(path.join(__dirname, '..', file), 'utf8');
const rows = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('docs/configuration.md lists every setting with its default and its purpose', () => {
  const settings: Setting[] = Object.values(SETTINGS);
  expect(rows(read('docs/configuration.md'))).toEqual(
    settings.map(({ name, fallback, purpose }) => [`\`${name}\``, fallback ? `\`${fallback}\`` : '', purpose]),
  );
});

test('docs/errors.md explains every error code', () => {
  const declared = /ErrorCode =([^;]+);/.exec(read('src/errors.ts'))?.[1] ?? '';
  const codes = [...declared.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => `\`${code}\``);
  const explained = rows(read('docs/errors.md')).map(([code]) => code);
  expect([...explained].sort()).toEqual([...codes].sort());
});
