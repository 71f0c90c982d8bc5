import { type Desk, overflowOf, seriousFindings } from './helpers/desk';

/** The front page: asking and reading answers. */
export const askTests = (desk: () => Desk): void => {
  test('answers who said what about whom with quotations, and keeps the question in the address', async () => {
    const page = await desk().open('/');
    const who = page.getByRole('combobox', { name: 'Who said it' });
    await who.fill('holl');
    await page.getByRole('option', { name: /Margaret Holloway/ }).waitFor();
    await who.press('Enter');
    const about = page.getByRole('combobox', { name: 'About whom or what' });
    await about.fill('libya');
    await page.getByRole('option', { name: 'Libya Country' }).click();
    await page.getByText('the place where Daesh goes to catch its breath').first().waitFor();
    expect(new URL(page.url()).search).toBe('?who=person%3Amargaret-holloway&about=country%3Aly');
    expect(await who.inputValue()).toBe('Margaret Holloway');
    expect(await page.locator('.quotation').count()).toBeGreaterThan(1);
    for (const text of await page.locator('.quotation .byword').allTextContents()) {
      expect(text).toMatch(/Margaret Holloway.*Libya/);
    }
  });

  test('a question that came by mail is asked at once; under an alias too', async () => {
    const page = await desk().open('/?about=Daesh&kind=DIRECT');
    await page.locator('.quotation').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'About whom or what' }).inputValue()).toBe('Islamic State');
    for (const text of await page.locator('.quotation footer').allTextContents()) expect(text).toContain('own words');
    expect(await page.getByRole('button', { name: 'In their own words' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('a name that nobody has is answered with near ones, which can be taken', async () => {
    const page = await desk().open('/?who=Margret%20Holloway');
    await page.getByRole('alert').getByRole('button', { name: 'Margaret Holloway' }).click();
    await page.locator('.quotation').first().waitFor();
    expect(new URL(page.url()).searchParams.get('who')).toBe('Margaret Holloway');
  });

  test('where nobody said so, it says so and lets one ask anew', async () => {
    const page = await desk().open('/?who=Margaret%20Holloway&from=1999-01-01&to=1999-12-31');
    await page.getByRole('button', { name: 'Ask anew' }).click();
    await page.locator('.quotation').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('statements are taken away as CSV, and their query opens in the playground', async () => {
    const page = await desk().open('/?who=Margaret%20Holloway');
    await page.locator('.quotation').first().waitFor();
    await page.getByText('Export', { exact: true }).click();
    const link = await page.getByRole('link', { name: 'GraphQL in the playground' }).getAttribute('href');
    expect(decodeURIComponent(link ?? '')).toMatch(/^\/playground\/#query=query Statements.*fragment StatementParts/s);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('statements.csv');
  });

  test.each([
    [390, false],
    [1600, true],
  ])('at %i pixels (dark: %s) nothing sticks out and axe finds nothing serious', async (width, dark) => {
    const page = await desk().open('/', { width, dark });
    await page.locator('.quotation').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.getByRole('combobox', { name: 'About whom or what' }).fill('egy');
    await page.getByRole('option', { name: 'Egypt Country' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });
};
