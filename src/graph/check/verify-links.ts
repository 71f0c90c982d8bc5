import type { CurationRules } from '../curation/curation-rules';
import type { Graph } from '../graph';
import { type ArticleProperties, unpackFacts } from '../write/article-record';
import type { Contribution } from '../write/contribution';
import { projectArticle } from '../write/project-article';
import { eventPlaceKey, participationKey } from '../write/shared-state';
import { readPages } from './read-pages';

interface EventRow {
  id: string;
  participations: { entity: string; role: string; articles: number }[];
  places: { place: string; articles: number }[];
}

/** Relationships that belong to one article alone. */
const OWN = ['mentions', 'wrote', 'reported', 'statements', 'said', 'about', 'addressed'] as const;
type OwnCounts = Record<(typeof OWN)[number], number>;

/**
 * Adds up once more which relationships all articles give rise to under the curators' rules: parts in events and places
 * of events with the number of articles that say so, and each article's own ones. Events loaded from outside are passed over.
 *
 * @returns what is out of step, missing or too many, by node ids, and how many were compared
 */
export const verifyLinks = async (
  graph: Graph,
  { rules }: { rules: CurationRules },
): Promise<{ compared: number; outOfStep: string[] }> => {
  const shared = new Map<string, number>();
  const own = new Map<string, OwnCounts>();
  const records = readPages<{ id: string; article: ArticleProperties; facts: Int8Array }>(graph, {
    query: 'check/records',
  });
  for await (const { id, article, facts } of records) {
    const made = projectArticle({ article, ...unpackFacts(facts, article.text) }, rules);
    for (const key of sharedKeys(made)) shared.set(key, (shared.get(key) ?? 0) + 1);
    own.set(id, Object.fromEntries(OWN.map((name) => [name, made[name].length])) as OwnCounts);
  }
  const outOfStep: string[] = [];
  const compared = shared.size + own.size;
  for await (const { id, participations, places } of readPages<EventRow>(graph, { query: 'check/links' })) {
    const stored = [
      ...participations.map((part) => [participationKey({ ...part, event: id }), part.articles] as const),
      ...places.map(({ place, articles }) => [eventPlaceKey({ event: id, place }), articles] as const),
    ];
    for (const [key, articles] of stored) {
      // Without a count it was loaded from outside.
      if (articles > 0 && shared.get(key) !== articles) outOfStep.push(id);
      shared.delete(key);
    }
  }
  for await (const { id, ...counts } of readPages<{ id: string } & OwnCounts>(graph, { query: 'check/own-links' })) {
    const expected = own.get(id);
    if (expected && OWN.some((name) => counts[name] !== expected[name])) outOfStep.push(id);
  }
  const missing = [...shared.keys()].map((key) => key.split('\n').at(-1) ?? key);
  return { compared, outOfStep: [...new Set([...outOfStep, ...missing])] };
};

const sharedKeys = ({ participations, eventPlaces }: Contribution): string[] => [
  ...participations.map(participationKey),
  ...eventPlaces.map(eventPlaceKey),
];
