import type { Document } from '../document';
import type { Candidate } from './candidate';

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}` : (names[0] ?? '');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How the parties of each type are joined to the word for the event. */
const JOINTS: Record<string, string> = {
  MEETING: 'of',
  NEGOTIATION: 'between',
  AGREEMENT: 'between',
  ARMED_CONFLICT: 'between',
};

/** A short title in English for an event: "Talks between Mali and NSF in Oslo", "Attack by Islamic State on Libya". */
export function eventTitle({ entities }: Document, event: Candidate): string {
  const named = (roles: RegExp): string[] =>
    event.parties
      .filter(({ role }) => roles.test(role))
      .slice(0, 3)
      .map(({ entity }) => entities[entity]?.name ?? '');
  const parts = [capital(event.label)];
  const participants = named(/PARTICIPANT/);
  const actors = named(/ACTOR/);
  const targets = named(/TARGET|VICTIM/);
  const joint = participants.length > 1 ? (JOINTS[event.type] ?? 'of') : event.type === 'MEETING' ? 'of' : 'with';
  if (participants.length > 0) parts.push(`${joint} ${list(participants)}`);
  if (targets.length > 0)
    parts.push(
      `${/arrest|killing|abduction|dismissal|trial|investigation|inspection|flight|overthrow/.test(event.topic) ? 'of' : 'on'} ${list(targets)}`,
    );
  if (actors.length > 0) parts.push(`by ${list(actors)}`);
  const places = event.places
    .filter((place) => !event.parties.some(({ entity }) => entity === place))
    .slice(0, 3)
    .map((place) => entities[place]?.name ?? '');
  if (places.length > 0) parts.push(`in ${list(places)}`);
  return parts.join(' ');
}
