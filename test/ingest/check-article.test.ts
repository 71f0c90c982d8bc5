import { checkArticle } from '../../src/ingest/check-article';

const attempt = (article: Parameters<typeof checkArticle>[0]) => {
  try {
    return checkArticle(article);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('checkArticle', () => {
  it('keeps the text as it is, after NFC, and computes its identity', () => {
    expect(
      attempt({
        text: ' Cafe\u0301\r\n\u001b ',
        source: 'Wire',
        title: ' ',
        url: ' https://example.org/?a=b ',
        publishedAt: '2016-02-02',
      }),
    ).toEqual({
      id: expect.stringMatching(/^article:[0-9a-f]{16}$/),
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      text: ' Café\r\n\u001b ',
      title: null,
      url: 'https://example.org/?a=b',
      source: 'Wire',
      publishedAt: '2016-02-02T00:00:00Z',
      warnings: [],
    });
  });

  it('replaces unpaired surrogates one for one, so that offsets stay', () => {
    expect(attempt({ text: 'a\ud800b😀', title: '\udc00' })).toMatchObject({
      text: 'a\ufffdb😀',
      title: '\ufffd',
      warnings: [expect.stringContaining('text'), expect.stringContaining('title')],
    });
  });

  it.each([
    ['no text', { text: '' }, 'EMPTY_ARTICLE'],
    ['only what cannot be seen', { text: ' \n\u200b\ufeff\u2060' }, 'EMPTY_ARTICLE'],
    ['NUL in the text', { text: 'a\0' }, 'NOT_TEXT'],
    ['NUL in the source', { text: 'a', source: 'b\0' }, 'NOT_TEXT'],
    ['a url that runs code', { text: 'a', url: 'javascript:alert(1)' }, 'BAD_USER_INPUT'],
    ['a url that is none', { text: 'a', url: 'http://' }, 'BAD_USER_INPUT'],
    ['a file', { text: 'a', url: 'file:///etc/passwd' }, 'BAD_USER_INPUT'],
    ['an endless source', { text: 'a', source: 'x'.repeat(501) }, 'BAD_USER_INPUT'],
  ])('refuses %s', (_, article, code) => {
    expect(attempt(article)).toBe(code);
  });

  it('leaves a date out that is none, and says so', () => {
    expect(attempt({ text: 'a', publishedAt: '9999999-99-99' })).toMatchObject({
      publishedAt: null,
      warnings: ['The date "9999999-99-99" is left out: expected RFC 3339, such as 2016-02-02T10:30:00Z.'],
    });
  });
});
