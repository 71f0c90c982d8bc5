import type { EntityKind } from '../../model/kinds';
import type { Candidate } from './candidate';
import { joinParties } from './parties';

/** Passages on one event: the fullest first, in `members`; what all of them together say is in `whole`. */
export interface MergedEvent {
  whole: Candidate;
  members: Candidate[];
}

/** How much a passage says, and how likely it is told there: the highest is the event's passage. */
const fullness = (candidate: Candidate): number =>
  candidate.parties.length +
  candidate.places.length +
  (candidate.date ? 2 : 0) +
  (candidate.founds ? 1 : 0) +
  16 * candidate.likely;

const meet = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((value) => b.includes(value));

const apart = <T>(a: readonly T[], b: readonly T[]): boolean => a.length > 0 && b.length > 0 && !meet(a, b);

const withRole = ({ parties }: Candidate, roles: RegExp): number[] =>
  parties.filter(({ role }) => roles.test(role)).map(({ entity }) => entity);

/** The kind of an entity by its index. */
export type KindOf = (entity: number) => EntityKind | undefined;

/** True where both name participants of one kind and no common one; a minister and his country do not exclude each other. */
function rivals(event: Candidate, next: Candidate, kindOf: KindOf): boolean {
  // Who won and who lost stood in one election.
  if (event.type === 'ELECTION') return false;
  const [before, after] = [withRole(event, /PARTICIPANT/), withRole(next, /PARTICIPANT/)];
  if (meet(before, after)) return false;
  return meet(before.map(kindOf), after.map(kindOf));
}

/** True where nothing that the two passages say speaks against one event, and the types and topics agree. */
function compatible(event: Candidate, next: Candidate, kindOf: KindOf): boolean {
  if (next.another) return false;
  // "the talks" go on with whatever was told of them; they may have been called a meeting.
  if (next.definite && /^(?:MEETING|NEGOTIATION)$/.test(event.type) && /^(?:MEETING|NEGOTIATION)$/.test(next.type))
    return !next.founds || !(apart(event.places, next.places) || differInTime(event, next));
  // "which is mediating" goes with whatever the parties were brought to.
  const mediates =
    (next.definite || !next.founds) && next.parties.length > 0 && next.parties.every(({ role }) => role === 'MEDIATOR');
  if (mediates && /^(?:MEETING|NEGOTIATION|AGREEMENT)$/.test(event.type)) return true;
  if (event.type !== next.type) return false;
  if (event.type === 'OTHER' && event.topic !== next.topic) return false;
  if (differInTime(event, next)) return false;
  if (next.definite && next.parties.length === 0) return true;
  const firm = !next.vague && !event.vague && !next.definite && !event.definite;
  if (firm && (event.status === 'PLANNED') !== (next.status === 'PLANNED')) return false;
  if (apart(withRole(event, /ACTOR/), withRole(next, /ACTOR/))) return false;
  if (apart(withRole(event, /TARGET|VICTIM/), withRole(next, /TARGET|VICTIM/))) return false;
  if (!next.definite && rivals(event, next, kindOf)) return false;
  return !apart(event.places, next.places);
}

/** True where the dates of both exclude each other. */
const differInTime = (event: Candidate, next: Candidate): boolean =>
  Boolean(event.date?.value && next.date?.value && !sameTime(event.date.value, next.date.value));

/** True where the coarser of two values holds the finer: `2016-03` and `2016-03-01`, `2016` and `2016-03`. */
const sameTime = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** True where the next passage has reason to mean the event: it points back, names the same parties, or stands in its sentence. */
function linked(event: Candidate, next: Candidate): boolean {
  if (next.sentence === event.sentence) return true;
  if (next.definite || !next.founds) return true;
  // An article tells of one election to come, and of one that was, where no date tells them apart.
  if (next.type === 'ELECTION' && event.type === 'ELECTION') return true;
  const parties = (candidate: Candidate): number[] => candidate.parties.map(({ entity }) => entity);
  return meet(parties(event), parties(next)) || meet(event.places, next.places);
}

function join(event: Candidate, next: Candidate): Candidate {
  return {
    ...event,
    parties: joinParties(event.parties, next.parties),
    places: next.definite && event.places.length > 0 ? event.places : [...new Set([...event.places, ...next.places])],
    date: event.date ?? next.date,
    founds: event.founds || next.founds,
  };
}

/** How many events back a passage may point; bounds the work for long texts. */
const REACH = 60;

/**
 * Joins the passages of an article, in their order, into events: each passage goes to the latest event that it can
 * mean, or founds one if it says enough by itself, or is dropped.
 */
export function mergeEvents(candidates: readonly Candidate[], kindOf: KindOf): MergedEvent[] {
  const events: MergedEvent[] = [];
  for (const next of candidates) {
    const latest = events.slice(-REACH);
    const fits = latest.filter(({ whole }) => compatible(whole, next, kindOf) && linked(whole, next));
    const known =
      fits.findLast(({ whole }) => whole.type === next.type && whole.topic === next.topic) ??
      fits.findLast(({ whole }) => whole.type === next.type) ??
      fits.at(-1);
    if (known) {
      known.whole = join(known.whole, next);
      known.members.push(next);
    } else if (next.founds) events.push({ whole: next, members: [next] });
  }
  for (const event of events) {
    const [first] = [...event.members].sort((a, b) => fullness(b) - fullness(a) || a.start - b.start);
    if (!first) continue;
    const rest = event.members.filter((member) => member !== first).sort((a, b) => a.start - b.start);
    event.members = [first, ...rest];
    event.whole = {
      ...event.whole,
      start: first.start,
      end: first.end,
      topic: first.topic,
      trigger: first.trigger,
      status: first.status,
      label: first.label,
    };
  }
  return events.sort((a, b) => a.whole.start - b.whole.start);
}
