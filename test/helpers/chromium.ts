import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for tests of pages: CHROMIUM_PATH, else the first of the usual places; null where there is none. */
export const findChromium = (): string | null =>
  [process.env.CHROMIUM_PATH ?? '', ...USUAL_PLACES].find((path) => path !== '' && existsSync(path)) ?? null;

/** `describe` where a browser is found; elsewhere the tests are skipped under a name that says why. */
export const describeInBrowser = (name: string, body: (chromium: string) => void): void => {
  const chromium = findChromium();
  if (chromium) describe(name, () => body(chromium));
  else describe.skip(`${name} (skipped: no Chromium found; set CHROMIUM_PATH)`, () => body(''));
};
