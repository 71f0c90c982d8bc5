import type { Document, DraftEntity, Mention, Token } from '../document';
import { PARTS_OF_THE_WORLD } from '../lexicons/continents';
import { COUNTRIES } from '../lexicons/countries';
import { ROLE_NOUNS } from '../lexicons/title-words';
import type { Presence } from './salience';

/** A definite noun phrase that may stand for an entity: "the Norwegian foreign minister", "that country", "the group". */
export interface Phrase {
  start: number;
  end: number;
  /** The words between article and head, lower case. */
  modifiers: string[];
  head: string;
  /** A country or organization named within it ("the French leader", "Oslo's top diplomat"), by entity index. */
  owner: number | null;
}

type Answer = { entity: number; why: string } | null;

const HEAD_ALIKE: ReadonlyMap<string, RegExp> = new Map([
  ['minister', /minister|secretary/],
  ['diplomat', /foreign minister|secretary of state|ambassador|envoy|diplomat|foreign secretary|commissioner/],
  [
    'leader',
    /president|prime minister|premier|chancellor|king|emir|leader|chairman|chief|secretary-general|secretary general/,
  ],
  ['envoy', /envoy|ambassador|mediator|representative/],
  ['mediator', /envoy|mediator/],
  ['chief', /chief|head|director|chairman|chairwoman|president|secretary[- ]general|commander/],
  ['head', /chief|head|director|chairman|president/],
  ['politician', /minister|lawmaker|senator|mp|leader|politician|president|congressman|candidate/],
  ['lawmaker', /lawmaker|mp|senator|congress(?:wo)?man|representative|legislator/],
  ['executive', /executive|ceo|chairman|director|president|manager/],
  ['official', /official|minister|secretary|commissioner|spokes|chief|head/],
  ['spokesman', /spokes/],
  ['spokeswoman', /spokes/],
  ['premier', /premier|prime minister/],
  ['commander', /commander|general|colonel|captain|admiral|major/],
  ['general', /general/],
]);

const STATE =
  /^(?:country|nation|state|republic|kingdom|emirate|government|regime|administration|authorities|monarchy|colony)$/;
const ORGANIZATION_HEADS: ReadonlyMap<string, { words: RegExp; kinds: string[] }> = new Map([
  [
    'group',
    { words: /group|front|movement|brigade|army/i, kinds: ['ARMED_GROUP', 'COMPANY', 'NGO', 'PARTY', 'ALLIANCE'] },
  ],
  ['movement', { words: /movement|front|party/i, kinds: ['ARMED_GROUP', 'PARTY'] }],
  ['militia', { words: /militia|brigade/i, kinds: ['ARMED_GROUP'] }],
  [
    'organisation',
    { words: /organi[sz]ation/i, kinds: ['INTERGOVERNMENTAL', 'NGO', 'ALLIANCE', 'ARMED_GROUP', 'OTHER'] },
  ],
  [
    'organization',
    { words: /organi[sz]ation/i, kinds: ['INTERGOVERNMENTAL', 'NGO', 'ALLIANCE', 'ARMED_GROUP', 'OTHER'] },
  ],
  ['company', { words: /corp|inc|ltd|plc|company|group/i, kinds: ['COMPANY'] }],
  ['firm', { words: /corp|inc|ltd|plc|& /i, kinds: ['COMPANY'] }],
  ['carrier', { words: /air/i, kinds: ['COMPANY'] }],
  ['airline', { words: /air/i, kinds: ['COMPANY'] }],
  ['bank', { words: /bank/i, kinds: [] }],
  ['lender', { words: /bank/i, kinds: [] }],
  ['fund', { words: /fund/i, kinds: [] }],
  ['agency', { words: /agency|unhcr|iaea|unicef|who\b|wfp/i, kinds: ['INTERGOVERNMENTAL'] }],
  ['watchdog', { words: /agency|watch|office|authority|commission|iaea|opcw/i, kinds: [] }],
  ['alliance', { words: /alliance|nato/i, kinds: ['ALLIANCE'] }],
  ['bloc', { words: /european union|bloc|asean|mercosur|african union|ecowas/i, kinds: ['ALLIANCE'] }],
  ['union', { words: /union/i, kinds: [] }],
  ['party', { words: /party|democrat|front|labour|fidesz|likud|league/i, kinds: ['PARTY'] }],
  ['ministry', { words: /ministry|department/i, kinds: [] }],
  ['department', { words: /department|ministry/i, kinds: [] }],
  ['commission', { words: /commission/i, kinds: [] }],
  ['council', { words: /council/i, kinds: [] }],
  ['court', { words: /court|tribunal/i, kinds: [] }],
  ['tribunal', { words: /court|tribunal/i, kinds: [] }],
  ['parliament', { words: /parliament|assembly|congress|storting|knesset|duma|bundestag|riksdag/i, kinds: [] }],
  ['newspaper', { words: /times|post|news|journal|daily|herald|guardian|monde|figaro/i, kinds: ['MEDIA'] }],
  ['broadcaster', { words: /tv|radio|bbc|cnn|nrk|broadcast/i, kinds: ['MEDIA'] }],
  ['army', { words: /army/i, kinds: [] }],
  ['institute', { words: /institute/i, kinds: [] }],
  ['university', { words: /university/i, kinds: [] }],
  ['club', { words: /club|united|city|fc/i, kinds: [] }],
  ['coalition', { words: /coalition|alliance/i, kinds: ['ALLIANCE'] }],
]);
const PLACE_HEAD =
  /^(?:city|town|village|island|province|region|capital|port|enclave|strip|peninsula|territory|district)$/;

/** Whether phrases with this head are looked at: offices, states, organizations, places. */
export const isReferringHead = (lower: string): boolean =>
  ROLE_NOUNS.has(lower) || STATE.test(lower) || ORGANIZATION_HEADS.has(lower) || PLACE_HEAD.test(lower);

/** Whom a definite phrase means among the entities present, or null where that is not certain enough. */
export const resolveDefinite = (
  document: Document,
  phrase: Phrase,
  present: Presence[],
): { answer: Answer; form: 'TITLE' | 'DESCRIPTION' } => {
  if (ROLE_NOUNS.has(phrase.head) && !(phrase.head === 'leader' && false))
    return { answer: byTitle(document, phrase, present), form: 'TITLE' };
  if (STATE.test(phrase.head)) return { answer: byState(document, phrase, present), form: 'DESCRIPTION' };
  const kind = ORGANIZATION_HEADS.get(phrase.head);
  if (kind !== undefined) return { answer: byOrganization(document, phrase, { present, kind }), form: 'DESCRIPTION' };
  return { answer: byPlace(document, phrase, present), form: 'DESCRIPTION' };
};

const byTitle = (document: Document, { head, modifiers, owner }: Phrase, present: Presence[]): Answer => {
  const alike = HEAD_ALIKE.get(head) ?? new RegExp(`\\b${head}\\b`);
  const specific = modifiers.filter((word) => ROLE_MODIFIERS.has(word));
  let [best, most] = [null as Presence | null, Number.NEGATIVE_INFINITY];
  for (const candidate of present) {
    const entity = document.entities[candidate.entity] as DraftEntity;
    if (entity.kind !== 'PERSON') continue;
    const titles = entity.titles.filter((title) => alike.test(title));
    if (titles.length === 0) continue;
    if (specific.length > 0 && !titles.some((title) => specific.every((word) => title.includes(word)))) continue;
    const exact = titles.some((title) => title.split(/[\s-]/).includes(head));
    const sameOwner = owner === null ? 0 : ownersOf(document, candidate.entity).has(owner) ? 3 : -1.5;
    const score =
      (exact ? 1.2 : 0) + sameOwner - Math.min(candidate.distance, 12) * 0.25 + (candidate.subject ? 0.3 : 0);
    if (score > most) [best, most] = [candidate, score];
  }
  if (best === null || (owner !== null && most < 0.2)) return null;
  return {
    entity: best.entity,
    why: `title:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};

const ROLE_MODIFIERS = new Set(
  'foreign defence defense finance economy trade interior home justice health energy environment agriculture education transport prime deputy vice labour labor oil commerce'.split(
    ' ',
  ),
);

/** Countries and organizations named right before or behind the mentions of a person ("Norwegian Foreign Minister X"): whose officer he is. Kept for each document. */
const OWNERS = new WeakMap<Document, Map<number, Set<number>>>();
const ownersOf = (document: Document, person: number): Set<number> => {
  let owners = OWNERS.get(document);
  if (owners === undefined) {
    owners = new Map();
    for (const [i, mention] of document.mentions.entries()) {
      if (document.entities[mention.entity]?.kind !== 'PERSON') continue;
      const set = owners.get(mention.entity) ?? new Set<number>();
      owners.set(mention.entity, set);
      for (const near of [document.mentions[i - 1], document.mentions[i + 1]] as (Mention | undefined)[]) {
        if (near === undefined) continue;
        const between =
          near.start < mention.start
            ? document.text.slice(near.end, mention.start)
            : document.text.slice(mention.end, near.start);
        if (between.length < 60 && !/[.;"“”\n]\s|\b(?:and|said|told|met|with)\b/.test(between)) set.add(near.entity);
      }
    }
    OWNERS.set(document, owners);
  }
  return owners.get(person) ?? new Set();
};

const byState = (document: Document, { head, modifiers, owner }: Phrase, present: Presence[]): Answer => {
  if (owner !== null)
    return document.entities[owner]?.kind === 'COUNTRY' &&
      /^(?:government|regime|administration|authorities)$/.test(head)
      ? { entity: owner, why: `government:${document.entities[owner]?.name}` }
      : null;
  const part = PARTS_OF_THE_WORLD.get(modifiers.join(' ')) ?? PARTS_OF_THE_WORLD.get(modifiers.slice(-1).join(' '));
  if (modifiers.length > 0 && part === undefined && !modifiers.every((word) => PLAIN_MODIFIERS.has(word))) return null;
  let [best, most] = [null as Presence | null, Number.NEGATIVE_INFINITY];
  for (const candidate of present) {
    const entity = document.entities[candidate.entity] as DraftEntity;
    if (entity.kind !== 'COUNTRY') continue;
    if (part !== undefined && !part.has(entity.id.slice('country:'.length).toUpperCase())) continue;
    const score =
      1.5 -
      Math.min(candidate.distance, 8) * 0.5 +
      Math.min(1.5, candidate.count * 0.3) +
      (candidate.subject ? 0.4 : 0);
    if (score > most) [best, most] = [candidate, score];
  }
  if (best === null || most < (part === undefined ? 0.3 : -2)) return null;
  return {
    entity: best.entity,
    why: `description:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};

const PLAIN_MODIFIERS = new Set(
  'whole entire central transitional interim new current military federal national troubled war-torn divided vast small tiny poor impoverished'.split(
    ' ',
  ),
);

const byOrganization = (
  document: Document,
  { head, modifiers }: Phrase,
  { present, kind }: { present: Presence[]; kind: { words: RegExp; kinds: string[] } },
): Answer => {
  let [best, most] = [null as Presence | null, Number.NEGATIVE_INFINITY];
  for (const candidate of present) {
    const entity = document.entities[candidate.entity] as DraftEntity;
    if (entity.kind !== 'ORGANIZATION') continue;
    const named = [entity.name, ...entity.aliases].some((name) => kind.words.test(name));
    const ofKind = kind.kinds.includes(entity.organizationKind ?? 'OTHER');
    if (!named && !ofKind) continue;
    const score =
      (named ? 0.9 : 0) +
      (ofKind ? 0.9 : 0) +
      1.2 -
      Math.min(candidate.distance, 10) * 0.35 +
      Math.min(1, candidate.count * 0.2) +
      (candidate.subject ? 0.3 : 0);
    if (score > most) [best, most] = [candidate, score];
  }
  if (best === null || most < 0.4) return null;
  return {
    entity: best.entity,
    why: `description:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};

const byPlace = (document: Document, { head, modifiers, owner }: Phrase, present: Presence[]): Answer => {
  if (head === 'capital' && owner !== null) {
    const country = COUNTRIES.find(({ id }) => id === document.entities[owner]?.id);
    const capital = document.entities.find(({ kind, name }) => kind === 'PLACE' && country?.seats.includes(name));
    return capital === undefined ? null : { entity: capital.index, why: `description:capital<-${capital.name}` };
  }
  if (owner !== null || modifiers.length > 1) return null;
  const near = present.find(({ entity, distance }) => {
    const { kind, placeKind } = document.entities[entity] as DraftEntity;
    return (
      kind === 'PLACE' &&
      distance < 4 &&
      (/^(?:city|town|village|capital|port)$/.test(head) ? placeKind === 'CITY' : placeKind !== 'CITY')
    );
  });
  return near === undefined
    ? null
    : { entity: near.entity, why: `description:${head}<-${document.entities[near.entity]?.name}` };
};

/** Words that may stand between an article and the head of such a phrase. */
export const isModifier = ({ tag, lower, text }: Token): boolean =>
  tag === ''
    ? /^[\p{L}-]+$/u.test(text) && !STOP.has(lower)
    : /^(?:JJ|NN|VBN|VBG|HYPH|RB|CD|POS|AFX)/.test(tag) || text === '-';
const STOP = new Set(
  'of and or in on at to for with from by that which who is was are were has have had said says will would the a an'.split(
    ' ',
  ),
);
