import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleText } from '../src/model/article';
import type { EventStatus, EventType, ParticipantRole, StatementKind } from '../src/model/kinds';
import type { Span, TextSpan } from '../src/model/span';

export interface GoldEntity {
  id: string;
  kind: string;
  name: string;
  aliases?: string[];
  mentions: Span[];
}

export interface GoldStatement extends TextSpan {
  kind: StatementKind;
  speaker: string | null;
  about: string[];
}

export interface GoldEvent extends TextSpan {
  id?: string;
  type: EventType;
  status?: EventStatus;
  participants: { entity: string; role: ParticipantRole }[];
}

export interface GoldRelation extends Span {
  type: string;
  source: string;
  target: string;
}

/** What an article says, as far as it is scored; an extraction fits it, and so does an article of evaluation/gold. */
export interface Scored {
  id: string;
  entities: GoldEntity[];
  statements: GoldStatement[];
  events: GoldEvent[];
  relations: GoldRelation[];
  byline: { person: string; role: string }[];
}

/** An article taken apart by hand. Offsets count UTF-16 code units of `text`. */
export interface GoldArticle extends ArticleText, Scored {}

/** Every article of a folder of gold (`*.json`), by the name of its file. Throws where there is none. */
export const readGold = (folder: string): GoldArticle[] => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new Error(`Expected gold articles (*.json) in ${folder}; found none.`);
  return files.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as GoldArticle);
};
