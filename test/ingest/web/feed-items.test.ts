import { feedItems, looksLikeFeed } from '../../../src/ingest/web/feed-items';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour Wire</title><link>https://example.org/</link><description>News</description>
<item><title>Coalition &amp;amp; allies stay</title><link>/a</link><guid>a1</guid><pubDate>Wed, 01 May 2024 10:00:00 +0200</pubDate>
<description>In short.</description><content:encoded><![CDATA[<p>They stay.</p><p>For now.</p>]]></content:encoded></item>
<item><title>Ports close</title><link>https://example.org/b</link><description>Ports &lt;b&gt;close&lt;/b&gt; today.</description></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Wire</title><id>f</id><updated>2024-05-01T00:00:00Z</updated>
<entry><id>e1</id><title type="html">Ports &lt;i&gt;close&lt;/i&gt;</title><link rel="edit" href="/edit"/><link href="/c"/>
<content type="html">&lt;p&gt;Closed.&lt;/p&gt;</content><published>2024-05-01T10:00:00Z</published></entry></feed>`;

test('RSS: whole texts and teasers, absolute addresses, dates in UTC', () => {
  expect(feedItems(RSS, { url: 'https://example.org/feed.xml' })).toEqual({
    title: 'Harbour Wire',
    items: [
      {
        id: 'a1',
        title: 'Coalition & allies stay',
        url: 'https://example.org/a',
        text: 'They stay.\n\nFor now.',
        isWhole: true,
        publishedAt: '2024-05-01T08:00:00Z',
      },
      {
        id: 'https://example.org/b',
        title: 'Ports close',
        url: 'https://example.org/b',
        text: 'Ports close today.',
        isWhole: false,
        publishedAt: null,
      },
    ],
  });
});

test('Atom', () => {
  expect(feedItems(ATOM, { url: 'https://example.org/feed' }).items).toEqual([
    {
      id: 'e1',
      title: 'Ports close',
      url: 'https://example.org/c',
      text: 'Closed.',
      isWhole: true,
      publishedAt: '2024-05-01T10:00:00Z',
    },
  ]);
});

test.each([
  ['a page', '<html><body>No</body></html>'],
  ['text', 'It rained.'],
  ['a document type', `<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd">${RSS}`],
  ['entities of its own', `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(10)}"><!ENTITY c "&a;&a;&a;">]>${RSS}`],
])('refuses %s', (_, text) => {
  expect(() => feedItems(text)).toThrow(expect.objectContaining({ code: 'BAD_FEED' }));
});

test('a feed is known by its beginning', () => {
  expect(
    [RSS, ATOM, '<!-- x --><rdf:RDF xmlns="x">', '{"version": "https://jsonfeed.org/version/1.1"}'].map(looksLikeFeed),
  ).toEqual(Array(4).fill(true));
  expect(['<html>', '{"text": "x"}', 'rss'].map(looksLikeFeed)).toEqual(Array(3).fill(false));
});
