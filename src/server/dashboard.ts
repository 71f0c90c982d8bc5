import { existsSync } from 'node:fs';
import path from 'node:path';
import compression from 'compression';
import express from 'express';
import type { ServerPart } from './server-part';

/** What `npm run build:dashboard` makes. */
const FOLDER = path.join(__dirname, '..', '..', 'dist-dashboard');

/** The addresses of its pages; each is the same document, whose script shows the page. */
const PAGES = [
  '/',
  '/matrix',
  '/graph',
  '/timeline',
  '/articles',
  '/add',
  '/dashboards',
  '/dashboards/:id',
  '/entity/:id',
  '/article/:id',
];

const NOT_BUILT = 'The dashboard is not built: run "npm run build:dashboard". The playground is at /playground.\n';

/** The dashboard at `/`, from our own files, under the strict policy that every answer carries. */
export const dashboard: ServerPart = ({ app, log }) => {
  const document = path.join(FOLDER, 'index.html');
  if (!existsSync(document)) {
    log.warn('The dashboard is not built: run "npm run build:dashboard".');
    app.get('/', (_request, response) => {
      response.status(503).type('text').send(NOT_BUILT);
    });
    return;
  }
  app.get(PAGES, (_request, response) => {
    // The document names the scripts of one build; the scripts themselves never change.
    response.set('Cache-Control', 'no-cache').sendFile(document);
  });
  app.use(
    '/assets',
    // Scripts and styles shrink to a third; answers of the API are not compressed, since they may hold secrets beside a stranger's words.
    compression(),
    express.static(path.join(FOLDER, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  app.get('/icon.svg', (_request, response) => {
    response.sendFile(path.join(FOLDER, 'icon.svg'));
  });
};
