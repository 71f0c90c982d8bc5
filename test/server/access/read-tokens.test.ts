import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findToken } from '../../../src/server/access/access-token';
import { readTokens } from '../../../src/server/access/read-tokens';

const SECRET = '0123456789abcdef';

test('tokens are read from the setting and from a file, and found by their secret', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-tokens-'));
  const tokensFile = path.join(folder, 'tokens');
  writeFileSync(tokensFile, `# editors\n\neditor:write:${SECRET}:with:colons\n`);
  const tokens = readTokens({ tokens: `desk:read:${SECRET}, night:read:${SECRET}x`, tokensFile });
  rmSync(folder, { recursive: true });
  expect(findToken(tokens, SECRET)).toMatchObject({ name: 'desk', scope: 'read' });
  expect(findToken(tokens, `${SECRET}:with:colons`)).toMatchObject({ name: 'editor', scope: 'write' });
  for (const wrong of ['', SECRET.slice(1), `${SECRET} `, 'x'.repeat(5_000)])
    expect(findToken(tokens, wrong)).toBeNull();
  expect(JSON.stringify(tokens)).not.toContain(SECRET);
});

test.each([
  ['desk', 'token 1 is wrong'],
  ['desk:read:short', 'token 1 is wrong'],
  [`desk:read:${SECRET},desk:all:${SECRET}`, 'token 2 is wrong'],
  [`desk:read:${SECRET},desk:write:${SECRET}`, 'the name desk stands twice'],
  [`the desk:read:${SECRET}`, 'token 1 is wrong'],
])('%s is refused without being shown', (tokens, problem) => {
  expect(() => readTokens({ tokens })).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  expect(() => readTokens({ tokens })).toThrow(problem);
  expect(() => readTokens({ tokens })).not.toThrow(SECRET);
});

test('a file that is not there is named', () => {
  expect(() => readTokens({ tokensFile: '/no/such/file' })).toThrow(
    'RAPPORTEUR_TOKENS_FILE: /no/such/file cannot be read (ENOENT).',
  );
});
