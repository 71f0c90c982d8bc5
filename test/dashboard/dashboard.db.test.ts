import { describeInBrowser } from '../helpers/chromium';
import { askTests } from './ask';
import { type Desk, LOAD_MS, openDesk } from './helpers/desk';
import { intakeTests } from './intake';
import { linkTests } from './links';
import { overviewTests } from './overviews';
import { readingTests } from './reading';
import { writingTests } from './writing';

jest.setTimeout(3 * LOAD_MS);

/** Bundling, and taking the samples apart, on a busy machine. */
const SETUP_MS = 300_000;

/** One database with the samples, one server and one browser for all pages: loading them takes longer than most tests. */
describeInBrowser('the dashboard', (chromium) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(chromium);
  }, SETUP_MS);
  afterAll(() => desk?.close());
  afterEach(async () => {
    const problems = desk.takeProblems();
    await desk.closePages();
    expect(problems).toEqual([]);
  });

  describe('the front page', () => askTests(() => desk));
  describe('entities and articles', () => readingTests(() => desk));
  describe('matrix, timeline and graph', () => overviewTests(() => desk));
  describe('the web, jobs and tokens', () => intakeTests(() => desk));
  describe('addresses', () => linkTests(() => desk));
  describe('adding, dashboards and hostile text', () => writingTests(() => desk));
});
