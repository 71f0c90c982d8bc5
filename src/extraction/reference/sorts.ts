/** What an organization must be, or be called, for a common noun to mean it. */
export interface Sort {
  words: RegExp;
  kinds: string[];
}

const sort = (words: RegExp, ...kinds: string[]): Sort => ({ words, kinds });

const NEVER = /(?!)/;
const REBELLION = sort(NEVER, 'ARMED_GROUP');

/** Common nouns that stand for an organization by its kind or its name alone, without the article calling it so. */
export const SORTS: ReadonlyMap<string, Sort> = new Map([
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
  [
    'bloc',
    sort(
      /european union|bloc|asean|mercosur|african union|ecowas|cooperation council|community|commonwealth|eurasian|\bleague of|caricom|\b(?:gcc|sadc|igad|csto)\b/i,
      'ALLIANCE',
    ),
  ],
  ['union', sort(/union|confederation|teamsters|workers|teachers|nurses|pilots|miners|medical association/i)],
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
  ['body', sort(/organi[sz]ation|union|council|commission|federation|authority/i, 'INTERGOVERNMENTAL', 'ALLIANCE')],
  ['institute', sort(/institute/i)],
  ['university', sort(/university/i)],
  ['club', sort(/club|united|city|fc/i)],
  ['coalition', sort(/coalition|alliance/i, 'ALLIANCE')],
  ...'rebels insurgents guerrillas jihadists separatists militants fighters'
    .split(' ')
    .map((word): [string, Sort] => [word, REBELLION]),
  // Words of a name alone: "the bureau" for the Anti-Corruption Bureau.
  ...'bureau board chamber guild corporation federation association foundation authority centre center mission secretariat league society hospice hospital observatory service initiative network academy committee'
    .split(' ')
    .map((word): [string, Sort] => [word, sort(new RegExp(`\\b${word}\\b`, 'i'))]),
]);

/** People who fight: in the plural they stand for the group that the article ties them to. */
export const FIGHTERS = new Set(
  'rebels insurgents guerrillas jihadists separatists militants fighters extremists islamists paramilitaries'.split(
    ' ',
  ),
);

/** Nouns of which each may stand for what the article calls by another of the row. */
const SYNONYMS: readonly string[] = [
  'airline carrier airliner',
  'bank lender',
  'carmaker automaker manufacturer',
  'drugmaker manufacturer pharmaceuticals',
  'planemaker manufacturer',
  'shipbuilder shipyard yard builder',
  'miner producer',
  'retailer chain supermarket grocer',
  'brewer brewery',
  'insurer underwriter',
  'utility supplier operator',
  'developer builder contractor',
  'operator carrier',
  'app platform service network',
  'startup start-up',
  'broadcaster station channel network',
  'newspaper paper daily weekly tabloid',
  'magazine weekly monthly',
  'publisher newspaper',
  'watchdog regulator agency authority body',
  'agency body office service',
  'charity group organisation organization ngo nonprofit',
  'foundation charity',
  'organisation organization body group',
  'union federation',
  'association federation body group',
  'movement group militia faction front organisation organization rebels insurgents militants fighters guerrillas jihadists separatists extremists islamists paramilitaries',
  'bloc alliance union grouping organisation organization body',
  'coalition alliance bloc',
  'mission force operation peacekeepers',
  'court tribunal',
  'ministry department',
  'party movement',
  'commission panel inquiry body',
  'committee panel body',
  'council body assembly',
  'parliament assembly legislature chamber',
  'institute centre center think-tank',
  'observatory group',
  'club side team',
  'gang cartel syndicate group',
  'ship vessel tanker freighter ferry boat trawler frigate warship cutter destroyer liner icebreaker bulker',
  'plant facility site factory refinery smelter mill',
  'company firm business group corporation enterprise',
  'conglomerate group company',
  'giant company firm group',
];

/** Companies by what they make or do: each may be called "the company". */
const COMPANIES = new Set(
  'airline carrier bank lender carmaker automaker drugmaker planemaker chipmaker manufacturer maker producer miner shipbuilder shipyard retailer chain supermarket grocer brewer insurer utility supplier operator developer builder contractor startup start-up broadcaster publisher conglomerate giant business corporation enterprise refiner trader shipper platform app consultancy contractor brokerage exporter importer processor distributor subsidiary unit'.split(
    ' ',
  ),
);
const COMPANY = new Set(['company', 'firm', 'business', 'group', 'giant', 'maker']);

const OTHER_BODIES =
  'regulator watchdog ngo think-tank cooperative syndicate consortium fund bourse exchange library museum school college university hospital clinic hospice church diocese mosque monastery monitor brigade battalion regiment junta cell sect wing branch orchestra theatre bureau board secretariat society academy league initiative lobby campaign taskforce registry laboratory lab prosecutor ombudsman police navy army militia commune tribe clan site website outlet newswire registry quarry mine pit reactor station terminal pipeline dam stadium';

const clusters = SYNONYMS.map((row) => new Set(row.split(' ')));

/** Nouns for organizations, ships and works: what an article may call one. */
const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...SORTS.keys(),
  ...clusters.flatMap((cluster) => [...cluster]),
  ...COMPANIES,
  ...OTHER_BODIES.split(' '),
]);

/** Whether an article that calls a name so tells what it is: "carmaker", "watchdog", "peacekeeping mission". */
export const isBodyNoun = (lower: string): boolean => BODY_NOUNS.has(lower) || /^\p{L}{3,}maker$/u.test(lower);

const isCompanyNoun = (lower: string): boolean => COMPANIES.has(lower) || /^\p{L}{3,}maker$/u.test(lower);

/** Every noun that may mean what is called so. */
export const nounsFor = (said: string): string[] => [
  said,
  ...clusters.flatMap((cluster) => (cluster.has(said) ? [...cluster] : [])),
  ...(isCompanyNoun(said) ? COMPANY : []),
  ...(said.endsWith('maker') ? ['manufacturer'] : []),
];

/** Nouns for places that an article may call one. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'city town village hamlet island islet archipelago province region capital port enclave strip peninsula territory district county department governorate prefecture state suburb neighbourhood neighborhood quarter township settlement camp resort valley mountain volcano river lake strait reef shoal atoll desert oasis oblast republic'.split(
    ' ',
  ),
);
