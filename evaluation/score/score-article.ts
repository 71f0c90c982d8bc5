import type { GoldArticle, Scored } from '../gold-article';
import { nearlySame, overlap, pairUp } from './match';
import { sameEntity } from './same-entity';
import { scoreStatements } from './score-statements';
import type { Layer, Miss, Tally } from './tally';

/** What the scoring of one article writes to, and how ids that were found read in the ids of gold. */
export interface Scoring {
  count: (layer: Layer, right: number, sizes: { gold: number; found: number }) => void;
  miss: (sort: string, what: string) => void;
  toGold: Map<string, string>;
}

/**
 * Scores one extraction against gold, layer by layer, and adds to `tally` and `misses`: micro-averages come out.
 * entities: one kind, and a name or mention in common. mentions: of matched entities, up to a word more or less at either end.
 * statements: spans that share 0.7 of the longer. speakers: and the speaker right (null where nobody is named). about: topics of
 * matched statements. who-what-whom: and at least half of the topics, at most one wrong. events: type, and passages that share 0.3 of
 * the shorter. event roles, relations, byline: exact triples.
 */
export const scoreArticle = (gold: GoldArticle, found: Scored, { tally, misses }: { tally: Tally; misses: Miss[] }) => {
  const scoring: Scoring = {
    count(layer, right, sizes) {
      tally[layer].right += right;
      tally[layer].gold += sizes.gold;
      tally[layer].found += sizes.found;
    },
    miss: (sort, what) => void misses.push({ article: gold.id, sort, what }),
    toGold: new Map(),
  };
  scoreEntities(gold, found, scoring);
  scoreEvents(gold, found, scoring);
  scoreStatements(gold, found, scoring);
  scoreFacts(gold, found, scoring);
};

const sizes = (gold: readonly unknown[], found: readonly unknown[]) => ({ gold: gold.length, found: found.length });

/** Which entity that was found is which of gold, by index. */
export const pairEntities = (gold: Scored, found: Scored): Map<number, number> =>
  pairUp(gold.entities, found.entities, sameEntity);

/** Which event that was found is which of gold, by index. */
export const pairEvents = (gold: Scored, found: Scored): Map<number, number> =>
  pairUp(gold.events, found.events, (a, b) =>
    a.type === b.type && overlap(a, b, { of: Math.min }) >= 0.3 ? 0.01 + overlap(a, b) : 0,
  );

function scoreEntities(gold: GoldArticle, found: Scored, { count, miss, toGold }: Scoring): void {
  const pairs = pairEntities(gold, found);
  let right = 0;
  for (const [i, j] of pairs) {
    const [g, o] = [gold.entities[i], found.entities[j]];
    if (!g || !o) continue;
    toGold.set(o.id, g.id);
    right += pairUp(g.mentions, o.mentions, (a, b) => (nearlySame(a, b, gold.text) ? overlap(a, b) : 0)).size;
  }
  count('entities', pairs.size, sizes(gold.entities, found.entities));
  const mentions = ({ entities }: Scored) => entities.flatMap((entity) => entity.mentions);
  count('mentions', right, sizes(mentions(gold), mentions(found)));
  for (const [i, { id }] of gold.entities.entries()) if (!pairs.has(i)) miss('entity missed', id);
  const used = new Set(pairs.values());
  for (const [j, { kind, name }] of found.entities.entries())
    if (!used.has(j)) miss('entity invented', `${kind} ${name}`);
}

function scoreEvents(gold: GoldArticle, found: Scored, { count, miss, toGold }: Scoring): void {
  const pairs = pairEvents(gold, found);
  count('events', pairs.size, sizes(gold.events, found.events));
  for (const [i, j] of pairs) {
    const [g, o] = [gold.events[i], found.events[j]];
    if (o?.id && g?.id) toGold.set(o.id, g.id);
  }
  for (const [i, event] of gold.events.entries()) {
    const wanted = new Set(event.participants.map(({ entity, role }) => `${role} ${entity}`));
    const match = found.events[pairs.get(i) ?? -1];
    if (!match) miss('event missed', `${event.type} ${event.text.slice(0, 60)}`);
    const got = new Set(match?.participants.map(({ entity, role }) => `${role} ${toGold.get(entity) ?? entity}`));
    count('event roles', shared(wanted, got), { gold: wanted.size, found: got.size });
    if (match)
      for (const one of wanted) if (!got.has(one)) miss('event role missed', `${one}: ${event.text.slice(0, 60)}`);
    for (const one of got) if (!wanted.has(one)) miss('event role invented', `${one}: ${event.text.slice(0, 60)}`);
  }
  const used = new Set(pairs.values());
  for (const [j, { type, text }] of found.events.entries())
    if (!used.has(j)) miss('event invented', `${type} ${text.slice(0, 60)}`);
}

function scoreFacts(gold: GoldArticle, found: Scored, { count, miss, toGold }: Scoring): void {
  const named = (id: string): string => toGold.get(id) ?? id;
  const relations = new Set(gold.relations.map(({ type, source, target }) => `${type} ${source} ${target}`));
  const got = new Set(found.relations.map(({ type, source, target }) => `${type} ${named(source)} ${named(target)}`));
  count('relations', shared(relations, got), { gold: relations.size, found: got.size });
  for (const one of relations) if (!got.has(one)) miss('relation missed', one);
  for (const one of got) if (!relations.has(one)) miss('relation invented', one);
  const credits = new Set(gold.byline.map(({ person, role }) => `${role} ${person}`));
  const gotCredits = new Set(found.byline.map(({ person, role }) => `${role} ${named(person)}`));
  count('byline', shared(credits, gotCredits), { gold: credits.size, found: gotCredits.size });
}

const shared = (wanted: ReadonlySet<string>, got: ReadonlySet<string>): number =>
  [...wanted].filter((one) => got.has(one)).length;
