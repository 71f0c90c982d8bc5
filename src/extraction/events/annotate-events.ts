import { covers, overlaps, type Span } from '../../model/span';
import type { Annotator, Document, DraftEvent } from '../document';
import { giveAttendants } from './attendants';
import type { Candidate } from './candidate';
import { giveCandidates } from './candidates-of-elections';
import { eventTitle } from './event-title';
import { gatherCandidates } from './gather-candidates';
import { isShort } from './is-short';
import { type MergedEvent, mergeEvents } from './merge-events';
import { chooseCandidates } from './ranking/choose-candidates';
import { type EventModel, shippedEventModel } from './ranking/event-model';
import { giveRoles } from './roles/give-roles';
import { shippedRoleModel } from './roles/role-model';
import { giveSides } from './understood-parties';

/**
 * Fills `document.events` with what the article reports as happened, going on or planned, from verbs and nouns. Headings report
 * nothing of their own; denied, wished for and conditional things are no events. Needs names, references and tags. Each event
 * stands once, at its fullest passage.
 */
export const annotateEvents: Annotator = (document) => annotateEventsWith(document, {});

/** Gives the events of an article their participants, and tells why, event by event. */
export type RoleStep = (events: readonly MergedEvent[]) => readonly (readonly string[])[];

/** The same with weights of the caller's, or another step that tells who takes part. */
export function annotateEventsWith(
  document: Document,
  {
    model = shippedEventModel(),
    roles = (events) => (isShort(document) ? [] : giveRoles(document, events, shippedRoleModel())),
  }: { model?: EventModel; roles?: RoleStep },
): void {
  const candidates = chooseCandidates(document, gatherCandidates(document), { model });
  const events = mergeEvents(candidates, (entity) => document.entities[entity]?.kind);
  giveSides(document, events);
  giveAttendants(document, events);
  giveCandidates(document, events);
  const why = roles(events);
  document.events = events.map((event, index) => draftOf(document, event, { index, why: why[index] ?? [] }));
}

/** The other passages, each once, without those inside the event's own. */
function furtherPassages(whole: Candidate, members: readonly Candidate[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of members)
    if (!covers(whole, { start, end }) && !kept.some((span) => overlaps(span, { start, end })))
      kept.push({ start, end });
  return kept;
}

function draftOf(
  document: Document,
  { whole, members }: MergedEvent,
  { index, why }: { index: number; why: readonly string[] },
): DraftEvent {
  return {
    index,
    type: whole.type,
    status: whole.status,
    title: eventTitle(document, whole),
    start: whole.start,
    end: whole.end,
    trigger: whole.trigger,
    participants: whole.parties.map(({ entity, role }) => ({ entity, role })),
    places: whole.places,
    date: whole.date,
    more: furtherPassages(whole, members),
    why: [...[...new Set(members.flatMap((member) => member.why))].slice(0, 6), ...why],
  };
}
