import type { ArticleInput } from '../../src/model/article';

/** Short articles for the database tests, in the fixed sentences that `toyExtract` reads; they share people, places and one meeting. */
export const WIRE = {
  stays: {
    text: 'By Jo Lund\n"We will stay," said Ada Berg to Jo Lund about Italy.\nAda Berg met Jo Lund in Rome on 2024-04-30.\n',
    title: 'Berg stays',
    source: 'The Wire',
    publishedAt: '2024-04-30T23:30:00-02:00',
  },
  union: {
    text: '"No," said Berg about the union.\nAda Berg, minister of Norway, left. Jo Lund leads Harbour Union.',
    source: 'Gazette',
    publishedAt: '2024-05-02',
  },
  plans: {
    text: 'Ada Berg will meet Jo Lund in Rome on 2024-04-30.\nBerg, minister of Norway, is in Bergen. Haddad leads Port Workers.',
    source: 'Gazette',
  },
  both: {
    text: '"Together — 😀 at last," said Jo Lund and Nóor Haddad about Harbour Union.\n"I doubt it," said A. Bergh about Ada Berg.',
    url: 'https://example.org/both?x=1',
  },
  short: { text: '"Never," said Bergh to Lund about Port Workers. "Perhaps," said the union.', source: 'The Wire' },
  onlyLund: { text: 'Lund leads the union.\n"Yes," said Lund about Bergen.', publishedAt: '2024-05-03T00:00:00Z' },
} satisfies Record<string, ArticleInput>;

export const ALL: ArticleInput[] = Object.values(WIRE);
