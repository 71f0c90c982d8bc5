import { createHash } from 'node:crypto';
import { FIRST_EXAMPLE } from './example-queries';
import { contentSecurityPolicy } from './security-headers';
import type { ServerPart } from './server-part';

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2733; --quiet: #5b6875; --line: #d9dfe5; --paper: #fbfbf9; --box: #f1f2ee; --accent: #1f4b6e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e3e8ed; --quiet: #9aa7b4; --line: #33404d; --paper: #161c23; --box: #1e262f; --accent: #8dbde3; }
}
body { background: var(--paper); color: var(--ink); font: 17px/1.6 Georgia, 'Times New Roman', serif; margin: 0; }
main { margin: 0 auto; max-width: 42rem; padding: 12vh 1.5rem 4rem; }
h1 { font-size: 2.4rem; font-weight: 600; letter-spacing: -0.01em; line-height: 1.1; margin: 0; }
.lead { color: var(--quiet); font-size: 1.25rem; margin: 0.5rem 0 2rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
.open { background: var(--accent); border-radius: 6px; color: var(--paper); display: inline-block; font: 600 1rem/1 system-ui, sans-serif; padding: 0.85rem 1.2rem; text-decoration: none; }
h2 { font-size: 1.15rem; margin: 3rem 0 0.5rem; }
pre { background: var(--box); border: 1px solid var(--line); border-radius: 6px; font: 0.82rem/1.55 ui-monospace, Menlo, Consolas, monospace; margin: 0; overflow-x: auto; padding: 1rem 1.2rem; }
dl { display: grid; gap: 0.25rem 1.5rem; grid-template-columns: max-content 1fr; margin: 2.5rem 0 0; }
dt { color: var(--quiet); } dd { margin: 0; }
code { font: 0.9em ui-monospace, Menlo, Consolas, monospace; }
`;

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const withoutComments = (query: string): string => query.replace(/^#.*\n/gm, '').trim();

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rapporteur</title>
<link rel="icon" href="/playground/icon.svg" type="image/svg+xml">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Rapporteur</h1>
<p class="lead">Who said what about whom: news articles as a graph that you can ask.</p>
<p><a class="open" href="/playground/">Open the playground</a></p>
<h2>${asText(FIRST_EXAMPLE.question)}</h2>
<pre><code>${asText(withoutComments(FIRST_EXAMPLE.query))}</code></pre>
<dl>
<dt>Queries</dt><dd><code>POST /graphql</code></dd>
<dt>Subscriptions</dt><dd>WebSocket <code>/graphql</code> (graphql-transport-ws)</dd>
<dt>Health</dt><dd><a href="/health/live">/health/live</a>, <a href="/health/ready">/health/ready</a></dd>
</dl>
</main>
</body>
</html>
`;

/** The page at `/`: what this is, the way to the playground, and one query to begin with. It runs no script. */
export const landingPage: ServerPart = ({ app }) => {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  app.get('/', contentSecurityPolicy({ 'style-src': [`'sha256-${hash}'`] }), (_request, response) => {
    response.type('html').send(PAGE);
  });
};
