import type { Document } from '../document';
import { mentionsIn } from '../names/at';

/** Where an article is at home: the country and the city that it is about, by entity index; null where none is named. */
export interface Home {
  country: number | null;
  city: number | null;
}

/** What a dateline counts beside the mentions. */
const DATELINE = 3;

/** The country and the city named most often, those of the dateline before others; a place named counts half for its country. */
export const homeOf = (document: Document): Home => {
  const { dateline, entities, mentions } = document;
  const byId = new Map(entities.map(({ id, index }) => [id, index]));
  const counts = new Map<number, number>();
  const count = (entity: number | undefined, weight: number): void => {
    if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + weight);
  };
  const tell = (entity: number, weight: number): void => {
    const { kind, country } = entities[entity] ?? {};
    if (kind === 'COUNTRY' || kind === 'PLACE') count(entity, weight);
    if (country !== undefined) count(byId.get(country), weight / 2);
  };
  for (const { entity } of mentions) tell(entity, 1);
  if (dateline !== null) for (const { entity } of mentionsIn(document, dateline)) tell(entity, DATELINE);
  let [country, city] = [null as number | null, null as number | null];
  const most = (entity: number, other: number | null): boolean =>
    other === null || (counts.get(entity) as number) > (counts.get(other) as number);
  for (const entity of counts.keys()) {
    const { kind, placeKind } = entities[entity] ?? {};
    if (kind === 'COUNTRY' && most(entity, country)) country = entity;
    if (placeKind === 'CITY' && most(entity, city)) city = entity;
  }
  return { country, city };
};
