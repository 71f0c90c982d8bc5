import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { countFrames, type Fluency, watchFrames } from './frames';
import { makePicture } from './make-picture';
import { servePage } from './serve-page';

interface Options {
  entities: number;
  lines: number;
  seed: number;
  /** How long each movement lasts. */
  milliseconds: number;
  say(message: string): void;
}

const BROWSERS = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const SIZE = { width: 1600, height: 900 };
const BEGINNING_MS = 5_000;
const LAYOUT_MS = 300_000;

/**
 * Opens the graph page on a made graph in a browser without a screen or a graphics processor (SwiftShader draws its
 * WebGL), lets the layout end, and pans, zooms and drags as a hand would, 60 movements of the mouse a second.
 */
export const runGraphPage = async ({ entities, lines, seed, milliseconds, say }: Options) => {
  const executablePath = BROWSERS.find((file) => file !== '' && existsSync(file));
  if (!executablePath) throw new Error('Expected a Chromium: none is in the usual places; set CHROMIUM_PATH.');
  const served = await servePage(makePicture(entities, { lines, seed }));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: SIZE });
    const measured: Record<string, Fluency> = {};
    const measure = async (name: string, action: () => Promise<void>): Promise<void> => {
      const fluency = await countFrames(page, action);
      measured[name] = fluency;
      say(JSON.stringify({ name, ...fluency }));
    };
    await page.goto(`${served.url}/graph?of=person:0`);
    await page.locator('.graph-view canvas').first().waitFor();
    await watchFrames(page);
    await measure('layout', () => layoutOf(page));
    await measure('still', () => page.waitForTimeout(milliseconds));
    await measure('pan', () => pan(page, milliseconds));
    await measure('zoom', () => zoom(page, milliseconds));
    await page.keyboard.press('0');
    await page.waitForTimeout(1_000);
    await measure('hover', () => hover(page, milliseconds));
    const node = await heaviestNode(page);
    await measure('drag', () => drag(page, node, milliseconds));
    return measured;
  } finally {
    await browser.close();
    await served.close();
  }
};

/** What was measured as a table in Markdown. */
export const fluencyTable = (measured: Record<string, Fluency>): string =>
  [
    '| | frames a second | longest frame | longest task |',
    '|---|---:|---:|---:|',
    ...Object.entries(measured).map(
      ([name, { framesPerSecond, longestFrame, longestTask }]) =>
        `| ${name} | ${framesPerSecond.toFixed(0)} | ${longestFrame.toFixed(0)} ms | ${longestTask.toFixed(0)} ms |`,
    ),
  ].join('\n');

/** The page says how far the layout of a large picture is until it is over; of a small one it says nothing. */
const layoutOf = async (page: Page): Promise<void> => {
  const status = page.locator('.graph-count');
  await status
    .filter({ hasText: 'Laying out' })
    .waitFor({ timeout: BEGINNING_MS })
    .catch(() => {});
  await status.filter({ hasText: /lines$/ }).waitFor({ timeout: LAYOUT_MS });
};

/** Calls with the share of the time that is over, about 60 times a second. */
const throughout = async (milliseconds: number, step: (share: number) => Promise<void>): Promise<void> => {
  const begun = performance.now();
  for (let share = 0; share < 1; share = (performance.now() - begun) / milliseconds) {
    await step(share);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};

const EMPTY_CORNER = { x: 40, y: 100 };

const pan = async (page: Page, milliseconds: number): Promise<void> => {
  const { x, y } = EMPTY_CORNER;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await throughout(milliseconds, (share) =>
    page.mouse.move(x + 400 * Math.sin(8 * share) ** 2, y + 300 * Math.sin(5 * share) ** 2),
  );
  await page.mouse.up();
};

const zoom = async (page: Page, milliseconds: number): Promise<void> => {
  await page.mouse.move(600, 450);
  await throughout(milliseconds, async (share) => {
    await page.mouse.wheel(0, share % 0.5 < 0.25 ? -120 : 120);
  });
};

const hover = (page: Page, milliseconds: number): Promise<void> =>
  throughout(milliseconds, (share) =>
    page.mouse.move(600 + 400 * Math.sin(9 * share), 450 + 300 * Math.cos(7 * share)),
  );

/** Runs in the page: a place within what is drawn leftmost on the layer of the selected, which is its ring. */
const FIRST_DRAWN = `(() => {
  const canvas = document.querySelector('canvas.sigma-hovers');
  const { left, top } = canvas.getBoundingClientRect();
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  for (let x = 0; x < width; x += 1)
    for (let y = 0; y < height; y += 1)
      if (data[4 * (y * width + x) + 3] > 128) return { x: left + x + 8, y: top + y };
  return null;
})()`;

/** Where the heaviest node is on the screen: the first arrow key selects it, and a ring is drawn around it. */
const heaviestNode = async (page: Page): Promise<{ x: number; y: number }> => {
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.selected').waitFor();
  await page.waitForTimeout(1_000);
  const place = await page.evaluate<{ x: number; y: number } | null>(FIRST_DRAWN);
  if (!place) throw new Error('The graph page selected nothing.');
  await page.keyboard.press('Escape');
  return place;
};

const drag = async (page: Page, { x, y }: { x: number; y: number }, milliseconds: number): Promise<void> => {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await throughout(milliseconds, (share) =>
    page.mouse.move(x + 200 * Math.sin(8 * share), y + 150 * Math.sin(5 * share)),
  );
  await page.mouse.up();
};
