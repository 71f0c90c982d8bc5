import { type Desk, overflowOf, seriousFindings } from './helpers/desk';

/** The pages of one entity and of one article, and the list of articles. */
export const readingTests = (desk: () => Desk): void => {
  test('an answer opens its article at the passage; marks show their facts, and facts their marks', async () => {
    const page = await desk().open('/?who=Margaret%20Holloway&about=Libya&words=breath');
    await page.locator('.quotation footer a').first().click();
    await page.getByRole('heading', { name: 'Coalition warns that Islamic State is rebuilding in Libya' }).waitFor();
    const passage = page.locator('.marked .passage');
    await passage.first().waitFor();
    expect((await passage.allTextContents()).join('')).toBe(
      'Libya had become "the place where Daesh goes to catch its breath"',
    );
    // A name within a statement within the passage asked for: three marks share these characters.
    const name = page.locator('.marked .passage.statement.mention', { hasText: 'Daesh' });
    await name.click();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toMatch(/^Named/);
    await page.locator('.facts-panel li[data-active]', { hasText: 'Islamic State' }).waitFor();

    await page.getByRole('tab', { name: /^Said/ }).click();
    const fact = page.locator('.facts-panel li', { hasText: 'That is simply untrue' });
    await fact.getByRole('button', { name: 'Show it in the text' }).click();
    await page.mouse.move(0, 0);
    expect((await page.locator('.marked a[data-active]').allTextContents()).join('')).toBe('That is simply untrue,');
  });

  test('the text is shown whole, as it is stored', async () => {
    const [article] = await desk().graph.read<{ id: string; text: string }>(
      'MATCH (a:Article) RETURN a.id AS id, a.text AS text ORDER BY a.id LIMIT 1',
    );
    const page = await desk().open(`/article/${encodeURIComponent(article?.id ?? '')}`);
    await page.locator('.marked .mention').first().waitFor();
    const shown = await page.locator('.marked p').allTextContents();
    expect(shown).toEqual((article?.text ?? '').split('\n').filter((line) => line.trim() !== ''));
  });

  test('an entity has its names, offices with their passages, and everything said', async () => {
    const page = await desk().open('/entity/person%3Amargaret-holloway');
    await page.getByRole('heading', { level: 1, name: 'Margaret Holloway' }).waitFor();
    await page.locator('.offices .evidence a').first().waitFor();
    await page.locator('.quotation').first().waitFor();
    for (const tab of [/^Said about it/, /^Events/, /^Relations/, /^Articles/]) {
      await page.getByRole('tab', { name: tab }).click();
      await page
        .locator('[role=tabpanel] li, [role=tabpanel] .event, [role=tabpanel] .quotation, [role=tabpanel] .state')
        .first()
        .waitFor();
    }
    expect(new URL(page.url()).searchParams.get('tab')).toBe('articles');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toMatch(/^Relations/);
  });

  test('articles are found by their words', async () => {
    const page = await desk().open('/articles');
    await page.getByText('14 articles').waitFor();
    await page.getByRole('searchbox').fill('earthquake');
    await page
      .getByRole('link', { name: /earthquake/i })
      .first()
      .waitFor();
    await page.getByRole('searchbox').fill('zzzz');
    await page.getByText('No article has these words').waitFor();
  });

  test('what is not there is said', async () => {
    const page = await desk().open('/entity/person%3Anobody');
    await page.getByText('Nobody and nothing of this name').waitFor();
    await page.goto(`${desk().origin}/article/article%3Anone`);
    await page.getByText('There is no such article').waitFor();
  });

  test.each([
    ['/articles', '.headlines li'],
    ['/entity/country%3Aly', '.quotation'],
    ['/article/ARTICLE', '.marked .statement'],
  ])('%s is narrow enough for a telephone, and axe finds nothing serious in either scheme', async (path, part) => {
    const [article] = await desk().graph.read<{ id: string }>(
      "MATCH (a:Article) WHERE a.title STARTS WITH 'Coalition' RETURN a.id AS id",
    );
    for (const dark of [false, true]) {
      const page = await desk().open(path.replace('ARTICLE', article?.id ?? ''), { width: dark ? 1280 : 390, dark });
      await page.locator(part).first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
  });
};
