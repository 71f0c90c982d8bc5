import { decodePage } from '../../../src/ingest/web/decode-page';
import { htmlArticle } from '../../../src/ingest/web/html-article';

const PARAGRAPH =
  'Margaret Holloway said on Tuesday that the coalition would stay, and that nobody had asked her to leave.';
const page = ({ head = '', body = `<p>${PARAGRAPH}</p>`.repeat(4) } = {}): string => `<!doctype html>
<html><head><title>Coalition stays | Harbour Wire</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<article><h1>Coalition stays</h1>${body}</article>
<aside>Most read: <a href="/1">Ten photographs of boats</a></aside><footer>All rights reserved</footer></body></html>`;

test('the article alone, with its metadata and the byline at its head', () => {
  const head = `<meta property="og:site_name" content="Harbour Wire"><meta name="author" content="Kaarel Tammsalu">
    <meta property="og:title" content="Coalition stays | Harbour Wire">
    <meta property="article:published_time" content="2024-05-01T10:00:00+02:00">`;
  expect(htmlArticle(page({ head }), { url: 'https://example.org/a' })).toEqual({
    text: ['By Kaarel Tammsalu', ...Array(4).fill(PARAGRAPH)].join('\n\n'),
    title: 'Coalition stays',
    url: 'https://example.org/a',
    source: 'Harbour Wire',
    publishedAt: '2024-05-01T08:00:00Z',
  });
});

test('metadata of JSON-LD, and the host where nothing names the source', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Coalition stays',
    datePublished: '2024-05-01',
  };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(htmlArticle(page({ head }), { url: 'https://news.example.org/a' })).toMatchObject({
    title: 'Coalition stays',
    source: 'news.example.org',
    publishedAt: '2024-05-01T00:00:00Z',
  });
});

test('scripts are no text, quotations keep their marks, line breaks part lines', () => {
  const body = `${`<p>${PARAGRAPH}</p>`.repeat(3)}<p>“We&nbsp;will   stay,”<br>she said.<script>alert(1)</script></p>`;
  expect(htmlArticle(page({ body })).text).toMatch(/\n\n“We will stay,”\nshe said\.$/);
});

test.each([
  ['nothing', ''],
  ['an empty page', '<html></html>'],
  ['menus alone', '<html><body><nav><a href="/">Home</a></nav></body></html>'],
])('%s is no article', (_, html) => {
  expect(() => htmlArticle(html)).toThrow(expect.objectContaining({ code: 'EMPTY_ARTICLE' }));
});

test.each([
  ['what the header says', 'windows-1252', ''],
  ['what the page declares', null, '<meta charset="windows-1252">'],
])('bytes are read by %s', (_, said, declared) => {
  expect(decodePage(Buffer.from(`${declared}“Sí”`.replace('“', '\x93').replace('”', '\x94'), 'latin1'), said)).toBe(
    `${declared}“Sí”`,
  );
});

test('a page nested five thousand deep is read, at once', () => {
  const html = `<html><body>${'<div>'.repeat(5_000)}${PARAGRAPH.repeat(5)}</body></html>`;
  expect(htmlArticle(html).text).toContain('Margaret Holloway said');
});
