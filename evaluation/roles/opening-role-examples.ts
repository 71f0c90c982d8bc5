import type { Document } from '../../src/extraction/document';
import type { Candidate } from '../../src/extraction/events/candidate';
import { type Gathered, gatherCandidates } from '../../src/extraction/events/gather-candidates';
import { readAs } from '../../src/extraction/events/ranking/choose-candidates';
import { roleEventsOf } from '../../src/extraction/events/roles/give-roles';
import { roleArticle } from '../../src/extraction/events/roles/role-article';
import { roleCandidates } from '../../src/extraction/events/roles/role-candidates';
import type { RoleEvent } from '../../src/extraction/events/roles/role-event';
import { overlaps } from '../../src/model/span';
import { beforeEvents } from '../events/event-examples';
import { articleOf, type Opening, readOpenings } from '../events/openings';
import type { GoldArticle } from '../gold-article';
import { overlap, pairUp } from '../score/match';
import type { RoleExample } from './role-examples';

/** What an article as a whole says of those who are named in it, and of its other events; a sentence or two say nothing of that. */
const OF_ARTICLE =
  /^(?:named:|foremost$|lead$|speaks$|deed:|paragraph$|apart$|named-later$|sentence-(?:before|behind)|party-of|first-|several-passages$)/;

/**
 * True for a country that is not named by itself: in an opening it stands for those whom only the rest of an article would name
 * ("Norway's prime minister met"), so that it takes part more often than in articles.
 */
const standsForOthers = (facts: ReadonlySet<string>): boolean =>
  facts.has('kind:COUNTRY') &&
  ([...facts].some((fact) => fact.startsWith('own')) || ![...facts].some((fact) => fact.endsWith('|head')));

/**
 * Everybody who may take part in the events of each opening, with what was noted by hand. An event is read by the trigger of its passage
 * that fits best, once with what its clause tells and once with nothing told; one without a trigger teaches nothing.
 */
export const openingRoleExamples = (openings: readonly Opening[] = readOpenings()): RoleExample[][] =>
  openings.map((opening) => {
    const gold = articleOf(opening);
    const document = beforeEvents(gold);
    const found = eventsIn(document, gold);
    const untold = found.map(({ event, at }) => ({ event: { ...event, told: [] }, at }));
    return [found, untold].flatMap((events) => examplesOf(opening, { gold, document, events }));
  });

/** An event, and which of the opening's it is. */
interface FoundEvent {
  event: RoleEvent;
  at: number;
}

const eventsIn = (document: Document, gold: GoldArticle): FoundEvent[] => {
  const gathered = gatherCandidates(document);
  const pairs = pairUp(gold.events, gathered, (event, { readings }) => {
    const own = readings.find(({ type }) => type === event.type);
    const reading = own ?? (readings[0] as Candidate);
    if (overlap(event, reading, { of: Math.min }) < 0.3) return 0;
    return 0.01 + overlap(event, reading) + (own?.misfit === null ? 0.3 : 0);
  });
  return [...pairs].flatMap(([at, one]): FoundEvent[] => {
    const reading = readAs(gathered[one] as Gathered, (gold.events[at] as GoldArticle['events'][number]).type);
    const [event] = reading ? roleEventsOf([{ whole: reading, members: [reading] }]) : [];
    return event ? [{ event, at }] : [];
  });
};

const examplesOf = (
  { text, events: told }: Opening,
  { gold, document, events }: { gold: GoldArticle; document: Document; events: readonly FoundEvent[] },
): RoleExample[] => {
  const all = roleCandidates(
    roleArticle(document),
    events.map(({ event }) => event),
  );
  return events.flatMap(({ event: { type }, at }, n) => {
    const { start = 0, end = 0 } = gold.events[at] ?? {};
    const roles = new Map(
      (told[at]?.participants ?? []).flatMap(({ text: form, role }) => {
        const entity = entityNamed(document, { text, form, start, end });
        return entity === undefined ? [] : [[entity, role] as const];
      }),
    );
    return (all[n] ?? [])
      .filter(({ facts }) => !standsForOthers(facts))
      .map(
        ({ entity, facts }): RoleExample => ({
          type,
          facts: new Set([...facts].filter((fact) => !OF_ARTICLE.test(fact))),
          role: roles.get(entity) ?? null,
        }),
      );
  });
};

/** Who is named by a form: within the event's passage where it stands there, else anywhere in the text. */
const entityNamed = (
  { mentions }: Document,
  { text, form, start, end }: { text: string; form: string; start: number; end: number },
): number | undefined => {
  const inside = text.indexOf(form, start);
  const at = inside >= 0 && inside < end ? inside : text.indexOf(form);
  return mentions.find((mention) => overlaps(mention, { start: at, end: at + form.length }))?.entity;
};
