import type { Document, DraftEntity, Mention } from '../../document';
import { homesOfName, type NameHomes } from '../../lexicons/name-homes';
import { mentionsIn } from '../../names/at';
import { isOfSort, organizationMeant } from '../organization-meant';
import { countryBehind, countryOfTitle, countrySpokenOf, mostNamed } from './country-spoken-of';
import { hasPosts, officeSort } from './office-sort';
import type { OpenOffice } from './open-office';
import { type OwnerStanding, postOf } from './owner-standing';
import { postAtHome } from './post-countries';

/** An entity that an office may be of, with the facts for and against, each of which holds or not. */
export interface OwnerCandidate {
  entity: number;
  facts: string[];
}

/** How many namings before and behind an office are looked at. */
const NAMINGS = { before: 60, behind: 6 };

/** No article names more; the bound is for hostile text. */
const MOST_ENTITIES = 300;

const COUNTRY_NOUN = /^(?:country|nation|kingdom|republic|state|government|junta|army|military|navy|police)$/;
const PLACE_NOUN =
  /^(?:city|town|village|region|province|district|county|state|island|territory|port|airport|plant|mine)$/;

/** Whether a noun can stand for the entity. */
export const nounFits = (entity: DraftEntity, noun: string): boolean => {
  if (entity.kind === 'COUNTRY') return COUNTRY_NOUN.test(noun);
  if (entity.kind === 'PLACE') return PLACE_NOUN.test(noun);
  return entity.kind === 'ORGANIZATION' && isOfSort(entity, noun);
};

const AWAY = /\b(?:with|against|from|to|on|over|towards?|into|between|by)\s+(?:the\s+)?$/i;
const TOLD = /\b(?:told|to|with|by|on|seen by|told the)\s+(?:the\s+)?$/i;

/** What a body is by its name, where that says more than its kind. */
const BY_NAME: readonly (readonly [kind: string, name: RegExp])[] = [
  ['court', /\b(?:court|tribunal|chambers?)\b/i],
  ['house', /\b(?:parliament|senate|assembly|congress|house of|council of state|duma|knesset|sabha|diet)\b/i],
  ['bank', /\bbank\b/i],
  ['police', /\b(?:police|gendarmerie|constabulary|guard|brigade)\b/i],
  ['ministry', /\b(?:ministry|department|treasury|office)\b/i],
  ['union', /\b(?:union|federation|confederation|association|league)\b/i],
  ['mission', /\b(?:mission|force)\b/i],
  ['school', /\b(?:university|college|institute|school|hospital)\b/i],
  ['council', /\b(?:council|commission|committee|authority|agency|board)\b/i],
];

const kindOf = ({ kind, organizationKind, placeKind, name }: DraftEntity): string => {
  if (kind === 'PLACE') return placeKind ?? 'PLACE';
  if (kind !== 'ORGANIZATION') return kind;
  if (/^(?:PARTY|COMPANY|MEDIA|ARMED_GROUP)$/.test(organizationKind ?? '')) return organizationKind as string;
  return BY_NAME.find(([, word]) => word.test(name))?.[0] ?? organizationKind ?? 'OTHER';
};

/** What is known of where the entities near an office are named, seen from it. */
interface Near {
  document: Document;
  office: OpenOffice;
  /** The namings before the office in its paragraph and those of before, the nearest first. */
  before: readonly Mention[];
  behind: readonly Mention[];
}

/**
 * Whose an office may be that names nobody: each country, organization and place that is named near it or often in the article, with
 * what speaks for and against. `reliable` says whether facts hold that were mended on our own articles.
 */
export function ownerCandidates(
  document: Document,
  office: OpenOffice,
  { standing, reliable }: { standing: OwnerStanding; reliable: boolean },
): OwnerCandidate[] {
  const near = nearOf(document, office);
  const sort = officeSort(office.words);
  const ruled = reliable ? ruledOwner(document, office, { standing, sort }) : null;
  const all = new Set([...near.before, ...near.behind].map(({ entity }) => entity));
  for (const entity of standing.most) all.add(entity);
  if (standing.home !== null) all.add(standing.home);
  if (office.form === 'none')
    for (const { id, index } of document.entities.slice(0, MOST_ENTITIES))
      if (postAtHome(office.words, id) === 'native') all.add(index);
  const homes = homesOfName(document.entities[office.person]?.name ?? '');
  for (const [id, index] of standing.byId) if (isNamedAs(homes, id)) all.add(index);
  const named = [...all].filter((index) => isNamedAs(homes, document.entities[index]?.id ?? ''));
  const spoken = countryOfTitle(document, office);
  const behind = countryBehind(document, office, standing.byId);
  const place = placesIn(near, standing);
  const having = [...all].filter((index) => {
    const entity = document.entities[index];
    return entity && entity.kind !== 'PERSON' && hasPosts(sort, kindOf(entity));
  });
  return [...all].flatMap((index): OwnerCandidate[] => {
    const entity = document.entities[index];
    if (!entity || entity.kind === 'PERSON' || index === office.beside) return [];
    const kind = kindOf(entity);
    const facts: string[] = [];
    const note = (fact: string, holds: boolean): void => {
      if (holds) facts.push(fact, `${fact} ${office.form}`, `${fact} ${entity.kind}`);
    };
    facts.push(`sort ${sort} ${kind}`, `form ${office.form} ${kind}`, `kind ${kind}`);
    if (office.form === 'none') facts.push(`post ${office.words.split(' ').at(-1)} ${entity.kind}`);
    if (office.noun !== '') {
      const fits = nounFits(entity, office.noun);
      note(fits ? 'noun' : 'noun-unlike', true);
      note('noun-last', fits && near.before.find((one) => isFitting(document, one, office.noun))?.entity === index);
    }
    if (office.form === 'none') {
      const usual = postAtHome(office.words, entity.id);
      if (usual !== null) note(usual, true);
      const has = hasPosts(sort, kind);
      note('having', has === true);
      note('not-having', has === false);
      note('having-only', has === true && having.length === 1);
      note('having-last', near.before.find(({ entity: one }) => having.includes(one))?.entity === index);
      note('none-having', has === false && having.length === 0);
    }
    note('referent', reliable && office.referent === index);
    note('referent-side', office.referent !== null && (standing.held.get(office.referent)?.has(index) ?? false));
    note('ruled', ruled === index);
    if (ruled === index) facts.push(`ruled ${sort}`);
    note('own-side', standing.held.get(office.person)?.has(index) ?? false);
    note('post-spoken', spoken === index);
    note('in-behind', behind === index);
    const filled = standing.filled.get(index)?.get(postOf(office.words));
    note('filled', filled !== undefined && filled !== office.person);
    note('filled-self', filled === office.person);
    note('home', standing.home === index);
    note('most', standing.most.has(index));
    note('titled', standing.titled.has(index));
    note('lead', standing.lead.has(index));
    note('publisher', standing.publisher.has(index) && !standing.counts.has(index));
    const count = standing.counts.get(index) ?? 0;
    note('once', count === 1);
    note('thrice', count >= 3);
    const home = entity.kind === 'COUNTRY' ? entity.id : entity.kind === 'PLACE' ? undefined : entity.country;
    if (home !== undefined) {
      for (const fact of nameFacts(homes, home)) note(fact, true);
      if (entity.kind === 'COUNTRY') {
        note('named-only', named.length === 1 && named[0] === index);
        note('named-others', named.length > 0 && !named.includes(index));
      }
    }
    if (entity.kind === 'COUNTRY') note('only', standing.byId.size === 1);
    for (const fact of place(entity)) note(fact, true);
    return [{ entity: index, facts }];
  });
}

/** Whether people of a country have such a name: its first or last word is at home there, and neither is only known from elsewhere. */
const isNamedAs = ({ first, last }: NameHomes, country: string): boolean =>
  (first?.has(country) ?? true) && (last?.has(country) ?? true) && (first ?? last) !== null;

/** What the words of a name say for or against a country. */
function nameFacts({ first, last }: NameHomes, country: string): string[] {
  const facts = first ? [first.has(country) ? 'first-home' : 'first-away'] : [];
  if (last) facts.push(last.has(country) ? 'last-home' : 'last-away');
  if (first && last && !first.has(country) && !last.has(country)) facts.push('name-away');
  return facts;
}

const isFitting = ({ entities }: Document, { entity }: Mention, noun: string): boolean => {
  const named = entities[entity];
  return named !== undefined && nounFits(named, noun);
};

function nearOf(document: Document, office: OpenOffice): Near {
  const { mentions } = document;
  let at = mentions.findIndex(({ start }) => start >= office.passage.start);
  if (at < 0) at = mentions.length;
  const before = mentions.slice(Math.max(0, at - NAMINGS.before), at).toReversed();
  const behind = mentions
    .slice(at, at + NAMINGS.behind)
    .filter(({ start, entity }) => start < office.sentence.end && entity !== office.person);
  return { document, office, before, behind };
}

/** Where an entity is named, seen from the office: in its sentence, the one before, the paragraph, as the first or last. */
function placesIn(
  { document, office, before, behind }: Near,
  { taken }: OwnerStanding,
): (entity: DraftEntity) => string[] {
  const { sentence } = office;
  const previous = document.sentences[sentence.index - 1];
  const own = previous && previous.paragraph === sentence.paragraph;
  const paragraph = document.paragraphs[sentence.paragraph];
  const facts = new Map<number, Set<string>>();
  const add = (entity: number, fact: string): void => {
    facts.set(entity, (facts.get(entity) ?? new Set()).add(fact));
  };
  const kinds = new Set<string>();
  const lasts = new Set<string>();
  const opening = previous && mentionsIn(document, previous)[0];
  const opener = paragraph && mentionsIn(document, paragraph).find(({ start }) => start >= paragraph.bodyStart);
  for (const mention of before) {
    const { entity, start, end, form } = mention;
    const named = document.entities[entity];
    if (!named) continue;
    const text = document.text.slice(Math.max(0, start - 20), start);
    const fine = form === 'ADJECTIVE' ? '-adjective' : AWAY.test(text) ? '-away' : '';
    if (taken.has(start)) add(entity, 'taken');
    if (named.organizationKind === 'MEDIA' && TOLD.test(text)) add(entity, 'told');
    if (start >= sentence.start) {
      add(entity, `same${fine}`);
      if (start - sentence.start < 8 && fine === '') add(entity, 'opens');
    } else if (previous && start >= previous.start) add(entity, `previous${own ? '' : '-paragraph'}${fine}`);
    else if (paragraph && start >= paragraph.start) add(entity, 'paragraph');
    else if (document.sentences[sentence.index - 2] && start >= (document.sentences[sentence.index - 2]?.start ?? 0))
      add(entity, 'previous-2');
    if (fine === '' && !kinds.has(named.kind)) {
      kinds.add(named.kind);
      add(entity, 'last');
    }
    const sort = named.kind === 'ORGANIZATION' ? kindOf(named) : named.kind;
    if (!lasts.has(sort)) {
      lasts.add(sort);
      add(entity, 'last-of-sort');
    }
    // A city speaks for its country.
    const country = named.kind === 'PLACE' ? document.entities.find(({ id }) => id === named.country) : undefined;
    if (country && start >= (previous?.start ?? sentence.start)) add(country.index, 'city-near');
    // "In Seoul, President Yoo …"
    if (/^In (?:neighbou?ring |nearby |the )?$/.test(document.text.slice(sentence.start, start)))
      add(country?.index ?? entity, 'opens-in');
    if (previous && mention === opening && start - previous.start < 12)
      add(entity, own ? 'opens-previous' : 'opens-paragraph-before');
    if (mention === opener && paragraph && start - paragraph.bodyStart < 12) add(entity, 'opens-paragraph');
    if (end === office.passage.start) add(entity, 'beside');
  }
  for (const { entity } of behind) add(entity, 'behind');
  return ({ index }) => [...(facts.get(index) ?? ['far'])];
}

const STATE_SORT = /^(?:MINISTER|PROSECUTOR|CROWN|PRESIDENT|VICE|DIPLOMAT|SECRETARY|SPOKES|COURT|DEPUTY)$/;

/** Whom rules of thumb would take: the company named last for its posts, the country that is spoken of for the state's. */
function ruledOwner(
  document: Document,
  office: OpenOffice,
  { standing, sort }: { standing: OwnerStanding; sort: string },
): number | null {
  if (office.noun !== '')
    return (
      organizationMeant(document, office.noun, office.passage.start) ??
      (COUNTRY_NOUN.test(office.noun) ? (countrySpokenOf(document, office, standing) ?? mostNamed(document)) : null)
    );
  if (office.form !== 'none') return office.referent;
  if (sort === 'COMPANY') return organizationMeant(document, 'company', office.passage.end);
  return STATE_SORT.test(sort) ? countrySpokenOf(document, office, standing) : null;
}
