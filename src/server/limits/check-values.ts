import { RapporteurError } from '../../errors';
import { QUERY_BUDGET } from './query-budget';

/** NUL and the other control characters but tab and line ends; halves of a surrogate pair, which UTF-8 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNUSABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/**
 * Checks the variables or arguments of an operation, whatever their types. `texts` names those that hold articles: they
 * are long, and are checked one by one where they are stored, so that a bad one harms no other.
 * @throws RapporteurError BAD_USER_INPUT for a list or string that is too long, or with characters that no name has
 */
export const checkValues = (values: Readonly<Record<string, unknown>>, texts: ReadonlySet<string>): void => {
  const check = (value: unknown, name: string, isText: boolean): void => {
    if (typeof value === 'string' && !isText) checkString(value, name);
    else if (Array.isArray(value)) {
      if (value.length > QUERY_BUDGET.listItems) throw tooMany(name, value.length);
      for (const item of value) check(item, name, isText);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) check(member, key, isText);
    }
  };
  for (const [name, value] of Object.entries(values)) check(value, name, texts.has(name));
};

const checkString = (value: string, name: string): void => {
  const most = QUERY_BUDGET.stringCharacters;
  if (value.length > most) {
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `"${shown(name)}" has ${value.length} characters: expected ${most} at most.`,
    );
  }
  if (UNUSABLE.test(value)) {
    throw new RapporteurError(
      'BAD_USER_INPUT',
      `"${shown(name)}" holds a control character or half of a character: expected text.`,
    );
  }
};

const tooMany = (name: string, count: number): RapporteurError =>
  new RapporteurError(
    'BAD_USER_INPUT',
    `"${shown(name)}" has ${count} items: expected ${QUERY_BUDGET.listItems} at most. Send them in several requests.`,
  );

const shown = (name: string): string => name.slice(0, 40);
