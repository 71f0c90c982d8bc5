/** What posts are like, by who has them: a country, a company, a court, a house. */
const SORTS: readonly (readonly [sort: string, words: RegExp])[] = [
  ['SPOKES', /\bspokes(?:man|woman|person)$|\bspokespersons$/],
  ['COURT', /\b(?:judge|magistrate|chief justice|justice|registrar|coroner|judge-rapporteur)$/],
  [
    'PROSECUTOR',
    /\b(?:prosecutor|(?:prosecutor|attorney|auditor|solicitor)[- ]general|ombuds\w+|(?:intelligence|spy|customs) chief)$/,
  ],
  ['LAW', /\b(?:attorney|lawyer|counsel|solicitor)$/],
  [
    'COMPANY',
    /\b(?:chief \p{L}+ officer|chief executive|ceo|cfo|coo|cto|managing director|finance director|founder|co-?founder|chairm[ae]n|chairwoman|chairperson|chair|board member|partner|trustee|owner)$/u,
  ],
  [
    'SPEAKER',
    /\b(?:speaker(?: of (?:parliament|the house))?|whip|majority leader|minority leader|floor leader|president pro tempore)$/,
  ],
  [
    'HOUSE',
    /\b(?:senator|sen\.?|rep\.?|lawmaker|legislator|congress\w+|mp|mep|parliamentarian|councill?or|representative|assembly(?:wo)?man|backbencher|alder\w+)$/,
  ],
  [
    'LOCAL',
    /\b(?:chief minister|gov\.?|governor|mayor|sheriff|police chief|chief of police|fire chief|administrator|prefect)$/,
  ],
  ['CHURCH', /\b(?:pope|patriarch|archbishop|bishop|cardinal|imam|rabbi|ayatollah|vicar|rector|chaplain)$/],
  [
    'FORCE',
    /\b(?:commander|commander-in-chief|commander in chief|commandant|(?:army|navy|air force|military|defen[cs]e) chief|chief of (?:the )?(?:general )?staff|chief of defen[cs]e|(?<!secretary[- ]|director[- ]|inspector[- ]|consul[- ]|advocate[- ]|comptroller[- ]|governor[- ])general|colonel|admiral|marshal|superintendent)$/,
  ],
  ['SPORT', /\b(?:coach|captain|trainer|skipper)$/],
  ['PRESS', /\b(?:editor|editor - in - chief|correspondent|columnist|publisher|presenter|bureau chief)$/],
  ['DEPUTY', /^deputy$/],
  ['VICE', /\b(?:vice|deputy) ?-?president$|\bvice-president$/],
  ['PRESIDENT', /\bpresident(?:-elect)?$/],
  [
    'CROWN',
    /\b(?:prime minister|premier|chancellor|taoiseach|king|queen|emir|sultan|monarch|prince|princess|head of (?:state|government))$/,
  ],
  [
    'MINISTER',
    /\b(?:minister|minister of \p{L}+|undersecretary|under-secretary|secretary of (?:state|defen[cs]e|the treasury)|minister-president)$/u,
  ],
  ['DIPLOMAT', /\b(?:ambassador|consul|attache|charge d'affaires|negotiator)$/],
  ['SECRETARY', /(?:^|\s)secretary$/],
  [
    'WORLD',
    /\b(?:secretary[- ]general|director[- ]general|general secretary|commissioner|envoy|emissary|mediator|coordinator|rapporteur|inspector)$/,
  ],
  ['LEADER', /\b(?:leader|co-leader|boss|ruler|dictator|warlord)$/],
  ['HEAD', /\b(?:head|chief|director|manager|executive|officer)$/],
  ['ADVISER', /\b(?:advis[eo]r|aide|economist|strategist|counsell?or)$/],
];

/** The sort of a post by its words, lower case ("deputy foreign minister" is MINISTER); OTHER for one of no sort. */
export const officeSort = (words: string): string => SORTS.find(([, sort]) => sort.test(words))?.[0] ?? 'OTHER';

/** What has posts of a sort: kinds of bodies as `kindOf` in `owner-facts.ts` has them. Sorts that anybody has are not listed. */
const HAVE: Readonly<Record<string, RegExp>> = {
  COURT: /^court$/,
  COMPANY: /^(?:COMPANY|bank)$/,
  SPEAKER: /^house$/,
  HOUSE: /^(?:house|COUNTRY)$/,
  LOCAL: /^(?:CITY|REGION|police)$/,
  FORCE: /^(?:mission|ARMED_GROUP|COUNTRY)$/,
  PRESS: /^MEDIA$/,
  VICE: /^COUNTRY$/,
  PRESIDENT: /^COUNTRY$/,
  CROWN: /^COUNTRY$/,
  PROSECUTOR: /^COUNTRY$/,
  MINISTER: /^COUNTRY$/,
  DIPLOMAT: /^COUNTRY$/,
  SECRETARY: /^COUNTRY$/,
  WORLD: /^(?:INTERGOVERNMENTAL|ALLIANCE|council|union)$/,
  LEADER: /^(?:PARTY|ARMED_GROUP)$/,
};

/** Whether bodies of a kind have posts of a sort; null for sorts that anybody may have. */
export const hasPosts = (sort: string, kind: string): boolean | null => HAVE[sort]?.test(kind) ?? null;
