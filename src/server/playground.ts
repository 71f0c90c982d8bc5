import { existsSync } from 'node:fs';
import path from 'node:path';
import express from 'express';
import { contentSecurityPolicy } from './security-headers';
import { sendError } from './send-error';
import type { ServerPart } from './server-part';

/** What `npm run build:playground` makes. */
const FOLDER = path.join(__dirname, '..', '..', 'dist-playground');

/** GraphiQL at `/playground`, from our own files. Its editor (monaco) writes inline styles, which this page alone allows. */
export const playground: ServerPart = ({ app, log }) => {
  const isBuilt = existsSync(path.join(FOLDER, 'index.html'));
  if (!isBuilt) log.warn('The playground is not built: run "npm run build:playground".');
  app.use('/playground', contentSecurityPolicy({ 'style-src': ["'self'", "'unsafe-inline'"] }));
  // The names of assets carry a hash of their content, so that they never change.
  app.use(
    '/playground/assets',
    express.static(path.join(FOLDER, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  app.use('/playground', express.static(FOLDER, { dotfiles: 'ignore' }));
  app.use('/playground', (request, response) => {
    const message = isBuilt ? 'There is no such file.' : 'The playground is not built: run "npm run build:playground".';
    sendError(request, response, { status: 404, code: 'NOT_FOUND', message });
  });
};
