import type { Document } from '../document';
import type { PlacedPhrase } from './draft';
import { mentionOver, referenceOver } from './over';
import { countryAtOpening, type Scene } from './scene';
import type { Item } from './units';

/** The country or organization that a phrase names before its head: "the Russian foreign minister", "Niger's minister". */
export const ownerOf = (document: Document, { unit, phrase }: PlacedPhrase): number | null => {
  for (let at = phrase.start; at < phrase.head; at++) {
    const mention = document.mentions[unit.items[at]?.mention ?? -1];
    if (mention && /^(?:COUNTRY|ORGANIZATION)$/.test(document.entities[mention.entity]?.kind ?? ''))
      return mention.entity;
  }
  return null;
};

/** Parts of a state that speak for the country they are named with: "Denmark's armed forces", "the Ukrainian foreign ministry". */
const STATE_BODY =
  /^(?:government|administration|cabinet|ministry|embassy|army|military|navy|forces|authorities|presidency|mission|delegation)$/;

/** The person whose government a phrase means: "President Roe's government", "the government of Ana Roe"; null for others. */
const headOfGovernment = (document: Document, { unit, phrase }: PlacedPhrase): number | null => {
  const { items } = unit;
  if (!/^(?:government|administration|cabinet)$/.test(items[phrase.head]?.lower ?? '')) return null;
  const of = items[phrase.head + 1]?.lower === 'of';
  for (let at = of ? phrase.head + 2 : phrase.start; at < (of ? phrase.end : phrase.head); at++) {
    const mention = mentionOver(document, items[at] as Item);
    if (mention && document.entities[mention.entity]?.kind === 'PERSON') return mention.entity;
  }
  return null;
};

/** True where the phrase is the government of a person whose country the article does not tell: nobody's at home. */
export const isForeignGovernment = (scene: Scene, placed: PlacedPhrase): boolean =>
  headOfGovernment(scene.document, placed) !== null;

/** The country for which a part of its state speaks; null for one that the article names by itself. */
export const stateOf = (scene: Scene, placed: PlacedPhrase): number | null => {
  const { document } = scene;
  const { items } = placed.unit;
  const head = items[placed.phrase.head] as Item;
  if (!STATE_BODY.test(head.lower) || head.mention >= 0) return null;
  const leader = headOfGovernment(document, placed);
  if (leader !== null) {
    const side = scene.sides.get(leader) ?? null;
    return side !== null && document.entities[side]?.kind === 'COUNTRY' ? side : countryAtOpening(scene, placed.unit);
  }
  const owner = ownerOf(document, placed);
  if (owner !== null) return document.entities[owner]?.kind === 'COUNTRY' ? owner : null;
  return ownState(scene, placed);
};

/** "The foreign ministry said", "its defence ministry said": of the country at home, or of the one that "its" means. */
const ownState = (scene: Scene, { unit, phrase }: PlacedPhrase): number | null => {
  const { document, home } = scene;
  const { items } = unit;
  const words = items.slice(phrase.start, phrase.head).map(({ lower }) => lower);
  const ministry = items[phrase.head]?.lower === 'ministry' && words.length > 1;
  if (words[0] === 'its') {
    const first = items[phrase.start] as Item;
    const reference = referenceOver(document, { start: first.start, end: first.end });
    const meant = reference?.entity ?? null;
    return meant !== null && document.entities[meant]?.kind === 'COUNTRY' ? meant : null;
  }
  return ministry && words[0] === 'the' && items[phrase.head + 1]?.lower !== 'in'
    ? (countryAtOpening(scene, unit) ?? home)
    : null;
};
