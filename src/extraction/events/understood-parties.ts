import type { Document } from '../document';
import type { Candidate } from './candidate';
import type { MergedEvent } from './merge-events';
import { joinParties } from './parties';

/** Words for fights, truces and talks that an article tells of without naming the two sides again. */
const BETWEEN_SIDES =
  /^(?:fighting|war|clash|clashes|battle|truce|ceasefire|cease-fire|armistice|talks|hostilities|conflict)$/;

const sidesOf = (document: Document, { parties }: Candidate): number[] =>
  parties
    .filter(
      ({ entity, role }) =>
        role === 'PARTICIPANT' && /^(?:COUNTRY|ORGANIZATION)$/.test(document.entities[entity]?.kind ?? ''),
    )
    .map(({ entity }) => entity);

const isOfSides = ({ type }: Candidate): boolean => /^(?:ARMED_CONFLICT|AGREEMENT|NEGOTIATION)$/.test(type);

/** The only two sides that the article's fights, agreements and talks name; empty where it names others too. */
function rivalsOf(document: Document, events: readonly MergedEvent[]): number[] {
  const pairs = events.filter(({ whole }) => isOfSides(whole)).map(({ whole }) => sidesOf(document, whole));
  const full = pairs.filter(({ length }) => length === 2);
  const [first] = full;
  if (!first) return [];
  return pairs.every((sides) => sides.every((side) => first.includes(side))) ? first : [];
}

/** True where the event can be one of the two sides': at a place in one of them, or at no place that speaks against it. */
function isTheirs(document: Document, { whole }: MergedEvent, sides: readonly number[]): boolean {
  const ids = sides.map((side) => document.entities[side]?.id);
  const abroad = whole.places.every((place) => {
    const entity = document.entities[place];
    const country = entity?.kind === 'COUNTRY' ? entity.id : entity?.country;
    return country !== undefined && !ids.includes(country);
  });
  return whole.places.length === 0 || !abroad || whole.type !== 'ARMED_CONFLICT';
}

/**
 * Gives the two sides of a conflict to its further fights, truces and talks: "The truce took hold on Sunday" is theirs
 * where the article tells of no other sides.
 */
export function giveSides(document: Document, events: readonly MergedEvent[]): void {
  const sides = rivalsOf(document, events);
  if (sides.length < 2) return;
  // Who fights is not yet who talks, elsewhere.
  const talked = events.some(({ whole }) => whole.type !== 'ARMED_CONFLICT' && sidesOf(document, whole).length === 2);
  for (const event of events) {
    const { whole } = event;
    if (!isOfSides(whole) || !BETWEEN_SIDES.test(whole.label) || sidesOf(document, whole).length > 0) continue;
    if (!isTheirs(document, event, sides) || (!talked && whole.type === 'NEGOTIATION')) continue;
    event.whole = {
      ...whole,
      parties: joinParties(
        whole.parties,
        sides.map((entity) => ({ entity, role: 'PARTICIPANT' }) as const),
      ),
    };
  }
}
