import { readFileSync } from 'node:fs';
import { RapporteurError } from '../../errors';
import { type AccessToken, digestOf, SCOPES, type Scope } from './access-token';

export interface TokenSettings {
  /** As in RAPPORTEUR_TOKENS. */
  tokens?: string;
  /** As in RAPPORTEUR_TOKENS_FILE. */
  tokensFile?: string;
}

const LEAST_SECRET = 16;
const NAME = /^[\w.-]{1,40}$/;
const EXPECTED = `expected name:scope:secret, with a scope of ${SCOPES.join(' or ')} and a secret of ${LEAST_SECRET} characters or more without spaces or commas`;

/**
 * The access tokens of the settings: `name:scope:secret`, separated by commas, or one a line in a file, where lines with # are comments.
 * @throws RapporteurError CONFIG_INVALID, without any secret in it
 */
export const readTokens = ({ tokens = '', tokensFile }: TokenSettings): AccessToken[] => {
  const fromSettings = entries(tokens.split(','), 'RAPPORTEUR_TOKENS');
  const fromFile = tokensFile === undefined ? [] : entries(linesOf(tokensFile), 'RAPPORTEUR_TOKENS_FILE');
  const all = [...fromSettings, ...fromFile];
  const names = new Set<string>();
  for (const { name } of all) {
    if (names.has(name)) throw invalid('RAPPORTEUR_TOKENS', `the name ${name} stands twice; expected a name for each`);
    names.add(name);
  }
  if (tokensFile !== undefined && fromFile.length === 0)
    throw invalid('RAPPORTEUR_TOKENS_FILE', 'the file has no token');
  return all;
};

const entries = (texts: readonly string[], setting: string): AccessToken[] =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('#'))
    .map((text, at) => readToken(text, { setting, at }));

const readToken = (text: string, { setting, at }: { setting: string; at: number }): AccessToken => {
  const [name = '', scope = '', ...rest] = text.split(':');
  const secret = rest.join(':');
  const isScope = (SCOPES as readonly string[]).includes(scope);
  if (!NAME.test(name) || !isScope || secret.length < LEAST_SECRET || /\s/.test(secret)) {
    throw invalid(setting, `token ${at + 1} is wrong; ${EXPECTED}`);
  }
  return { name, scope: scope as Scope, digest: digestOf(secret) };
};

const linesOf = (file: string): string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw invalid('RAPPORTEUR_TOKENS_FILE', `${file} cannot be read (${code ?? 'unknown reason'})`);
  }
};

const invalid = (setting: string, problem: string): RapporteurError =>
  new RapporteurError('CONFIG_INVALID', `${setting}: ${problem}.`);
