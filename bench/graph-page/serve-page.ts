import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { PROJECT } from '../graph/open-database';
import type { MadePicture } from './make-picture';

const FOLDER = path.join(PROJECT, 'dist-dashboard');
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built dashboard at an address of its own, with a made graph as the answer to its graph page: no database takes part. @throws where it is not built */
export const servePage = async (picture: MadePicture): Promise<{ url: string; close(): Promise<void> }> => {
  if (!existsSync(path.join(FOLDER, 'index.html'))) {
    throw new Error('The dashboard is not built: run "npm run build:dashboard" first.');
  }
  const topics = picture.nodes.slice(0, 1).map(({ id, label }) => ({ topic: { id, name: label } }));
  const answer = JSON.stringify({ data: { neighbourhood: picture, statementFacets: { topics }, statementMatrix: [] } });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql') {
      response.setHeader('content-type', 'application/graphql-response+json');
      response.end(answer);
      return;
    }
    const asked = path.join(FOLDER, path.normalize(pathname));
    const isFile = asked.startsWith(FOLDER) && existsSync(asked) && statSync(asked).isFile();
    const file = isFile ? asked : path.join(FOLDER, 'index.html');
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
