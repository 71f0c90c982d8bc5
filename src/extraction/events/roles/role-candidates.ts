import { noteDescribed } from './described-facts';
import { othersNoted } from './other-facts';
import { noteOwnForces } from './own-forces';
import type { RoleArticle } from './role-article';
import { familyOf, type RoleEvent } from './role-event';
import { noteSlots } from './slot-facts';
import { standingFacts } from './standing-facts';
import { noteSurroundings } from './surrounding-facts';

/** An entity that may take part in an event, with all that is known for and against. */
export interface RoleCandidate {
  entity: number;
  facts: ReadonlySet<string>;
}

/** Whoever may take part in the events of an article, event by event. */
export const roleCandidates = (article: RoleArticle, events: readonly RoleEvent[]): RoleCandidate[][] => {
  const standing = article.entities.map((entity) => standingFacts(article, entity));
  const sheets = events.map((event) => {
    const sheet = new Map<number, Set<string>>(article.entities.map(({ index }) => [index, new Set<string>()]));
    const note = (entity: number, fact: string): void => void sheet.get(entity)?.add(fact);
    for (const passage of event.passages) noteSlots(article, passage, note);
    noteSurroundings(article, event, note);
    noteOwnForces(article, event, note);
    noteDescribed(article, event, note);
    for (const { entity, role } of event.told) {
      note(entity, 'told');
      note(entity, `told:${role}`);
    }
    return sheet;
  });
  const noteOthers = othersNoted(article, events, sheets);
  return events.map((_, at) => {
    const added = new Map<number, string[]>(article.entities.map(({ index }) => [index, []]));
    noteOthers(at, (entity, fact) => void added.get(entity)?.push(fact));
    const own = eventFacts(article, events, at);
    return article.entities.map(({ index }, n) => ({
      entity: index,
      facts: new Set([...(sheets[at]?.get(index) ?? []), ...(added.get(index) ?? []), ...(standing[n] ?? []), ...own]),
    }));
  });
};

/** What an event is, the same for all who may take part. */
const eventFacts = ({ document }: RoleArticle, events: readonly RoleEvent[], at: number): string[] => {
  const event = events[at] as RoleEvent;
  const family = familyOf(event);
  const { type, status, topic, passages, places, told } = event;
  const byVerb = /^VB/.test(document.tokens[passages[0]?.trigger ?? -1]?.tag ?? '');
  const facts = [`type:${type}`, `status:${status}`, `topic:${topic}`, byVerb ? 'verb' : 'noun'];
  if (at === 0) facts.push('first-event');
  if (events.findIndex((other) => familyOf(other) === family) === at) facts.push('first-of-family');
  if (places.length > 0) facts.push('placed');
  if (passages.length > 1) facts.push('several-passages');
  if (told.length === 0) facts.push('none-told');
  return facts;
};
