import { type Desk, overflowOf, seriousFindings } from './helpers/desk';
import { HOSTILE } from './hostile';

const ARTICLE = `OSLO – Finland and Norway will share patrols over their undersea cables, Finnish Prime Minister Aino Lehtovaara said on Tuesday.

"A cable has two ends, and so does a friendship," Lehtovaara told reporters in Oslo.`;

/** Adding articles, dashboards, and hostile text. */
export const writingTests = (desk: () => Desk): void => {
  test('an article is looked at, stored, heard of by others, read, and removed', async () => {
    const other = await desk().open('/add');
    await other.getByText('They appear here').waitFor();
    const page = await desk().open('/add');
    await page.getByRole('textbox', { name: 'Text of the article' }).fill(ARTICLE);
    await page.getByLabel('Headline').fill('Finland and Norway to share cable patrols');
    await page.getByRole('button', { name: 'See what is in it' }).click();
    await page.locator('.preview .marked .statement').first().waitFor();
    expect(await page.locator('.preview .quiet[role=status]').first().textContent()).toMatch(/^[2-9] statements/);
    // Nothing is stored yet.
    const count = () =>
      desk().graph.read('MATCH (a:Article) WHERE a.title STARTS WITH "Finland and Norway" RETURN a.id');
    expect(await count()).toEqual([]);

    await page.getByRole('button', { name: 'Store it' }).click();
    await page.getByText('Stored.').waitFor();
    await other.locator('.live .quotation', { hasText: 'A cable has two ends' }).waitFor();
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Finland and Norway to share cable patrols' }).waitFor();
    await page.getByRole('button', { name: 'Remove …' }).click();
    await page.getByRole('button', { name: 'Remove it and what only it supports' }).click();
    await page.waitForURL(/\/articles$/);
    expect(await count()).toEqual([]);
  });

  test('files are read, stored with their progress, and what is no article is named', async () => {
    const page = await desk().open('/add');
    await page.getByRole('tab', { name: 'Files' }).click();
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    const first = file('one.txt', `---\ntitle: One of two\nsource: Harbour Wire\n---\n${ARTICLE}`);
    const second = file(
      'two.jsonl',
      `${JSON.stringify({ title: 'Two of two', text: `${ARTICLE} Again.` })}\n{"no":1}\n`,
    );
    await page.locator('input[type=file]').setInputFiles([first, second]);
    await page.getByText('two.jsonl, line 2: It has no "text".').waitFor();
    await page.getByRole('button', { name: 'Store all' }).click();
    await page.getByText('2 of 2: 2 new, 0 stored before, 0 rejected').waitFor();
    await desk().removeArticles(['One of two', 'Two of two']);
  });

  test('a dashboard is made, changed, shared by its address, and removed', async () => {
    const page = await desk().open('/dashboards');
    await page.getByRole('button', { name: 'New dashboard' }).click();
    await page.getByLabel('Title').first().fill('Libya');
    await page.getByRole('button', { name: 'Add a tile' }).click();
    const editor = page.locator('.tile-editor').last();
    await editor.getByLabel('Shows').selectOption('GRAPH');
    await editor.getByLabel('Title').fill('Around Libya');
    await editor.getByRole('combobox', { name: 'About' }).fill('libya');
    await page.getByRole('option', { name: 'Libya Country' }).click();
    await editor.getByRole('button', { name: 'Earlier' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Libya' }).waitFor();

    const reader = await desk().open(new URL(page.url()).pathname);
    await reader.getByRole('heading', { level: 1, name: 'Libya' }).waitFor();
    const titles = ['Latest statements', 'Who speaks most', 'Statements in time', 'Who speaks about whom'];
    const shown = reader.locator('.tile');
    expect(await shown.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
      ...titles,
      'Around Libya',
      'Meetings',
    ]);
    for (const part of [
      '.quotation',
      '.bars li',
      '.chart canvas',
      '.matrix button',
      '.graph-view canvas',
      '.meetings tbody tr',
    ]) {
      await reader.locator(`.tile ${part}`).first().waitFor();
    }
    const where = async () =>
      (await reader.locator('.meetings tbody td:nth-child(3)').allTextContents()).filter((place) => place !== '');
    await reader.getByRole('button', { name: 'Where' }).click();
    await reader.getByRole('columnheader', { name: 'Where' }).and(reader.locator('[aria-sort=ascending]')).waitFor();
    const places = await where();
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort((one, other) => one.localeCompare(other, 'en')));
    expect(await seriousFindings(reader)).toEqual([]);
    await reader.getByRole('link', { name: 'Around Libya' }).click();
    await reader.waitForURL(/\/graph\?of=country/);

    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Remove the dashboard' }).click();
    await page.getByText('There is none yet').waitFor();
  });

  test.each(['/add', '/dashboards'])(
    '%s is narrow enough for a telephone, and axe finds nothing serious',
    async (path) => {
      for (const dark of [false, true]) {
        const page = await desk().open(path, { width: dark ? 1280 : 390, dark });
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await seriousFindings(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      }
    },
  );

  test('hostile titles, texts and sources are shown as text, and run nothing', async () => {
    expect(HOSTILE).toHaveLength(20);
    const ids = await desk().addArticles(
      HOSTILE.map((words, at) => ({
        title: words,
        source: words,
        url: `https://example.org/?q=${encodeURIComponent(words)}`,
        publishedAt: `2025-05-${String(at + 1).padStart(2, '0')}T00:00:00.000Z`,
        text: `${words}\n\nOSLO – Margaret Holloway said that ${words} was "${words}" in Libya on Tuesday.\n\n${words}`,
      })),
    );
    const list = await desk().open('/articles');
    for (const words of HOSTILE) await list.getByText(words, { exact: true }).first().waitFor();
    await list.goto(`${desk().origin}/?who=Margaret%20Holloway`);
    await list.locator('.quotation').first().waitFor();
    await list.goto(`${desk().origin}/timeline`);
    await list.locator('.chart canvas').first().waitFor();
    for (const [at, id] of ids.entries()) {
      await list.goto(`${desk().origin}/article/${encodeURIComponent(id)}`);
      await list.locator('.marked .mention').first().waitFor();
      expect(await list.locator('h1').textContent()).toBe(HOSTILE[at]);
      expect((await list.locator('.marked').textContent()) ?? '').toContain(HOSTILE[at]);
      // Nothing of it became an element, a handler or a link that runs something.
      expect(
        await list.locator('#page :is(script, iframe, object, embed, svg, math, form, base, meta, style)').count(),
      ).toBe(0);
      expect(await list.locator('#page img, #page [onerror], #page [onload], #page [onclick]').count()).toBe(0);
      expect(await list.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
    }
    expect(await list.evaluate(() => (globalThis as unknown as { hacked?: unknown }).hacked)).toBeUndefined();
    await desk().removeArticles(HOSTILE);
  });
};
