import type { Document, DraftEntity } from '../document';
import { PARTS_OF_THE_WORLD } from '../lexicons/continents';
import { COUNTRIES } from '../lexicons/countries';
import type { Answer, Phrase } from './phrases';
import type { Presence } from './salience';

/** What an organization must be, or be called, for a common noun to mean it. */
interface Sort {
  words: RegExp;
  kinds: string[];
}

const sort = (words: RegExp, ...kinds: string[]): Sort => ({ words, kinds });

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ['group', sort(/group|front|movement|brigade|army/i, 'ARMED_GROUP', 'COMPANY', 'NGO', 'PARTY', 'ALLIANCE')],
  ['movement', sort(/movement|front|party/i, 'ARMED_GROUP', 'PARTY')],
  ['militia', sort(/militia|brigade/i, 'ARMED_GROUP')],
  ['organisation', sort(/organi[sz]ation/i, 'INTERGOVERNMENTAL', 'NGO', 'ALLIANCE', 'ARMED_GROUP', 'OTHER')],
  ['organization', sort(/organi[sz]ation/i, 'INTERGOVERNMENTAL', 'NGO', 'ALLIANCE', 'ARMED_GROUP', 'OTHER')],
  ['charity', sort(/charity|relief|fund/i, 'NGO')],
  ['company', sort(/corp|inc|ltd|plc|company|group/i, 'COMPANY')],
  ['firm', sort(/corp|inc|ltd|plc|& /i, 'COMPANY')],
  ['manufacturer', sort(/motors|industries/i, 'COMPANY')],
  ['carrier', sort(/air/i)],
  ['airline', sort(/air/i)],
  ['bank', sort(/bank/i)],
  ['lender', sort(/bank/i)],
  ['fund', sort(/fund/i)],
  ['agency', sort(/agency|unhcr|iaea|unicef|who\b|wfp/i, 'INTERGOVERNMENTAL')],
  ['watchdog', sort(/agency|watch|office|authority|commission|iaea|opcw/i)],
  ['regulator', sort(/authority|commission|office|agency/i)],
  ['alliance', sort(/alliance|nato/i, 'ALLIANCE')],
  ['bloc', sort(/european union|bloc|asean|mercosur|african union|ecowas/i, 'ALLIANCE')],
  ['union', sort(/union/i)],
  ['party', sort(/party|democrat|front|labour|fidesz|likud|league/i, 'PARTY')],
  ['ministry', sort(/ministry|department/i)],
  ['department', sort(/department|ministry/i)],
  ['commission', sort(/commission/i)],
  ['council', sort(/council/i)],
  ['court', sort(/court|tribunal/i)],
  ['tribunal', sort(/court|tribunal/i)],
  ['parliament', sort(/parliament|assembly|congress|storting|knesset|duma|bundestag|riksdag/i)],
  ['newspaper', sort(/times|post|news|journal|daily|herald|guardian|monde|figaro/i, 'MEDIA')],
  ['broadcaster', sort(/tv|radio|bbc|cnn|nrk|broadcast/i, 'MEDIA')],
  ['army', sort(/army/i)],
  ['institute', sort(/institute/i)],
  ['university', sort(/university/i)],
  ['club', sort(/club|united|city|fc/i)],
  ['coalition', sort(/coalition|alliance/i, 'ALLIANCE')],
  // Words of a name alone: "the bureau" for the Anti-Corruption Bureau.
  ...'bureau board chamber federation association foundation authority centre center mission secretariat league society hospice hospital observatory service initiative network academy'
    .split(' ')
    .map((word): [string, Sort] => [word, sort(new RegExp(`\\b${word}\\b`, 'i'))]),
]);

/** Whether a common noun may stand for an organization. */
export const isSortOfOrganization = (head: string): boolean => SORTS.has(head);

const PLAIN_MODIFIERS = new Set(
  'whole entire central transitional interim new current military federal national troubled war-torn divided vast small tiny poor impoverished'.split(
    ' ',
  ),
);
const RULE = /^(?:government|regime|administration|authorities)$/;

/** "That country", "the government", "the North African country": the country that the text is about at the moment. */
export const byState = (document: Document, { head, modifiers, owner }: Phrase, present: Presence[]): Answer => {
  if (owner !== null) {
    const country = document.entities[owner] as DraftEntity;
    return country.kind === 'COUNTRY' && RULE.test(head) ? { entity: owner, why: `government:${country.name}` } : null;
  }
  const part = PARTS_OF_THE_WORLD.get(modifiers.join(' ')) ?? PARTS_OF_THE_WORLD.get(modifiers.at(-1) ?? '');
  if (part === undefined && !modifiers.every((word) => PLAIN_MODIFIERS.has(word))) return null;
  const fits = ({ kind, id }: DraftEntity): boolean =>
    kind === 'COUNTRY' && (part === undefined || part.has(id.slice('country:'.length).toUpperCase()));
  const best = bestOf(document, present, {
    fits,
    score: ({ distance, count, subject, adjective }) =>
      1.5 - Math.min(distance, 8) * 0.5 + Math.min(1.5, count * 0.3) + (subject ? 0.4 : 0) - (adjective ? 0.3 : 0),
  });
  if (best === null || best.score < (part === undefined ? 0.3 : -2)) return null;
  return {
    entity: best.entity,
    why: `description:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};

/** "The group", "the bank": an organization present of that sort or with that word in its name. */
export const byOrganization = (document: Document, { head, modifiers }: Phrase, present: Presence[]): Answer => {
  const { words, kinds } = SORTS.get(head) as Sort;
  const named = ({ name, aliases }: DraftEntity): boolean =>
    words.test(name) || aliases.some((alias) => words.test(alias));
  const ofKind = ({ organizationKind }: DraftEntity): boolean => kinds.includes(organizationKind ?? 'OTHER');
  const best = bestOf(document, present, {
    fits: (entity) => entity.kind === 'ORGANIZATION' && (named(entity) || ofKind(entity)),
    score: ({ distance, count, subject }, entity) =>
      (named(entity) ? 0.9 : 0) +
      (ofKind(entity) ? 0.9 : 0) +
      1.2 -
      Math.min(distance, 10) * 0.35 +
      Math.min(1, count * 0.2) +
      (subject ? 0.3 : 0),
  });
  if (best === null || best.score < 0.4) return null;
  return {
    entity: best.entity,
    why: `description:${[...modifiers, head].join(' ')}<-${document.entities[best.entity]?.name}`,
  };
};

/** "The city", "the Norwegian capital": a place present. */
export const byPlace = (document: Document, { head, modifiers, owner }: Phrase, present: Presence[]): Answer => {
  if (head === 'capital' && owner !== null) {
    const country = COUNTRIES.find(({ id }) => id === document.entities[owner]?.id);
    const capital = document.entities
      .slice(0, MOST_PLACES)
      .find(({ kind, name }) => kind === 'PLACE' && country?.seats.includes(name));
    return capital === undefined ? null : { entity: capital.index, why: `description:capital<-${capital.name}` };
  }
  if (owner !== null || modifiers.length > 1) return null;
  const urban = /^(?:city|town|village|capital|port)$/.test(head);
  const near = present.find(({ entity, distance }) => {
    const { kind, placeKind } = document.entities[entity] as DraftEntity;
    return kind === 'PLACE' && distance < 4 && (urban ? placeKind === 'CITY' : placeKind !== 'CITY');
  });
  return near === undefined
    ? null
    : { entity: near.entity, why: `description:${head}<-${document.entities[near.entity]?.name}` };
};

/** No article names more; the bound is for hostile text. */
const MOST_PLACES = 500;

interface Choice {
  fits: (entity: DraftEntity) => boolean;
  score: (presence: Presence, entity: DraftEntity) => number;
}

const bestOf = (
  document: Document,
  present: Presence[],
  { fits, score }: Choice,
): { entity: number; score: number } | null => {
  let best: { entity: number; score: number } | null = null;
  for (const candidate of present) {
    const entity = document.entities[candidate.entity] as DraftEntity;
    if (!fits(entity)) continue;
    const own = score(candidate, entity);
    if (best === null || own > best.score) best = { entity: candidate.entity, score: own };
  }
  return best;
};
