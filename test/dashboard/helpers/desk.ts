import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium as browserType, type Page } from 'playwright-core';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { deleteArticle } from '../../../src/graph/write/delete-article';
import { ingestArticles } from '../../../src/ingest/ingest-articles';
import { knownFacts } from '../../../src/ingest/known-facts';
import type { ArticleInput } from '../../../src/model/article';
import type { ApiOptions } from '../../../src/server/create-api';
import type { RunningServer } from '../../../src/server/server';
import type { ServerSettings } from '../../../src/server/server-part';
import { startServer } from '../../../src/server/start-server';
import { build } from '../../helpers/build';
import { openTestGraph, wipe } from '../../helpers/database';
import { collectLog } from '../../server/helpers/collect-log';
import { loadSamples } from '../../server/helpers/load-samples';

/** A first load on a busy machine, with queries that the database has not planned yet. */
export const LOAD_MS = 60_000;
/** Tests are about what is shown, on machines of any speed. */
const READ_TIMEOUT_MS = 30_000;

/** The dashboard over the sample articles in a real browser. */
export interface Desk {
  graph: Graph;
  origin: string;
  /** Opens an address in a page of its own, as wide as asked. */
  open(path: string, options?: { width?: number; dark?: boolean; at?: string }): Promise<Page>;
  /** Serves the same graph under other settings; the address, until the desk is closed. */
  serve(options: Pick<ApiOptions, 'fetch'> & Pick<ServerSettings, 'tokens'>): Promise<string>;
  /** Requests to other hosts, and errors of the pages since the last call; refusals by the security policy are among them. */
  takeProblems(): string[];
  closePages(): Promise<void>;
  /** Stores articles; their ids in the same order. */
  addArticles(articles: readonly ArticleInput[]): Promise<string[]>;
  /** Removes every article of one of these titles. */
  removeArticles(titles: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts it; the caller closes it. */
export const openDesk = async (executablePath: string): Promise<Desk> => {
  build('buildDashboard');
  const graph = await openTestGraph();
  await wipe(graph);
  await migrate(graph);
  await loadSamples(graph);
  const servers: RunningServer[] = [];
  const serve: Desk['serve'] = async ({ tokens = [], fetch = {} }) => {
    const server = await startServer({
      graph,
      settings: { host: '127.0.0.1', port: 0, tokens },
      log: collectLog().log,
      readTimeoutMs: READ_TIMEOUT_MS,
      fetch,
    });
    servers.push(server);
    return new URL(server.url).origin;
  };
  const origin = await serve({});
  const browser: Browser = await browserType.launch({
    executablePath,
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  let problems: string[] = [];
  let contexts: BrowserContext[] = [];
  return {
    graph,
    origin,
    serve,
    open: async (path, { width = 1280, dark = false, at = origin } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
        acceptDownloads: true,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(LOAD_MS);
      page.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (asked !== at && !['data:', 'blob:'].includes(protocol)) problems.push(`asked ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('dialog', (dialog) => {
        problems.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(at + path);
      return page;
    },
    takeProblems: () => {
      const taken = problems;
      problems = [];
      return taken;
    },
    closePages: async () => {
      const open = contexts;
      contexts = [];
      await Promise.all(open.map((context) => context.close()));
    },
    addArticles: async (articles) => {
      const outcomes = await ingestArticles(graph, articles, { now: new Date(), known: knownFacts });
      return outcomes.map(({ articleId, error }) => {
        if (articleId === null) throw new Error(`An article was not stored: ${error?.message}`);
        return articleId;
      });
    },
    removeArticles: async (titles) => {
      const rows = await graph.read<{ id: string }>('MATCH (a:Article) WHERE a.title IN $titles RETURN a.id AS id', {
        titles,
      });
      for (const { id } of rows) await deleteArticle(graph, id);
    },
    close: async () => {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
      await graph.close();
    },
  };
};

/** What axe finds serious or critical, as lines: rule, and the elements. */
export const seriousFindings = async (page: Page): Promise<string[]> => {
  // The page's policy runs no inline script; this goes in through the debugger instead.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
};

/** How far the page is wider than its window, in pixels; nothing may be. */
export const overflowOf = (page: Page): Promise<number> =>
  page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
