import { slug } from '../../model/identity';
import type { PlaceKind } from '../../model/kinds';
import type { Document, MentionForm } from '../document';
import { CITIES } from '../lexicons/cities';
import { COUNTRIES } from '../lexicons/countries';
import type { NameEntry } from '../lexicons/name-lexicon';
import { DIRECTIONS } from '../lexicons/name-words';
import { keyOf } from '../lexicons/pieces';
import { REGIONS } from '../lexicons/regions';
import { isSeatOnly, isVisited, meansGovernment } from './capitals';
import { countriesNamed, isoOf } from './countries-named';
import { type DraftMention, type EntityDraft, endOf, keyOfSegment, nameOfSegment, properCase, startOf } from './draft';
import type { Segment } from './segment';

/**
 * Makes countries and places of the segments labelled PLACE and ADJECTIVE. A capital goes to its country where it means the
 * government; a name that several places bear goes to the one in a country of this article, else to the largest.
 */
export const resolvePlaces = (document: Document, segments: Segment[]): DraftMention[] => {
  const entities = new Map<string, EntityDraft>();
  const near = countriesNamed(segments);
  const byStart = new Map(segments.map((segment) => [startOf(segment), segment]));
  const unknown = new Map<string, EntityDraft>();
  const mentions: DraftMention[] = [];
  const add = (segment: Segment, entity: EntityDraft, { form, why }: { form: MentionForm; why: string }): void => {
    const had = entities.get(entity.id) ?? entity;
    entities.set(entity.id, had);
    const surface = properCase(nameOfSegment(document, segment));
    if (surface !== had.name && !had.aliases.includes(surface)) had.aliases.push(surface);
    mentions.push({ segment, start: startOf(segment), end: endOf(segment), form, entity: had, why });
  };
  for (const segment of segments) {
    if (segment.label !== 'PLACE' && segment.label !== 'ADJECTIVE') continue;
    const entries = segment.known?.entries ?? [];
    const country = chooseCountry(entries, segment, near);
    if (segment.label === 'ADJECTIVE') {
      if (country !== null)
        add(segment, countryDraft(country.index), { form: country.form, why: `country:${country.form.toLowerCase()}` });
      const region = entries.find(({ kind, form }) => kind === 'REGION' && form === 'ADJECTIVE');
      if (country === null && region !== undefined)
        add(segment, placeDraft(region), { form: 'ADJECTIVE', why: 'place:adjective' });
      continue;
    }
    const place = choosePlace(entries, near, followingCountry(segment, byStart));
    const seat =
      country?.form === 'CAPITAL' ||
      (country?.form === 'FULL' && isDatelineCity(document, segment, { country, place }));
    if (
      country !== null &&
      (!seat ||
        place === null ||
        (isSeatOnly(keyOfSegment(segment)) && !isVisited(segment)) ||
        meansGovernment(segment))
    ) {
      add(segment, countryDraft(country.index), {
        form: country.form,
        why: seat ? 'country:seat-of-government' : 'country:name',
      });
    } else if (place !== null) add(segment, placeDraft(place), { form: 'FULL', why: 'place:gazetteer' });
    else {
      // The dateline's "Roe, Indonesia" and the "Roe" below are one.
      const key = keyOfSegment(segment);
      const entity = unknown.get(key) ?? unknownPlace(document, segment, byStart);
      unknown.set(key, entity);
      add(segment, entity, { form: 'FULL', why: 'place:context' });
    }
  }
  return mentions;
};

/** Luxembourg and Singapore are cities, too: where an article comes from one, what happens "in" it happens in the city. */
const isDatelineCity = (
  document: Document,
  segment: Segment,
  { country, place }: { country: NameEntry; place: NameEntry | null },
): boolean => {
  const { dateline } = document;
  if (dateline === null || place?.kind !== 'CITY' || isoOf(place) !== isoOf(country)) return false;
  if (startOf(segment) < dateline.end) return true;
  return keyOfSegment(segment) === keyOf(dateline.place) && segment.run.words[segment.from - 1]?.lower === 'in';
};

/** "Congolese" fits two countries, "Georgia" a country and a state: the one that the article names otherwise, else the first. */
const chooseCountry = (
  entries: readonly NameEntry[],
  segment: Segment,
  near: Map<string, number>,
): NameEntry | null => {
  const countries = entries.filter(
    ({ kind, form }) =>
      kind === 'COUNTRY' && (segment.label === 'ADJECTIVE') === (form === 'ADJECTIVE' || form === 'PEOPLE'),
  );
  const list =
    countries.length > 0
      ? countries
      : segment.label === 'ADJECTIVE'
        ? []
        : entries.filter(({ kind }) => kind === 'COUNTRY');
  if (list.length === 0) return null;
  const first = list[0] as NameEntry;
  const state = entries.find(({ kind, index }) => kind === 'REGION' && REGIONS[index]?.iso2 === 'US');
  if (state !== undefined && first.form === 'FULL' && isAmerican(segment, near)) return null;
  if (list.length === 1) return first;
  return [...list].sort((a, b) => (near.get(isoOf(b) ?? '') ?? 0) - (near.get(isoOf(a) ?? '') ?? 0))[0] as NameEntry;
};

/** "Atlanta, Georgia"; or an article on America that names no neighbour of the country of Georgia. */
const isAmerican = ({ run, from }: Segment, near: Map<string, number>): boolean =>
  (run.words[from - 1]?.text === ',' && run.words[from - 2]?.capital === true && (near.get('RU') ?? 0) === 0) ||
  ((near.get('US') ?? 0) > 1 && ['RU', 'AM', 'AZ', 'TR', 'UA'].every((iso2) => (near.get(iso2) ?? 0) === 0));

/** The country named right behind ("Lagos, Nigeria"), by ISO code. */
const followingCountry = ({ run, to }: Segment, byStart: ReadonlyMap<number, Segment>): string | null => {
  const [comma, word] = [run.words[to], run.words[to + 1]];
  if (comma?.text !== ',' || word === undefined) return null;
  const next = byStart.get(word.start);
  const entry = next?.known?.entries.find(({ kind }) => kind === 'COUNTRY' || kind === 'REGION');
  return entry === undefined ? null : isoOf(entry);
};

const choosePlace = (
  entries: readonly NameEntry[],
  near: Map<string, number>,
  following: string | null,
): NameEntry | null => {
  let best: NameEntry | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    if ((entry.kind !== 'CITY' && entry.kind !== 'REGION') || entry.form === 'ADJECTIVE') continue;
    const iso2 = isoOf(entry);
    const size = entry.kind === 'REGION' ? 12 : Math.log(CITIES.at(entry.index).population + 1);
    const score =
      size + Math.min(4, (near.get(iso2 ?? '') ?? 0) * 1.5) + (following !== null && following === iso2 ? 20 : 0);
    if (score > most) {
      most = score;
      best = entry;
    }
  }
  return best;
};

const countryDraft = (index: number): EntityDraft => {
  const { id, name } = COUNTRIES[index] as (typeof COUNTRIES)[number];
  return { id, kind: 'COUNTRY', name, aliases: [], titles: [] };
};

const placeDraft = ({ kind, index }: NameEntry): EntityDraft => {
  const record =
    kind === 'CITY' ? { ...CITIES.at(index), kind: 'CITY' as const } : (REGIONS[index] as (typeof REGIONS)[number]);
  return {
    id: record.iso2 === null ? `place:${slug(record.name)}` : `place:${slug(record.name)}-${record.iso2.toLowerCase()}`,
    kind: 'PLACE',
    name: record.name,
    aliases: [],
    placeKind: record.kind,
    ...(record.iso2 === null ? {} : { country: `country:${record.iso2.toLowerCase()}` }),
    titles: [],
  };
};

/** A place that no lexicon knows: its country is known where it is named right behind. */
const unknownPlace = (document: Document, segment: Segment, byStart: ReadonlyMap<number, Segment>): EntityDraft => {
  const name = properCase(nameOfSegment(document, segment));
  const iso2 = followingCountry(segment, byStart)?.toLowerCase();
  return {
    id: iso2 === undefined ? `place:${slug(name)}` : `place:${slug(name)}-${iso2}`,
    kind: 'PLACE',
    name,
    aliases: [],
    placeKind: kindByWords(keyOfSegment(segment)),
    ...(iso2 === undefined ? {} : { country: `country:${iso2}` }),
    titles: [],
  };
};

const REGION_WORD =
  /\b(?:province|region|district|county|state|territory|governorate|prefecture|oblast|peninsula|valley|desert|islands?|coast|delta|strip|basin|plateau)$/;
const WATER = /\b(?:sea|ocean|gulf|river|lake|bay|strait|channel|canal|mount|mountains?|hills?)\b/;
const SITE =
  /\b(?:airport|airfield|bridge|square|street|avenue|road|park|palace|castle|cathedral|stadium|arena|camp|base|prison|jail|mosque|temple|shrine|hall|tower|station|dam|port|field|hospital)$/;

const kindByWords = (key: string): PlaceKind => {
  if (SITE.test(key)) return 'SITE';
  if (REGION_WORD.test(key) || DIRECTIONS.has(key.split(' ')[0] as string)) return 'REGION';
  return WATER.test(key) ? 'OTHER' : 'CITY';
};
