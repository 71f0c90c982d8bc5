import type { Document, DraftEntity } from '../document';
import { PARTS_OF_THE_WORLD } from '../lexicons/continents';
import { bestOf } from './best-of';
import type { Answer, Phrase } from './phrase';
import type { Surroundings } from './surroundings';

const PLAIN_MODIFIERS = new Set(
  'whole entire central transitional interim new current military federal national troubled war-torn divided vast small tiny poor impoverished'.split(
    ' ',
  ),
);
const RULE = /^(?:government|regime|administration|authorities)$/;

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Countries (ISO 3166-1 alpha-2) of which a word for a country's form is said, where only these are. */
const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', codes('SA GB BE NL ES SE NO DK TH KH BT JO MA LS SZ TO BH')],
  ['monarchy', codes('SA GB BE NL ES SE NO DK TH KH BT JO MA LS SZ TO BH KW QA OM BN JP MY LI LU MC')],
  ['emirate', codes('QA KW AE')],
  ['sultanate', codes('OM BN')],
  ['archipelago', codes('ID PH MV FJ VU TO KM SC BS CV SB TV KI MH FM WS PW JP BH')],
  [
    'island',
    codes(
      'CY IE MT LK MG TW JM CU HT BB IS NR MU SG TT GD LC VC DM AG KN BH NZ TL RE PR GL FJ SB VU TO WS KM MV ST CV SC',
    ),
  ],
]);

/** Whether a word tells a country's form, and only such countries are meant by it. */
export const isForm = (head: string): boolean => FORMS.has(head);

/** "That country", "the government", "the North African country": the country that the text is about at the moment. */
export const byState = (
  document: Document,
  { head, modifiers, owner }: Phrase,
  { present, home, owners }: Surroundings,
): Answer => {
  if (owner !== null) {
    const country = document.entities[owner] as DraftEntity;
    return country.kind === 'COUNTRY' && RULE.test(head) ? { entity: owner, why: `government:${country.name}` } : null;
  }
  const part = PARTS_OF_THE_WORLD.get(modifiers.join(' ')) ?? PARTS_OF_THE_WORLD.get(modifiers.at(-1) ?? '');
  if (part === undefined && !modifiers.every((word) => PLAIN_MODIFIERS.has(word))) return null;
  const form = FORMS.get(head);
  const fits = ({ kind, id }: DraftEntity): boolean => {
    const code = id.slice('country:'.length).toUpperCase();
    return kind === 'COUNTRY' && (part === undefined || part.has(code)) && (form === undefined || form.has(code));
  };
  const speaker = present.find(
    ({ entity, distance, subject }) => distance === 0 && subject && document.entities[entity]?.kind === 'PERSON',
  );
  const speakersOwn = speaker === undefined ? undefined : owners.get(speaker.entity);
  const best = bestOf(document, present, {
    fits,
    score: ({ distance, count, subject, adjective }, { index }) =>
      1.5 -
      Math.min(distance, index === home.country ? 4 : 8) * 0.5 +
      Math.min(1.5, count * 0.3) +
      (subject ? 0.4 : 0) -
      (adjective ? 0.3 : 0) +
      (index === home.country ? homeOf(head) : 0) +
      (RULE.test(head) && speakersOwn?.has(index) ? OWN : 0),
  });
  if (best === null || best.score < (part === undefined && form === undefined ? LEAST : -2)) return null;
  return {
    entity: best.entity,
    why: `description:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};

/** What the country that the article is about has before others: most of all for "the government"; a regime is mostly another's. */
const homeOf = (head: string): number => (head === 'regime' ? 0 : RULE.test(head) ? 2 : 1.3);

/** What a country must score. */
const LEAST = -0.5;

/** What the country of the person who acts in the sentence has before others, for "the government". */
const OWN = 1;
