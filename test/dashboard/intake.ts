import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readTokens } from '../../src/server/access/read-tokens';
import type { Desk } from './helpers/desk';

const page = (title: string): string => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="Harbour Wire"></head><body><article><h1>${title}</h1>
<p>OSLO – Finland and Norway will share patrols over their undersea cables, Finnish Prime Minister Aino Lehtovaara said on Tuesday.</p>
<p>"A cable has two ends, and so does a friendship," Lehtovaara told reporters in Oslo, where the two governments met for the day. This was the ${title.toLowerCase()}.</p>
</article></body></html>`;
const TITLES = ['Cables, first report', 'Cables, second report'];

/** Pages at addresses of this machine: /0 and /1 at once, /slow when it is let go; nothing else is there. */
const startSite = async () => {
  let letGo = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const server = createServer(async ({ url }, response) => {
    if (url === '/slow') await gate;
    const title = url === '/slow' ? 'Cables, late report' : TITLES[Number(url?.slice(1))];
    response.writeHead(title ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(title ? page(title) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letGo: () => letGo(),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

/** Articles from the web, jobs, and who may use a server at all. */
export const intakeTests = (desk: () => Desk): void => {
  let site: Awaited<ReturnType<typeof startSite>>;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  test('an address of a private network is refused, and the reader told so', async () => {
    const page = await desk().open('/add?from=web');
    await page.getByLabel('Addresses').fill(`${site.address}/0`);
    await page.getByRole('button', { name: 'See what is in the page' }).click();
    await page.getByRole('heading', { name: 'That address is not fetched' }).waitFor();
    expect(await page.locator('.preview .marked').count()).toBe(0);
  });

  test('a page is looked at and stored; many are taken in by a job that tells how far it is', async () => {
    const at = await desk().serve({ fetch: { allowPrivate: true } });
    const page = await desk().open('/add', { at });
    await page.getByRole('tab', { name: 'From the web' }).click();
    expect(page.url()).toContain('from=web');
    await page.getByLabel('Addresses').fill(`${site.address}/0`);
    await page.getByRole('button', { name: 'See what is in the page' }).click();
    await page.locator('.preview .marked .statement').first().waitFor();
    await page.getByRole('button', { name: 'Store it' }).click();
    await page.getByText('Stored.').waitFor();

    await page
      .getByLabel('Addresses')
      .fill(['/0', '/1', '/none', '/slow'].map((path) => site.address + path).join('\n'));
    await page.getByRole('button', { name: 'Take in all of it' }).click();
    const job = page.getByRole('region', { name: 'Jobs' }).locator('li');
    await job.getByText('running').waitFor();
    await job.getByRole('progressbar').waitFor();
    await job.getByRole('button', { name: 'Stop' }).waitFor();
    site.letGo();
    await job.getByText('done', { exact: true }).waitFor();
    expect(await job.getByRole('status').textContent()).toMatch(/^4( of 4)?: 2 new, 1 stored before, 1 rejected$/);
    await job.getByText(`${site.address}/none:`).waitFor();
    await desk().removeArticles([...TITLES, 'Cables, late report']);
  });

  test('a server with tokens asks for one, refuses a wrong one, and lets readers only read', async () => {
    const secret = 'a-secret-of-the-test-0123456789-abcdef';
    const at = await desk().serve({ tokens: readTokens({ tokens: `reader:read:${secret}` }) });
    const page = await desk().open('/?who=Margaret%20Holloway', { at });
    const enter = async (token: string) => {
      await page.getByLabel('Access token').first().fill(token);
      await page.getByRole('button', { name: 'Go on' }).first().click();
    };
    const asked = page.getByRole('heading', { name: 'This server asks who you are' }).first();
    await asked.waitFor();
    await Promise.all([page.waitForEvent('load'), enter('a-wrong-token')]);
    await asked.waitFor();
    expect(await page.locator('.quotation').count()).toBe(0);
    await enter(secret);
    await page.locator('.quotation').first().waitFor();
    // The token is kept for the tab, and is in no address.
    await page.getByRole('link', { name: 'Dashboards' }).click();
    await page.getByRole('button', { name: 'New dashboard' }).click();
    await page.getByRole('heading', { name: 'You may only read here' }).waitFor();
    expect(page.url()).not.toContain(secret);
    // The browser notes each refusal; nothing else went wrong.
    for (const problem of desk().takeProblems()) expect(problem).toMatch(/status of 40[13]/);
  });
};
