import { askPath } from '../../shared/links';
import type { Filter } from '../../shared/statements-query';
import type { Tile, TileKind } from './operations';

/** What each kind of tile is called. */
export const TILE_NAMES: Record<TileKind, string> = {
  MATRIX: 'Who speaks about whom',
  SPEAKERS: 'Who speaks most',
  TIMELINE: 'Statements in time',
  STATEMENTS: 'Latest statements',
  MEETINGS: 'Meetings',
  GRAPH: 'Graph around',
};

export const NO_QUESTION: Tile['question'] = {
  who: null,
  about: null,
  words: null,
  source: null,
  from: null,
  to: null,
};

/** A first dashboard, to be changed. */
export const FIRST_TILES: Tile[] = [
  { kind: 'STATEMENTS', title: 'Latest statements', isWide: false, question: NO_QUESTION },
  { kind: 'SPEAKERS', title: 'Who speaks most', isWide: false, question: NO_QUESTION },
  { kind: 'TIMELINE', title: 'Statements in time', isWide: true, question: NO_QUESTION },
  { kind: 'MATRIX', title: 'Who speaks about whom', isWide: false, question: NO_QUESTION },
  { kind: 'MEETINGS', title: 'Meetings', isWide: false, question: NO_QUESTION },
];

/** The conditions of a tile's question. */
export const tileFilter = ({ who, about, words, source, from, to }: Tile['question']): Filter => ({
  ...(who ? { speaker: [who] } : {}),
  ...(about ? { about: [about] } : {}),
  ...(words ? { text: words } : {}),
  ...(source ? { source: [source] } : {}),
  ...(from ? { saidFrom: from } : {}),
  ...(to ? { saidTo: to } : {}),
});

/** The page with all that stands behind a tile. */
export const rowsBehind = ({ kind, question }: Tile): string => {
  const time = new URLSearchParams();
  if (question.from) time.set('from', question.from);
  if (question.to) time.set('to', question.to);
  if (kind === 'MATRIX') return `/matrix?${time}`;
  if (kind === 'GRAPH') return question.about ? `/graph?of=${encodeURIComponent(question.about)}` : '/graph';
  if (kind === 'MEETINGS') return `/timeline?tab=planned&${time}`;
  if (kind === 'TIMELINE') {
    if (question.about) time.set('about', question.about);
    return `/timeline?${time}`;
  }
  return askPath({ ...question });
};
