import type { ExtractedEvent } from '../../model/extraction';
import type { Document } from '../document';
import type { Candidate } from './candidate';

const list = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}` : (names[0] ?? '');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Between several participants; one alone stands behind "with". */
const BETWEEN: Partial<Record<ExtractedEvent['type'], string>> = { MEETING: 'of', ELECTION: 'between' };

/** Events that are somebody's: "arrest of", where others are done to somebody: "attack on". */
const OF_SOMEBODY =
  /^(?:arrest|killing|abduction|dismissal|trial|investigation|inspection|flight|overthrow|takeover|expulsion)$/;

/** What joins those to whom it is done to the word for the event. */
const targetJoint = ({ type, topic }: Candidate): string => {
  if (OF_SOMEBODY.test(topic)) return 'of';
  if (type === 'AID') return 'to';
  if (topic === 'capture' || topic === 'seizure') return 'from';
  return type === 'PROTEST' ? 'against' : 'on';
};

/** What joins the place to the word for the event. */
const placeJoint = ({ type, topic }: Candidate): string => {
  if (topic === 'deployment') return 'to';
  return type === 'ATTACK' && topic === 'attack' ? 'at' : 'in';
};

/** The longest that a title of the article's own words gets, in code units. */
const LONGEST = 80;

/** The passage itself, cut behind a whole word. */
const ownWords = (text: string, { start, end }: Candidate): string => {
  const passage = text.slice(start, end).replace(/\s+/g, ' ');
  return passage.length <= LONGEST ? passage : `${passage.slice(0, LONGEST).replace(/[\s,]+\S*$/, '')} …`;
};

/**
 * A short title in English for an event: "Talks between Chad and Niger in Lima", "Attack by the LFP on Peru"; its own
 * words where no trigger gives it a name.
 */
export function eventTitle({ entities, text }: Document, event: Candidate): string {
  if (event.topic.startsWith('lead:')) return capital(ownWords(text, event));
  const named = (roles: RegExp): string[] =>
    event.parties
      .filter(({ role }) => roles.test(role))
      .slice(0, 3)
      .map(({ entity }) => entities[entity]?.name ?? '');
  const parts = [capital(event.label)];
  const participants = named(/PARTICIPANT/);
  const actors = named(/ACTOR/);
  const targets = named(/TARGET|VICTIM/);
  if (participants.length > 0) {
    const one = event.type === 'MEETING' ? 'of' : 'with';
    parts.push(`${participants.length > 1 ? (BETWEEN[event.type] ?? 'between') : one} ${list(participants)}`);
  }
  if (targets.length > 0) parts.push(`${targetJoint(event)} ${list(targets)}`);
  if (actors.length > 0) parts.push(`by ${list(actors)}`);
  const places = event.places
    .filter((place) => !event.parties.some(({ entity }) => entity === place))
    .slice(0, 3)
    .map((place) => entities[place]?.name ?? '');
  if (places.length > 0) parts.push(`${placeJoint(event)} ${list(places)}`);
  return parts.join(' ');
}
