import type { Page } from 'playwright-core';
import type { Desk } from './helpers/desk';

/** What must be on the screen of somebody who is sent an address. */
const PAGES: [address: string, shows: (page: Page) => Promise<unknown>][] = [
  [
    '/?who=Margaret%20Holloway&about=Libya&words=breath&from=2025-03-01&to=2025-03-31',
    async (page) => {
      await page.locator('.quotation', { hasText: 'catch its breath' }).waitFor();
      expect(await page.getByRole('combobox', { name: 'Who said it' }).inputValue()).toBe('Margaret Holloway');
    },
  ],
  [
    '/matrix?who=person:margaret-holloway&about=country:ly&size=10',
    (page) => page.locator('.cell-panel .quotation').first().waitFor(),
  ],
  [
    '/graph?of=country:ly&at=country:ly&hide=CO_MENTION&by=community',
    async (page) => {
      await page.getByRole('region', { name: 'Selected' }).getByRole('link', { name: 'Libya' }).waitFor();
      expect(await page.getByRole('checkbox', { name: /^Named together/ }).isChecked()).toBe(false);
      expect(await page.getByRole('checkbox', { name: 'Colour by community' }).isChecked()).toBe(true);
    },
  ],
  [
    '/timeline?by=MONTH&from=2025-03-01&to=2025-03-31&tab=planned',
    async (page) => {
      await page.getByRole('tab', { name: 'Planned events', selected: true }).waitFor();
      await page.getByRole('button', { name: 'Month', pressed: true }).waitFor();
    },
  ],
  [
    '/articles?words=earthquake',
    async (page) => {
      await page
        .getByRole('link', { name: /earthquake/i })
        .first()
        .waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('earthquake');
    },
  ],
  ['/entity/country%3Aly?tab=events', (page) => page.getByRole('tab', { name: /^Events/, selected: true }).waitFor()],
  ['/add?from=files', (page) => page.getByText('Drop text files').waitFor()],
];

/** Addresses as they are sent to a colleague. */
export const linkTests = (desk: () => Desk): void => {
  test.each(PAGES)('%s shows what its sender saw, and again after a reload', async (address, shows) => {
    const page = await desk().open(address);
    await shows(page);
    await page.reload();
    await shows(page);
    expect(page.url()).toBe(desk().origin + address);
  });

  test('of two who change one dashboard, the second is told and chooses', async () => {
    const first = await desk().open('/dashboards');
    await first.getByRole('button', { name: 'New dashboard' }).click();
    await first.getByLabel('Title').first().fill('Shared');
    await first.getByRole('button', { name: 'Save' }).click();
    await first.getByRole('heading', { level: 1, name: 'Shared' }).waitFor();
    const path = new URL(first.url()).pathname;
    const second = await desk().open(`${path}?edit=1#tile-2`);
    await second.locator('#tile-2 .tile-editor').waitFor();
    const rename = async (page: Page, title: string) => {
      await page.getByLabel('Title').first().fill(title);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
    };
    await first.getByRole('button', { name: 'Change' }).click();
    await rename(first, 'By the first');
    await first.getByRole('heading', { level: 1, name: 'By the first' }).waitFor();

    await rename(second, 'By the second');
    await second.getByRole('heading', { name: 'Somebody else saved it meanwhile' }).waitFor();
    const stored = async () =>
      (await desk().graph.read<{ title: string }>('MATCH (d:Dashboard) RETURN d.title AS title')).map(
        ({ title }) => title,
      );
    expect(await stored()).toEqual(['By the first']);
    await second.getByRole('button', { name: 'Save mine over it' }).click();
    await second.getByRole('heading', { level: 1, name: 'By the second' }).waitFor();
    expect(await stored()).toEqual(['By the second']);

    // Who has not looked since is told in turn, and takes what is stored.
    await first.getByRole('button', { name: 'Change' }).click();
    await rename(first, 'By the first again');
    await first.getByRole('button', { name: 'Show me theirs' }).click();
    await first.getByRole('heading', { level: 1, name: 'By the second' }).waitFor();
    expect(await stored()).toEqual(['By the second']);
    await first.getByRole('button', { name: 'Change' }).click();
    await first.getByRole('button', { name: 'Remove the dashboard' }).click();
    await first.getByText('There is none yet').waitFor();
  });
};
