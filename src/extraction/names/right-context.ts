import {
  APPOSITION,
  ORGANIZATION_NOUNS_AFTER,
  PLACE_NOUNS_AFTER,
  SORTS_OF_ORGANIZATION,
} from '../lexicons/context-words';
import { SAYING } from '../lexicons/name-words';
import { ROLE_NOUNS } from '../lexicons/title-words';
import { isCommonWord } from '../lexicons/word-lists';
import type { Context } from './context';
import { AIRS, isCompanyPost, OWNS, saysFirm, saysPlace } from './context-facts';
import { isDeedOfFirm, isDeedOfPerson, pronounBehindSaying } from './deeds';
import type { Word } from './word';

/** What only firms have: "X pilots", "X customers". */
const OF_FIRMS =
  /^(?:shares|stock|bonds|pilots|flights|jets|customers|investors|shareholders|employees|staff|engineers|executives|workers|stores|factories|plants|subscribers|passengers|deliveries)$/;
const SHARES = /^(?:shares|stock|bonds|shareholders)$/;

/** What rivers do: "burst its banks". */
const BURSTS = /^(?:burst|overflowed|flooded|overtopped|topped)$/;

const SITE_SORTS =
  /^(?:naval|air|military|army|nuclear|power|gas|oil|coal|copper|gold|iron|hydroelectric|hydropower|refugee|border|detention|training)$/;
const SITES_BEHIND = /^(?:base|dam|mine|plant|station|camp|crossing|field|centre|center|port|post)$/;

/** Adds what the words from word `to` on tell about a name that ends before it. */
export const readRight = (words: Word[], to: number, context: Context): void => {
  const right = words[to];
  if (right === undefined) return;
  if (/^(?:VBD|VBZ|MD)$/.test(right.tag)) {
    context.person += 0.6;
    context.organization += 0.4;
  }
  const second = words[to + 1];
  const third = words[to + 2];
  const word = right.capital ? '' : right.lower;
  if (SAYING.has(word)) {
    context.person += 1.6;
    context.organization += 0.9;
    context.place -= 0.8;
  }
  // "Citrosol said it would appeal", "Halima said her son was"
  const pronoun = SAYING.has(word) ? pronounBehindSaying(words, to) : null;
  if (pronoun === 'it') {
    context.organization += 0.6;
    context.person -= 1.4;
  } else if (pronoun === 'he') {
    context.person += 0.8;
    context.organization -= 0.8;
  }
  if (isDeedOfFirm(words, to)) {
    context.organization += 2.6;
    context.person -= 2;
    context.place -= 0.5;
  } else if (!SAYING.has(word) && isDeedOfPerson(words, to)) {
    context.person += 1.4;
    context.organization -= 0.8;
    context.place -= 0.8;
  }
  // "Helvion and its founder"
  if (/^(?:and|,)$/.test(word) && second?.lower === 'its') {
    context.organization += 0.8;
    context.person -= 1.4;
  }
  // "Van Houten Brink, which denies it": no person.
  if (word === 'which' || (word === ',' && second?.lower === 'which')) {
    context.organization += 0.2;
    context.person -= 2.2;
  }
  if (word === 'who' || word === 'whose' || word === 'himself' || word === 'herself') context.person += 2;
  if (word === ',' && second !== undefined) {
    if (saysFirm(words, to + 1)) {
      context.organization += 2.6;
      context.person -= 1.5;
    } else if (saysPlace(words, to + 1)) {
      context.place += 3;
      context.person -= 1.5;
    } else if (second.lower === 'who' || /^\d{2}$/.test(second.text)) context.person += 2.5;
    else if (APPOSITION.has(second.lower) || ROLE_NOUNS.has(second.lower)) {
      const role = [second, third, words[to + 3], words[to + 4], words[to + 5]].some(
        (w) => w !== undefined && ROLE_NOUNS.has(w.lower),
      );
      context.person += role ? 1.8 : 0.2;
    }
  }
  if (word === '(' && second !== undefined && /^[RDI]$/.test(second.text)) context.person += 3;
  if (OWNS.has(word) && second?.capital === true) {
    context.organization += 2.6;
    context.person -= 1.5;
  }
  if (AIRS.test(word)) context.person -= 2;
  // "TransAtlas pilots", "Corvane shares"
  if (
    OF_FIRMS.test(word) &&
    !isCommonWord((words[to - 1] as Word).lower) &&
    !/^(?:'s|in|at|from)$/.test(words[to - 2]?.lower ?? '')
  ) {
    context.organization += SHARES.test(word) ? 1.5 : 1.2;
    context.person -= 1.5;
  }
  if (BURSTS.test(word) && /^(?:its|their|over)$/.test(second?.lower ?? '')) {
    context.place += 2.4;
    context.organization -= 1;
    context.person -= 1.5;
  }
  if (SORTS_OF_ORGANIZATION.has(word)) context.organization += 2.8;
  else if (ORGANIZATION_NOUNS_AFTER.has(word)) context.organization += 1.3;
  // "Bikini and Enewetak atolls"
  if (
    word === 'and' &&
    second?.capital === true &&
    third?.capital === false &&
    /s$/.test(third.lower) &&
    PLACE_NOUNS_AFTER.has(third.lower)
  )
    context.place += 2.2;
  if (PLACE_NOUNS_AFTER.has(word)) {
    context.place += 2;
    context.organization -= 0.8;
    context.person -= 0.6;
  }
  // "the X hydroelectric dam", "X naval base"
  if (SITE_SORTS.test(word) && SITES_BEHIND.test(second?.lower ?? '')) {
    context.place += 2.4;
    context.organization -= 0.8;
    context.person -= 0.6;
  }
  if (word === '-' && right.glued && (second?.lower === 'based' || second?.lower === 'born')) context.place += 3;
  if (word === "'s" && second !== undefined) {
    if (
      ['capital', 'government', 'parliament', 'president', 'army', 'economy', 'border', 'military', 'foreign'].includes(
        second.lower,
      )
    )
      context.place += 1;
    if (
      [
        'wife',
        'husband',
        'lawyer',
        'son',
        'daughter',
        'father',
        'mother',
        'brother',
        'death',
        'office',
        'remarks',
        'comments',
      ].includes(second.lower)
    )
      context.person += 1;
    if (['shares', 'chairman', 'board', 'profits', 'leader', 'chief', 'headquarters'].includes(second.lower))
      context.organization += 1;
    // "Delmore's chief executive": what only firms have.
    if (isCompanyPost(words, to + 1)) {
      context.organization += 1.8;
      context.person -= 1;
    }
  } else if (!right.capital && isCompanyPost(words, to)) context.organization += 1.3;
};
