import type { Document, DraftEntity } from '../document';
import { COUNTRIES } from '../lexicons/countries';
import { bestOf } from './best-of';
import type { Answer, Phrase } from './phrase';
import type { Surroundings } from './surroundings';

/** Heads that any city is called by; the others only where the article calls a place so. */
const CITY = /^(?:city|town|capital)$/;
const AREA = /^(?:region|territory|area)$/;

/** Words of a name that tell that no region is meant. */
const WATER = /\b(?:river|lake|sea|gulf|strait|bay|ocean|canal|volcano|mount|bridge|airport|road|street)\b/i;

const SEATS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ seats }) => seats));

/** "The city", "the Norwegian capital": a place present. */
export const byPlace = (
  document: Document,
  { head, modifiers, owner, behind }: Phrase,
  { present, described, home }: Surroundings,
): Answer => {
  const named = document.entities[behind ?? -1];
  if (named?.kind === 'PLACE') return { entity: named.index, why: `description:${head}-of<-${named.name}` };
  if (head === 'capital' && owner !== null) {
    const country = COUNTRIES.find(({ id }) => id === document.entities[owner]?.id);
    const capital = document.entities
      .slice(0, MOST_PLACES)
      .find(({ kind, name }) => kind === 'PLACE' && country?.seats.includes(name));
    return capital === undefined ? null : { entity: capital.index, why: `description:capital<-${capital.name}` };
  }
  if (owner !== null || behind !== null || modifiers.length > 1) return null;
  const calledSo = described.called.get(head);
  const called = ({ index, name }: DraftEntity): boolean =>
    calledSo?.has(index) === true || name.toLowerCase().split(' ').includes(head);
  const fits = (entity: DraftEntity): boolean => {
    if (entity.kind !== 'PLACE') return false;
    if (called(entity)) return true;
    if (head === 'capital') return SEATS.has(entity.name);
    if (CITY.test(head)) return entity.placeKind === 'CITY';
    return AREA.test(head) && entity.placeKind !== 'CITY' && !WATER.test(entity.name);
  };
  const best = bestOf(document, present, {
    fits,
    score: ({ distance, count, subject }, entity) =>
      (called(entity) ? 1.5 : 0) +
      (entity.index === home.city ? 1 : 0) +
      1.5 -
      Math.min(distance, 8) * 0.5 +
      Math.min(1, count * 0.25) +
      (subject ? 0.3 : 0),
  });
  return best === null || best.score < 0.3
    ? null
    : { entity: best.entity, why: `description:${head}<-${document.entities[best.entity]?.name}` };
};

/** No article names more; the bound is for hostile text. */
const MOST_PLACES = 500;
