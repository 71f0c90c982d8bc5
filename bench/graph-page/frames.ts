import type { Page } from 'playwright-core';

/** How fluid a page was over a stretch of time. */
export interface Fluency {
  /** Frames that the page drew, a second. */
  framesPerSecond: number;
  /** The longest time between two frames, in milliseconds. */
  longestFrame: number;
  /** The longest stretch in which the page answered nothing, in milliseconds; tasks below 50 ms count as 0. */
  longestTask: number;
}

interface Watched {
  frames: number[];
  tasks: number[];
}

/** Runs in the page, which knows of frames. */
const WATCH = `
  globalThis.watched = { frames: [], tasks: [] };
  new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask' });
  requestAnimationFrame(function frame(time) {
    watched.frames.push(time);
    requestAnimationFrame(frame);
  });`;

/** Makes a page count its frames from now on. */
export const watchFrames = (page: Page): Promise<void> => page.evaluate(WATCH);

/** How fluid a watched page is while something is done to it. */
export const countFrames = async (page: Page, action: () => Promise<void>): Promise<Fluency> => {
  await page.evaluate('Object.assign(watched, { frames: [], tasks: [] })');
  await action();
  const { frames, tasks } = await page.evaluate<Watched>('watched');
  const gaps = frames.slice(1).map((time, at) => time - (frames[at] as number));
  const span = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  return {
    framesPerSecond: span > 0 ? (1000 * gaps.length) / span : 0,
    longestFrame: Math.max(0, ...gaps),
    longestTask: Math.max(0, ...tasks),
  };
};
