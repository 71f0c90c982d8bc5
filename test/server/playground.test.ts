import { type Browser, chromium as browserType, type Page } from 'playwright-core';
import { EXAMPLE_QUERIES } from '../../src/server/example-queries';
import { type RunningServer, serve } from '../../src/server/server';
import { build } from '../helpers/build';
import { describeInBrowser } from '../helpers/chromium';
import { collectLog } from './helpers/collect-log';
import { graphThat } from './helpers/graph-that';
import { tinyApi } from './helpers/tiny-api';

/** A first load on a busy machine, workers included. */
const LOAD_MS = 60_000;
jest.setTimeout(2 * LOAD_MS);

describeInBrowser('the playground in a browser', (executablePath) => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let foreign: string[];
  let problems: string[];

  beforeAll(async () => {
    build('buildPlayground');
    server = await serve(tinyApi, graphThat('answers'), {
      settings: { host: '127.0.0.1', port: 0 },
      log: collectLog().log,
    });
    browser = await browserType.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    foreign = [];
    problems = [];
    const context = await browser.newContext();
    page = await context.newPage();
    const { host } = new URL(server.url);
    page.on('request', (request) => {
      if (new URL(request.url()).host !== host && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    page.on('console', (message) => {
      // A refusal by the content security policy is an error on the console too.
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
  });
  afterEach(async () => {
    await page.context().close();
    expect({ foreign, problems }).toEqual({ foreign: [], problems: [] });
  });

  const open = async (hash = '') => {
    await page.goto(`${server.playgroundUrl}/${hash}`);
    await page.waitForSelector('.graphiql-query-editor .view-line', { timeout: LOAD_MS });
  };
  const run = () => page.click('.graphiql-execute-button');
  const answered = (words: RegExp) => page.locator('.result-window', { hasText: words }).waitFor({ timeout: LOAD_MS });

  test('opens with the first example, from this server alone', async () => {
    await open();
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs).toEqual(EXAMPLE_QUERIES.filter(({ tab }) => tab).map(({ name }) => name));
    expect(await page.locator('.graphiql-query-editor').textContent()).toContain('whoSaidWhat');
  });

  test('a question opens in a tab of its own, once', async () => {
    await open();
    const before = await page.locator('.graphiql-tab-button').count();
    const asked = EXAMPLE_QUERIES.find(({ tab }) => !tab);
    const titles = page.locator('.graphiql-tab-button', { hasText: asked?.name ?? '' });
    await page.getByRole('button', { name: asked?.question ?? '' }).click();
    await titles.waitFor({ timeout: LOAD_MS });
    await page.getByRole('button', { name: EXAMPLE_QUERIES[0]?.question ?? '' }).click();
    await page.getByRole('button', { name: asked?.question ?? '' }).click();
    expect(await page.locator('.graphiql-tab-button').count()).toBe(before + 1);
  });

  test('a link hands a query over, and it is answered', async () => {
    const query = 'query Greet($name: String) { hello(name: $name) }';
    await open(`#query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"name":"Ada"}')}`);
    await run();
    await answered(/Hello,\sAda/);
  });

  test('a subscription delivers', async () => {
    await open(`#query=${encodeURIComponent('subscription Ticks { ticks }')}`);
    await run();
    await answered(/"ticks":\s3/);
  });

  test('the editor completes field names from the schema', async () => {
    await open(`#query=${encodeURIComponent('{ hel }')}`);
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Home');
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Space');
    await page.waitForSelector('.suggest-widget .monaco-list-row:has-text("hello")', { timeout: LOAD_MS });
  });
});
