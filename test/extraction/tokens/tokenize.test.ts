import { tokenize } from '../../../src/extraction/tokens/tokenize';

const words = (text: string): string => {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return tokens.map(({ start, end }) => text.slice(start, end)).join(' ');
};

describe('tokenize cuts as UD does', () => {
  test.each([
    ["I don't know.", "I do n't know ."],
    ['He can’t, won’t and shouldn’t’ve.', 'He ca n’t , wo n’t and should n’t ’ve .'],
    ["Italy's and the ministers' talks", "Italy 's and the ministers ' talks"],
    ['Italy’s government', 'Italy ’s government'],
    ['They cannot go; we’re gonna stay.', 'They can not go ; we ’re gon na stay .'],
    ['the U.S. President and the U.S Secretary', 'the U.S. President and the U.S Secretary'],
    ['a U.N.-backed plan, an EU-funded one', 'a U.N. - backed plan , an EU - funded one'],
    [
      'anti-IS, pro-Beijing, re-elected, e-mail, co-operate',
      'anti-IS , pro-Beijing , re-elected , e-mail , co-operate',
    ],
    [
      'mid-1990s, two-year-old, self-proclaimed, al-Qaeda',
      'mid-1990s , two - year - old , self - proclaimed , al - Qaeda',
    ],
    ['10,000 men, 1.5 million, €31, $2.5bn, US$20', '10,000 men , 1.5 million , € 31 , $ 2.5 bn , US$ 20'],
    ['58% at 10 a.m. or 10am or 7:30 p.m.', '58 % at 10 a.m. or 10 am or 7:30 p.m.'],
    ['the 19th, the 1990s, ’90s and 9/11, 2016-02-02', 'the 19th , the 1990s , ’90s and 9/11 , 2016-02-02'],
    ['Our advances .. are undeniable...', 'Our advances .. are undeniable ...'],
    ['Well… “Yes,” he said.', 'Well … “ Yes , ” he said .'],
    [
      '“That’s it?!” she asked — twice – or thrice--no more.',
      '“ That ’s it ?! ” she asked — twice – or thrice -- no more .',
    ],
    [
      'Mr. Smith, J. R. R. Tolkien and J.R. Ewing met Gen. Lee.',
      'Mr. Smith , J. R. R. Tolkien and J.R. Ewing met Gen. Lee .',
    ],
    ['No. 10 said no.', 'No. 10 said no .'],
    ['No. We stay with plan B.', 'No . We stay with plan B .'],
    ['So do I. Apple Inc. left', 'So do I . Apple Inc. left'],
    ['on Jan. 5 (Sept. 9)', 'on Jan. 5 ( Sept. 9 )'],
    ['O’Neill of L’Aquila and d’Estaing', 'O’Neill of L’Aquila and d’Estaing'],
    [
      'mail a.b-c@example.co.uk, see http://example.org/a_(b)?x=1.',
      'mail a.b-c@example.co.uk , see http://example.org/a_(b)?x=1 .',
    ],
    ['www.example.org/path, CNN.com and @reuters #news', 'www.example.org/path , CNN.com and @reuters #news'],
    ['AT&T and/or R&D', 'AT&T and / or R&D'],
    ['“Kerry”’s', '“ Kerry ” ’s'],
    ['co\u00ADoperate\u200B now', 'co\u00ADoperate now'],
    ['👩‍🚀 São Paulo, 東京', '👩‍🚀 São Paulo , 東京'],
    ['', ''],
    [' \n\t ', ''],
  ])('%j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('offsets count into the whole text', () => {
    const text = 'ROME – He can’t.';
    expect(tokenize(text, { start: 7, end: text.length })).toEqual([
      { start: 7, end: 9 },
      { start: 10, end: 12 },
      { start: 12, end: 15 },
      { start: 15, end: 16 },
    ]);
  });
});

describe('tokenize ends on any text', () => {
  const hostile: [string, string][] = [
    ['100,000 spaces', ' '.repeat(100_000)],
    ['initials without end', 'J.'.repeat(30_000)],
    ['one word of 200,000 letters', 'a'.repeat(200_000)],
    ['hyphens', 're-'.repeat(50_000)],
    ['almost an address', 'a@'.repeat(50_000)],
    ['addresses without an end', '(www.'.repeat(30_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['digits and dots', '1.'.repeat(50_000)],
    ['full stops', '.'.repeat(100_000)],
    ['lone surrogates', '\uD83D'.repeat(10_000)],
  ];
  test.each(hostile)('%s: every code unit but white space is in one token', (_, text) => {
    const tokens = tokenize(text, { start: 0, end: text.length });
    const covered = tokens.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered).toBe(text.trim().length);
    expect(tokens.every((token, index) => token.start >= (tokens[index - 1]?.end ?? 0))).toBe(true);
  });
});
