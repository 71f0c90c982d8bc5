import { slug } from './identity';

/** What a tile of a dashboard shows. */
export const TILE_KINDS = ['MATRIX', 'SPEAKERS', 'TIMELINE', 'STATEMENTS', 'MEETINGS', 'GRAPH'] as const;
export type TileKind = (typeof TILE_KINDS)[number];

/** The question behind a tile: as on the front page, names, aliases or ids. */
export interface TileQuestion {
  who: string | null;
  about: string | null;
  words: string | null;
  source: string | null;
  /** Days as `2025-03-11`. */
  from: string | null;
  to: string | null;
}

export interface Tile {
  kind: TileKind;
  title: string;
  /** How much of the row it takes. */
  isWide: boolean;
  question: TileQuestion;
}

/** A dashboard as it is stored. */
export interface Dashboard {
  id: string;
  title: string;
  tiles: Tile[];
  /** 1 when it was made, and one more each time it is saved. */
  revision: number;
  /** RFC 3339. */
  updatedAt: string;
}

export const MOST_TILES = 24;
/** UTF-16 code units of a title or of a part of a question. */
export const MOST_LETTERS = 200;

/** The id that a new dashboard of this title gets where `taken` ids are in use: its words, numbered where they are taken. */
export const dashboardId = (title: string, taken: ReadonlySet<string>): string => {
  const base = `dashboard:${slug(title).slice(0, 60) || 'untitled'}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
};
