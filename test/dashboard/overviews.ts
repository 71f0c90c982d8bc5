import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Desk, overflowOf, seriousFindings } from './helpers/desk';

/** Where the ring around the selected node begins on the left, once it has stopped moving. */
const stillRing = async (page: Page): Promise<{ x: number; y: number }> => {
  const ring = () =>
    page.evaluate<{ x: number; y: number } | null>(`(() => {
      const canvas = document.querySelector('canvas.sigma-hovers');
      const { left, top } = canvas.getBoundingClientRect();
      const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      for (let x = 0; x < width; x += 1)
        for (let y = 0; y < height; y += 1)
          if (data[4 * (y * width + x) + 3] > 128) return { x: left + x, y: top + y };
      return null;
    })()`);
  for (let before = await ring(); ; ) {
    await page.waitForTimeout(1_000);
    const now = await ring();
    if (now && now.x === before?.x && now.y === before.y) return now;
    before = now;
  }
};

/** Matrix, timeline and graph. */
export const overviewTests = (desk: () => Desk): void => {
  test('a cell of the matrix opens as many statements as it counts, all of its speaker about its topic', async () => {
    const page = await desk().open('/matrix');
    const cell = page.getByRole('button', { name: /^Margaret Holloway on Libya/ });
    const count = Number(await cell.textContent());
    await cell.click();
    await page.locator('.cell-panel .quotation').first().waitFor();
    expect(await page.locator('.cell-panel .quotation').count()).toBe(count);
    for (const text of await page.locator('.cell-panel .byword').allTextContents()) {
      expect(text).toMatch(/Margaret Holloway.*Libya/);
    }
    await page.getByRole('button', { name: /^Apr 25/ }).click();
    await page.getByRole('button', { name: /^Apr 25/, pressed: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('2025-04-30');
  });

  test('the matrix is taken away as CSV and SVG', async () => {
    const page = await desk().open('/matrix');
    await page.locator('.matrix button').first().waitFor();
    const take = async (label: string) => {
      await page.locator('.menu summary').click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: label, exact: true }).click(),
      ]);
      return readFileSync(await file.path(), 'utf8');
    };
    expect(await take('CSV')).toMatch(/^\uFEFFspeaker,about,statements,speaker id,about id\r\nMargaret Holloway,/);
    expect(await take('SVG')).toMatch(/^<svg .*Margaret Holloway/s);
  });

  test('dragging over the timeline chooses a time, and the lists follow', async () => {
    const page = await desk().open('/timeline?by=MONTH');
    const box = await page.locator('.chart canvas').first().boundingBox();
    if (!box) throw new Error('No chart was drawn.');
    await page.mouse.move(box.x + box.width * 0.15, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.35, box.y + 110, { steps: 8 });
    await page.mouse.up();
    await page.waitForURL(/from=\d{4}-\d{2}-01&to=\d{4}-\d{2}-(28|30|31)/);
    await page.getByRole('tab', { name: 'Planned events' }).click();
    await page.locator('[role=tabpanel] .event, [role=tabpanel] .state').first().waitFor();
    for (const status of await page
      .locator('.event')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-status')))) {
      expect(status).toBe('PLANNED');
    }
  });

  test('the graph is walked, expanded, collapsed and pinned by keyboard', async () => {
    const page = await desk().open('/graph?of=country:ly');
    const graph = page.getByRole('application');
    await graph.focus();
    await page.keyboard.press('ArrowRight');
    const selected = page.getByRole('region', { name: 'Selected' });
    await selected.waitFor();
    await selected.getByText(/neighbours/).waitFor();
    const entities = async () => Number(/^(\d+)/.exec((await page.locator('.graph-count').textContent()) ?? '')?.[1]);
    const before = await entities();
    await graph.focus();
    await page.keyboard.press('p');
    await selected.getByRole('button', { name: 'Unpin' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.graph-count', { hasText: 'entities' }).waitFor();
    expect(await entities()).toBeGreaterThanOrEqual(before);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await selected.waitFor({ state: 'detached' });
  });

  test('a node that is dragged is pinned where it is dropped, and an arrow key finds it there', async () => {
    const page = await desk().open('/graph?of=country:ly');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('region', { name: 'Selected' }).getByRole('button', { name: 'Pin' }).waitFor();
    const before = await stillRing(page);
    await page.mouse.move(before.x + 8, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 48, before.y + 30, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('region', { name: 'Selected' }).getByRole('button', { name: 'Unpin' }).waitFor();
    const after = await stillRing(page);
    expect([Math.round((after.x - before.x) / 10), Math.round((after.y - before.y) / 10)]).toEqual([4, 3]);
  });

  test('a path between two who are never named together has the passages of each step', async () => {
    const page = await desk().open('/graph?of=country:ly&from=Kaarel%20Tammsalu&to=Khalid%20Bourawi');
    const steps = page.locator('.steps li');
    await steps.first().waitFor();
    expect(await steps.count()).toBeGreaterThan(1);
    expect(await page.locator('.steps .evidence a').count()).toBeGreaterThan(1);
    // All of the way is drawn, whichever of the two answers came first.
    await page.locator('.graph-count', { hasText: '43 entities' }).waitFor();
  });

  test('kinds of lines are left out, communities coloured, and the graph taken away', async () => {
    const page = await desk().open('/graph?of=country:ly');
    await page.getByRole('checkbox', { name: /^Named together/ }).uncheck();
    await page.getByRole('checkbox', { name: 'Colour by community' }).check();
    await page.locator('.legend .small li').first().waitFor();
    await page.locator('.menu summary').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'GraphML' }).click(),
    ]);
    const xml = readFileSync(await file.path(), 'utf8');
    expect(xml).toContain('<data key="label">Libya</data>');
    expect(xml).not.toContain('CO_MENTION');
  });

  test.each([
    ['/matrix?who=person:margaret-holloway&about=country:ly', '.cell-panel .quotation'],
    ['/timeline', '.chart canvas'],
    ['/graph?of=country:ly', '.graph-view canvas'],
  ])('%s is narrow enough for a telephone, and axe finds nothing serious in either scheme', async (path, part) => {
    for (const dark of [false, true]) {
      const page = await desk().open(path, { width: dark ? 1280 : 390, dark });
      await page.locator(part).first().waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
  });
};
