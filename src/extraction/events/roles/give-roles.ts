import type { Document } from '../../document';
import type { MergedEvent } from '../merge-events';
import type { Party } from '../parties';
import { roleArticle } from './role-article';
import { type RoleCandidate, roleCandidates } from './role-candidates';
import { type RoleEvent, rolesIn } from './role-event';
import { type RoleModel, reasonFor, roleProbabilities } from './role-model';

/**
 * How likely somebody must take part whom the clause of the event does not tell. About half of the F1 that is reached is where one more
 * still raises it (Lipton and others 2014); a little above that costs nothing measurable and leaves out the most doubtful.
 */
const LEAST = 0.33;

/** The events of an article as the weighing of roles reads them. */
export const roleEventsOf = (events: readonly MergedEvent[]): RoleEvent[] =>
  events.map(({ whole, members }) => ({
    type: whole.type,
    status: whole.status,
    topic: whole.topic,
    passages: [whole, ...members.filter(({ trigger }) => trigger !== whole.trigger)],
    places: whole.places,
    told: whole.parties,
  }));

/** Somebody who takes part, and why. */
interface Chosen extends Party {
  why: string | null;
}

/**
 * Weighs who takes part in each event of an article and puts it into `whole.parties`: whom its own clause tells, and whom all
 * the rest of the article makes likely enough. Gives the reasons for the latter, event by event.
 */
export const giveRoles = (document: Document, events: readonly MergedEvent[], model: RoleModel): string[][] => {
  if (events.length === 0) return [];
  const read = roleEventsOf(events);
  return roleCandidates(roleArticle(document), read).map((candidates, at) => {
    const event = read[at] as RoleEvent;
    const merged = events[at] as MergedEvent;
    const chosen = chooseRoles(model, event, candidates);
    merged.whole = { ...merged.whole, parties: chosen.map(({ entity, role }) => ({ entity, role })) };
    return chosen.flatMap(({ entity, role, why }) =>
      why === null ? [] : [`role:${role}:${why}<-${document.entities[entity]?.name}`],
    );
  });
};

/** Those who take part, those whom the event's clause tells first. */
const chooseRoles = (model: RoleModel, event: RoleEvent, candidates: readonly RoleCandidate[]): Chosen[] => {
  const roles = rolesIn(event);
  const known = new Set(event.told.map(({ entity }) => entity));
  const more = candidates.flatMap(({ entity, facts }): Chosen[] => {
    if (known.has(entity)) return [];
    const likely = roleProbabilities(model, facts, roles);
    const most = Math.max(...likely);
    const role = roles[likely.indexOf(most)];
    return most < LEAST || !role ? [] : [{ entity, role, why: reasonFor(model, facts, role) }];
  });
  return [...event.told.map((party) => ({ ...party, why: null })), ...more];
};
