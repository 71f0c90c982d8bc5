import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LONGEST_ARTICLE_BYTES } from '../../src/ingest/article-read';
import { readArticles } from '../../src/ingest/read-articles';

describe('readArticles', () => {
  let folder: string;
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  /** What is read, in short: the article, or the error's code, with the line where there is one. */
  const read = async (paths: string[], stdin: AsyncIterable<Uint8Array> = (async function* () {})()) => {
    const found = [];
    for await (const { origin, id, article, error } of readArticles(paths, { stdin })) {
      const place = origin.path.replace(`${folder}/`, '') + (origin.line === null ? '' : `:${origin.line}`);
      found.push([place, error ? error.code : { id, ...article }]);
    }
    return found;
  };
  const one = async (name: string, content: string | Uint8Array) => {
    put(name, content);
    return (await read([join(folder, name)]))[0]?.[1];
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'read-articles-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes metadata from front matter and leaves the text exactly as it is', async () => {
    const text = 'By Ann\r\n\n“Sí,” she said. \n\n';
    const block =
      '---\ntitle: "Yes: she said"\nsource: The Wire\npublishedAt: 2024-05-01T10:00:00Z\nurl: https://example.org/a\n---\n';
    expect(await one('yes.txt', block + text)).toEqual({
      id: 'yes',
      text,
      title: 'Yes: she said',
      source: 'The Wire',
      publishedAt: '2024-05-01T10:00:00Z',
      url: 'https://example.org/a',
    });
  });

  it.each([
    ['no block', 'Plain.\n---\ntitle: x\n---\n'],
    ['a rule, not a block', '---\nIt rained.\n---\nIt stopped.'],
    ['a block without an end', '---\ntitle: x\nIt rained.'],
  ])('reads %s as text', async (_, text) => {
    expect(await one('a.txt', text)).toEqual({ id: 'a', text });
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFÖl')],
    ['UTF-16, little end first', Buffer.from('\uFEFFÖl', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFÖl', 'utf16le').swap16()],
  ])('decodes %s', async (_, bytes) => {
    expect(await one('a.txt', bytes)).toEqual({ id: 'a', text: 'Öl' });
  });

  it.each([
    ['Latin-1', Buffer.from('Öl', 'latin1'), 'BAD_ENCODING'],
    ['PDF', Buffer.from('%PDF-1.7 plain'), 'NOT_TEXT'],
    ['gzip under a wrong name', gzipSync('text'), 'NOT_TEXT'],
    ['bytes with NUL', Buffer.from('a\0b'), 'NOT_TEXT'],
    ['more than an article', Buffer.alloc(LONGEST_ARTICLE_BYTES + 1, 'a'), 'PAYLOAD_TOO_LARGE'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await one('a.txt', bytes)).toBe(code);
  });

  it('reads JSON Lines with an error for each bad line, and goes on', async () => {
    put(
      'a.jsonl',
      [
        '\uFEFF{"id": 7, "text": "One", "title": null, "more": [1]}\r',
        '{"text": "half a li',
        '',
        '{"title": "no text"}',
        '["text"]',
        '{"text": "Two", "url": 5}',
        `{"text": "${'x'.repeat(3 * LONGEST_ARTICLE_BYTES)}"}`,
        '{"text": "\\ud83d\\ude00 last"}',
      ].join('\n'),
    );
    expect(await read([join(folder, 'a.jsonl')])).toEqual([
      ['a.jsonl:1', { id: '7', text: 'One' }],
      ['a.jsonl:2', 'BAD_RECORD'],
      ['a.jsonl:4', 'BAD_RECORD'],
      ['a.jsonl:5', 'BAD_RECORD'],
      ['a.jsonl:6', 'BAD_RECORD'],
      ['a.jsonl:7', 'PAYLOAD_TOO_LARGE'],
      ['a.jsonl:8', { id: null, text: '😀 last' }],
    ]);
  });

  it('names what is wrong with a record', async () => {
    put('a.jsonl', '{"text": 5}\n{"text": "a", "title": ["b"]}\n{oops');
    const messages = [];
    for await (const { error } of readArticles([join(folder, 'a.jsonl')])) messages.push(error?.message);
    expect(messages).toEqual([
      '"text" must be a string, but it is a number.',
      '"title" must be a string, but it is a list.',
      'It is no JSON: "{oops".',
    ]);
  });

  it('reads folders in the order of names, and nothing that is no article', async () => {
    mkdirSync(join(folder, 'b'));
    put('b/2.md', 'Two');
    put('b/.hidden.txt', 'no');
    put('b/README.md', 'no');
    put('b/picture.png', 'no');
    put('a.txt', 'One');
    put('c.jsonl.gz', gzipSync('{"text": "Three"}\n'));
    put('d.json', '[{"text": "Four"}, {"text": 5}]');
    symlinkSync(folder, join(folder, 'b', 'loop'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'e.txt'));
    expect(await read([folder])).toEqual([
      ['a.txt', { id: 'a', text: 'One' }],
      ['b/2.md', { id: '2', text: 'Two' }],
      ['c.jsonl.gz:1', { id: null, text: 'Three' }],
      ['d.json', { id: null, text: 'Four' }],
      ['d.json', 'BAD_RECORD'],
      ['e.txt', { id: 'e', text: 'One' }],
    ]);
  });

  it('goes on after what cannot be read', async () => {
    put('a.txt', 'One');
    symlinkSync('self', join(folder, 'self'));
    put('broken.jsonl.gz', gzipSync('{"text": "Three"}\n').subarray(0, 20));
    const paths = ['nowhere.txt', 'self', 'broken.jsonl.gz', 'a.txt'].map((name) => join(folder, name));
    expect(await read(['/dev/zero', ...paths])).toEqual([
      ['/dev/zero', 'FILE_NOT_READABLE'],
      ['nowhere.txt', 'FILE_NOT_READABLE'],
      ['self', 'FILE_NOT_READABLE'],
      ['broken.jsonl.gz', 'FILE_NOT_READABLE'],
      ['a.txt', { id: 'a', text: 'One' }],
    ]);
  });

  it.each([
    [
      'JSON Lines',
      ['  {"te', 'xt": "One"}\n{"text": "Two"}'],
      [
        ['-:1', { id: null, text: 'One' }],
        ['-:2', { id: null, text: 'Two' }],
      ],
    ],
    ['text', ['It rained', ' in Oslo.\n'], [['-', { id: null, text: 'It rained in Oslo.\n' }]]],
    ['nothing', [], [['-', { id: null, text: '' }]]],
  ])('reads %s from standard input', async (_, chunks, expected) => {
    const stdin = (async function* () {
      for (const chunk of chunks) yield Buffer.from(chunk);
    })();
    expect(await read(['-'], stdin)).toEqual(expected);
  });
});
