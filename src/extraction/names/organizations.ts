import { slug } from '../../model/identity';
import type { OrganizationKind } from '../../model/kinds';
import type { Document, MentionForm } from '../document';
import { ORGANIZATIONS, type OrganizationRecord } from '../lexicons/organizations';
import { isSeat } from './brussels';
import { type DraftMention, type EntityDraft, endOf, keyOfSegment, nameOfSegment, properCase, startOf } from './draft';
import { introducedAcronym } from './evidence';
import { knownOrganizations } from './known-organization';
import { ministriesOfCountries, nameOfMinistry } from './ministries-of-countries';
import type { Segment } from './segment';

/**
 * Makes organizations of the segments labelled ORGANIZATION: known ones under the lexicon's name, others under their fullest name;
 * an acronym introduced in parentheses and short forms ("Vestmark", "the Front") go to the full name.
 */
export const resolveOrganizations = (document: Document, segments: Segment[]): DraftMention[] => {
  const entities = new Map<string, EntityDraft>();
  const byKey = new Map<string, EntityDraft>();
  const organizations = segments
    .map((segment, i) => ({ segment, i }))
    .filter(({ segment }) => segment.label === 'ORGANIZATION');
  const longestFirst = [...organizations].sort(
    (a, b) => b.segment.to - b.segment.from - (a.segment.to - a.segment.from) || a.i - b.i,
  );
  const shortForms = new Map<string, EntityDraft>();
  const known = knownOrganizations(segments);
  const owners = ministriesOfCountries(segments);
  /** A ministry is told apart by its country. */
  const keyOf = (segment: Segment): string => {
    const owner = owners.get(segment);
    return owner === undefined ? keyOfSegment(segment) : `${keyOfSegment(segment)} ${owner}`;
  };
  for (const { segment, i } of longestFirst) {
    const key = keyOf(segment);
    if (byKey.has(key)) continue;
    const record = key === 'x' ? THE_NETWORK_X : known(segment);
    const draft =
      (record === undefined ? undefined : draftOf(record)) ??
      (isIntroduced(segments, i) ? undefined : shortForms.get(key)) ??
      unknown(document, segment, { owner: owners.get(segment) });
    const entity = entities.get(draft.id) ?? draft;
    entities.set(entity.id, entity);
    byKey.set(key, entity);
    for (const short of shortFormsOf(keyOfSegment(segment))) if (!shortForms.has(short)) shortForms.set(short, entity);
  }
  // Acronyms last: what the article itself introduces counts more than what the lexicon knows.
  for (const { segment, i } of organizations) {
    const acronym = introducedAcronym(segments, i);
    const full = byKey.get(keyOf(segment));
    if (acronym === null || full === undefined) continue;
    byKey.set(acronym, full);
  }
  const named = organizations.map(({ segment }) => segment);
  linkUnannounced(named, { byKey, keyOf });
  linkInitials(named, { byKey, keyOf });
  return named.map((segment) => mentionOf(document, segment, { entity: byKey.get(keyOf(segment)) as EntityDraft }));
};

/** What "X" alone means where it is an organization: the network that was Twitter. */
const THE_NETWORK_X = ORGANIZATIONS.find(({ name }) => name === 'Twitter');

/** Organizations by the keys of their names, and the key of a segment. */
interface Keyed {
  byKey: Map<string, EntityDraft>;
  keyOf: (segment: Segment) => string;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** "the New Order Party … NOP leader Roe", "the Trade Federation, known as Handel": short names that no parentheses introduce. */
const linkUnannounced = (segments: Segment[], { byKey, keyOf }: Keyed): void => {
  const full = new Map<string, EntityDraft>();
  for (const entity of byKey.values()) {
    const initials = entity.name.includes(' ') ? initialsOf(entity.name) : '';
    if (initials.length > 2 && !full.has(initials)) full.set(initials, entity);
  }
  for (const [i, segment] of segments.entries()) {
    if (segment.to - segment.from !== 1 || segment.known !== undefined) continue;
    const { words } = segment.run;
    const [letters, key] = [words[segment.from]?.text ?? '', keyOf(segment)];
    const whole = full.get(letters);
    if (whole !== undefined) byKey.set(key, whole);
    const before = segments[i - 1];
    if (before === undefined || before.run.words !== words) continue;
    const between = words
      .slice(before.to, segment.from)
      .map(({ lower }) => lower)
      .join(' ');
    const named = byKey.get(keyOf(before));
    if (named !== undefined && /^,? ?(?:also |better |commonly )?known (?:as|locally as)(?: the)?$/.test(between))
      byKey.set(key, named);
  }
};

/** "… also known by its French initials, FSN": the acronym is one of the organization named last. */
const linkInitials = (segments: Segment[], { byKey, keyOf }: Keyed): void => {
  let last: EntityDraft | undefined;
  for (const segment of segments) {
    const key = keyOf(segment);
    const before = segment.run.words.slice(Math.max(0, segment.from - 4), segment.from);
    const announced = before.some(
      ({ lower }) => lower === 'initials' || lower === 'acronym' || lower === 'abbreviation',
    );
    if (announced && last !== undefined && !key.includes(' ')) byKey.set(key, last);
    const entity = byKey.get(key) as EntityDraft;
    if (entity.name.includes(' ')) last = entity;
  }
};

const mentionOf = (document: Document, segment: Segment, { entity }: { entity: EntityDraft }): DraftMention => {
  const surface = nameOfSegment(document, segment);
  const name = surface.length > 6 ? properCase(surface) : surface;
  if (name !== entity.name && !entity.aliases.includes(name) && !isSeat(name)) entity.aliases.push(name);
  return {
    segment,
    start: startOf(segment),
    end: endOf(segment),
    form: formOf(name, entity),
    entity,
    why: `organization:${segment.known === undefined ? 'words' : 'lexicon'}`,
  };
};

const formOf = (name: string, entity: EntityDraft): MentionForm => {
  if (name === entity.name) return 'FULL';
  if (/^[\p{Lu}\p{N}.&-]{2,8}$/u.test(name)) return 'ACRONYM';
  return entity.name.includes(name) ? 'SHORT' : 'ALIAS';
};

const isIntroduced = (segments: Segment[], i: number): boolean => introducedAcronym(segments, i) !== null;

const draftOf = ({ name, kind }: OrganizationRecord): EntityDraft => ({
  id: `organization:${slug(name)}`,
  kind: 'ORGANIZATION',
  name,
  aliases: [],
  organizationKind: kind,
  titles: [],
});

const unknown = (document: Document, segment: Segment, { owner }: { owner: string | undefined }): EntityDraft => {
  const surface = nameOfSegment(document, segment).replace(/^the /i, '');
  const proper = surface.length > 6 ? properCase(surface) : surface;
  // "foreign ministry" in small letters
  const capital = /^\p{Ll}/u.test(proper) && / ministry$/.test(proper) ? properCase(proper.toUpperCase()) : proper;
  const name = owner === undefined ? capital : nameOfMinistry(capital, owner);
  return {
    id: `organization:${slug(name)}`,
    kind: 'ORGANIZATION',
    name,
    aliases: [],
    organizationKind: kindBeside(segment) ?? kindByWords(name),
    titles: [],
  };
};

/** "Vestmark" and "Energy" of "Vestmark Energy", "the Front" of "Eastern Freedom Front"; no single word that says nothing. */
const shortFormsOf = (key: string): string[] => {
  const pieces = key.split(' ');
  if (pieces.length < 2) return [];
  const heads = pieces.slice(1).map((_, j) => pieces.slice(0, j + 1).join(' '));
  const last = pieces[pieces.length - 1] as string;
  return [...heads.filter((head) => !VAGUE.has(head)), last];
};

const VAGUE = new Set(
  'national international general united first new american british european central royal federal state north south east west northern southern eastern western world global ministry department university bank house the'.split(
    ' ',
  ),
);

const KINDS: [RegExp, OrganizationKind][] = [
  [
    /\b(?:Ministry|Department|Treasury|Parliament|Congress|Senate|Assembly|Cabinet|Government|Court|Police|Army|Navy|Air Force|Bureau|Office|Authority|Secretariat|Duma|Council|Commission|Agency|Administration|Customs|Coast Guard|Central Bank)\b/i,
    'GOVERNMENT',
  ],
  [/\b(?:Party|Democrats|Republicans|Liberals|Conservatives|Socialists|Greens|Bloc|Caucus)\b/i, 'PARTY'],
  [
    /\b(?:News|Times|Post|Journal|Gazette|Herald|Tribune|Daily|Radio|Television|TV|Broadcasting|Press|Magazine|Telegraph|Chronicle|Shimbun|Zeitung)\b/i,
    'MEDIA',
  ],
  [
    /\b(?:Brigades?|Battalion|Militia|Mujahideen|Liberation Army|Resistance|Martyrs|Front|Jihad|Guerrillas?|Rebels?)\b/i,
    'ARMED_GROUP',
  ],
  [
    /\b(?:Corp|Corporation|Inc|Ltd|Limited|PLC|LLC|LLP|LP|Co|Company|Companies|Group|Holdings?|AG|SA|NV|GmbH|SpA|AB|ASA|Oyj|Bank|Bancorp|Airlines|Airways|Air|Industries|Energy|Motors?|Pharmaceuticals|Partners|Capital|Insurance|Systems|Technologies|Petroleum|Oil|Gas|Steel|Mining|Telecom|Foods|Stores|Resources|Paper|Mills|Gold|Nickel|Copper|Lithium|Minerals|Milk|Dairy|Breweries|Brewery|Laboratories|Logistics|Shipping|Shipyards?|Railways|Motoren|Construtora|Constructora|Costruzioni|Brasserie|Grupo|Groupe|Aerospace|Semiconductors?|Electronics|Pharma|Chemicals|Cement|Ventures|Securities|Airline|Aviation|Works)\b|A\/S$/i,
    'COMPANY',
  ],
  [/\b(?:Alliance|Coalition|Pact)\b/i, 'ALLIANCE'],
  [
    /\b(?:Association|Society|Foundation|Institute|Federation|Watch|Network|Union|Centre|Center|Observatory|Campaign|Relief|Charity|Trust)\b/i,
    'NGO',
  ],
];

const SORTS: ReadonlyMap<string, OrganizationKind> = new Map(
  Object.entries({
    PARTY: 'party bloc faction opposition ruling governing',
    MEDIA: 'newspaper daily weekly website broadcaster channel station magazine',
    ARMED_GROUP: 'militia rebels insurgents militants guerrillas brigade',
    COMPANY:
      'company firm group bank airline carrier retailer miner chain steelmaker carmaker automaker chipmaker drugmaker lender insurer brewer conglomerate consultancy brokers designer startup utility builder contractor shares manufacturer operator maker producer trader supplier shipbuilder developer publisher planemaker firms companies brewery distributor exporter importer refiner bookmaker jeweller jeweler',
    NGO: 'charity union campaigners federation lobby watchdog',
  }).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun): [string, OrganizationKind] => [noun, kind as OrganizationKind]),
  ),
);

/** "the Plain Left party", "the steelmaker Ferrocor", "Ferrocor, the miner": what the noun right beside a name says it is. */
const kindBeside = ({ run, from, to }: Segment): OrganizationKind | undefined => {
  const { words } = run;
  const behind = words[to];
  if (behind !== undefined && !behind.capital && SORTS.has(behind.lower)) return SORTS.get(behind.lower);
  const [before, second] = [words[from - 1], words[from - 2]];
  if (before !== undefined && !before.capital && SORTS.has(before.lower)) return SORTS.get(before.lower);
  // "the operator, Jinshan Mining,"
  if (
    before?.text === ',' &&
    behind?.text === ',' &&
    second !== undefined &&
    !second.capital &&
    SORTS.has(second.lower)
  )
    return SORTS.get(second.lower);
  if (behind?.text !== ',' || !/^(?:the|a|an)$/.test(words[to + 1]?.lower ?? '')) return undefined;
  const noun = words
    .slice(to + 2, to + 7)
    .findIndex((word) => !/^(?:NN|JJ|VBN|HYPH|AFX)/.test(word.tag) && word.text !== '-');
  return SORTS.get(words[to + 1 + (noun < 0 ? 5 : noun)]?.lower ?? '');
};

const kindByWords = (name: string): OrganizationKind =>
  KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? (/ & /.test(name) ? 'COMPANY' : 'OTHER');
