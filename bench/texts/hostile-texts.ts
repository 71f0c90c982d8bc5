const SENTENCE =
  'Margaret Holloway said on Tuesday that the coalition would stay in Libya. "We will not leave," she said. ';

const repeat =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length));

/** Texts that have brought down other programs, each in any length (UTF-16 code units, about). */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one letter': repeat('a'),
  'one word': repeat('supercalifragil'),
  spaces: (length) => `x${' '.repeat(length)}y`,
  'single capitals': repeat('A '),
  initials: repeat('J.'),
  abbreviations: repeat('U.S. '),
  titles: repeat('Mr. '),
  'said said': repeat('said '),
  'he said that': repeat('he said that '),
  'the, the': repeat(', the '),
  parentheses: repeat('('),
  'straight quotation marks': repeat('"'),
  'short quotations': repeat('“a” '),
  'quotations in quotations': (length) => '“'.repeat(length / 2) + '”'.repeat(length / 2),
  'quotation upon quotation': repeat('"yes," said Ann Lee, '),
  apostrophes: repeat("'a' "),
  lines: repeat('a\n'),
  'one endless paragraph': repeat(SENTENCE),
  paragraphs: repeat(`${SENTENCE}\n\n`),
  'a new name each time': (length) =>
    Array.from({ length: length / 20 }, (_, at) => `Ann${(at * 7919) % 99_991} Lee${at} met.`).join(' '),
  'one name each time': repeat('Holloway met Ferri. '),
  'a list of names': repeat('Ann Lee, '),
  'and and': repeat('Rome and '),
  'offices of offices': repeat('minister of the '),
  dates: repeat('on Tuesday 3 May 2024 '),
  digits: repeat('1234567890'),
  'right to left': repeat('שלום عالم '),
  emoji: repeat('😀'),
  'combining marks': (length) => `e${'\u0301'.repeat(length)}`,
  'lone surrogates': repeat('\ud800 '),
  'control characters': repeat('\u0001\u001b '),
  hyphens: repeat('a-'),
  dots: repeat('.'),
  dashes: repeat('— '),
  slashes: repeat('a/b/'),
  addresses: repeat('http://a.b/'),
};
