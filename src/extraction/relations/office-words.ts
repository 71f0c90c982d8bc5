const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that end the title of an office or post. Compiled by hand from the style of news at large. */
export const OFFICE_HEADS = words(`
  minister president premier chancellor secretary undersecretary under-secretary ambassador envoy emissary consul
  commissioner governor mayor king queen prince princess emir sultan monarch pope patriarch archbishop bishop cardinal
  ayatollah imam rabbi spokesman spokeswoman spokesperson chairman chairwoman chairperson chair ceo cfo coo cto director
  general commander commander-in-chief colonel admiral chief head leader deputy senator congressman congresswoman
  representative lawmaker legislator mp mep parliamentarian councillor councilor judge justice prosecutor attorney
  solicitor lawyer adviser advisor aide negotiator mediator coordinator rapporteur inspector analyst economist strategist
  editor correspondent professor lecturer researcher scientist fellow treasurer comptroller speaker whip chancellor
  counsel counsellor counselor executive officer manager partner president-elect vice-president vice-chairman
  vice-chancellor co-founder cofounder founder coach captain superintendent sheriff marshal delegate candidate nominee
  dictator ruler warlord boss co-chair co-leader administrator controller ombudsman registrar dean provost principal
  trustee historian seismologist geologist epidemiologist campaigner organizer organiser co-director member politician
  militant activist insider veteran counterpart supervisor pathologist virologist climatologist biologist physicist chemist
  meteorologist forecaster hydrologist volcanologist oceanographer astronomer geographer sociologist anthropologist
  criminologist psychologist demographer pollster statistician actuary auditor banker trader broker investor planner
  consultant specialist expert scholar academic lobbyist rector vicar chaplain headteacher headmaster
  commandant skipper trainer convener convenor steward curator archivist librarian moderator patron attache
  governor-general secretary-general director-general vice-chair chairman-elect governor-elect mayor-elect taoiseach tanaiste
  overlord chieftain investigator engineer producer publisher columnist presenter broadcaster developer designer
  architect gov. gov sen. sen rep. ombudswoman spokespersons superintendent-general quaestor undersecretary-general
  archaeologist palaeontologist paleontologist owner
  editor-in-chief facilitator interlocutor conciliator prefect subprefect judge-rapporteur minister-president inspector-general
  commissioner-general prosecutor-general attorney-general consul-general co-president co-chairman co-chairwoman co-chairperson
  chancellor-designate premier-designate premier-elect magistrate coroner ombudsperson
  advocate physician surgeon doctor nurse
  alderman alderwoman assemblyman assemblywoman councilman councilwoman congressperson backbencher
`);

/** Titles of several words whose last word alone is no office. */
export const OFFICE_PHRASES: readonly (readonly string[])[] = [
  'secretary of state',
  'secretary of defense',
  'secretary of the treasury',
  'secretary general',
  'secretary-general',
  'director general',
  'director-general',
  'attorney general',
  'solicitor general',
  'governor general',
  'auditor general',
  'surgeon general',
  'commander in chief',
  'chief of staff',
  'chief of police',
  'chief of defence',
  'chief of defense',
  'head of state',
  'head of government',
  'head of mission',
  'head of delegation',
  'speaker of the house',
  'speaker of parliament',
  'minister of state',
  'chief executive',
  'editor - in - chief',
  'chief executive officer',
  'chief financial officer',
  'chief operating officer',
  'chairman of the joint chiefs',
  'general secretary',
  'prosecutor general',
  'inspector general',
  'consul general',
  'advocate general',
  'comptroller general',
  "charge d'affaires",
  'president pro tempore',
  'first secretary',
  'chief of general staff',
  'chief of the general staff',
  'prime minister - designate',
  'top diplomat',
  'chief diplomat',
  'chancellor of the exchequer',
  'first lady',
].map((phrase) => phrase.split(' '));

/** Posts in which a person speaks or works for the state: without a written holder they belong to the country spoken of. */
export const STATE_OFFICE =
  /\b(?:minister|president|premier|chancellor|prime minister|secretary of state|defen[cs]e secretary|foreign secretary|home secretary|king|queen|emir|ambassador|attorney general|prosecutor|(?:ministry|army|military|navy|police) spokes(?:man|woman|person)|government negotiator|(?:treasury|commerce|finance|health|education|justice|business|transport|environment|housing|interior|labou?r|trade|energy|agriculture|cabinet) secretary|(?:presidential|government) spokes(?:man|woman|person))\b/i;

/** Posts of companies: without a written holder they belong to the company spoken of. */
export const COMPANY_OFFICE =
  /\b(?:chief executive|ceo|cfo|chief financial officer|chief operating officer|managing director|chairman|chairwoman|finance director|board member)\b/i;

/** Nouns that stand for what has officers: "the company's chairman", "tribunal president", "the governor of the region". */
export const OWNER_NOUN =
  /^(?:company|firm|group|bank|lender|carmaker|carrier|airline|retailer|insurer|utility|operator|brokerage|manufacturer|producer|conglomerate|startup|agency|ministry|department|party|movement|alliance|bloc|union|federation|confederation|league|association|club|council|committee|commission|court|tribunal|mission|force|government|junta|state|country|nation|kingdom|republic|territory|island|city|town|village|region|province|district|county|parliament|assembly|senate|university|school|college|hospital|museum|charity|organi[sz]ation|body|watchdog|network|channel|newspaper|paper|daily|weekly|magazine|station|broadcaster|regulator|authority|board|fund|institute|foundation|team|side|church|diocese|festival|militia|rebels|militants|faction|coalition|bureau|delegation|embassy|army|navy|military|police|campaign|archive|centre|center|service|office|society|lobby|exchange|forum|secretariat|panel|port|airport|plant|mine|hospice|trust)$/;

/** Bare words for somebody at the top, which are no formal title: they read as LEADS. */
export const LEADER_HEADS = words('leader head chief boss co-leader ruler dictator warlord');

/** Words before a leader that make it a post or a figure of speech rather than the lead of the holder. */
export const NOT_THE_LEADER = words(`
  opposition religious spiritual tribal community church business union protest student rebel militia former deputy
  thought party faction house senate majority minority parliamentary group team cell village tribe clan
`);

/** People of a party, group or house: they read as MEMBER_OF where the holder is a party or armed group. */
export const MEMBER_HEADS = words(`
  mp mep senator lawmaker legislator congressman congresswoman representative deputy parliamentarian councillor councilor
  member politician militant activist candidate nominee veteran insider delegate
`);

/** Heads that say too little without a holder beside them to be a post. */
export const WEAK_HEADS = words(
  'member politician militant activist insider veteran candidate nominee deputy owner broadcaster',
);

/** Those who study or judge a matter: a country before them is what they study. */
export const THINKERS = words(`
  analyst economist strategist expert specialist scholar academic researcher scientist historian professor lecturer fellow
  correspondent columnist trader broker investor consultant pollster engineer producer developer designer architect
`);

/** Those who have a trade rather than a post: a country before them is where they come from. */
export const TRADES = words(`
  director manager banker lawyer founder co-founder cofounder owner partner skipper trainer curator archivist librarian
  seismologist geologist epidemiologist pathologist virologist climatologist biologist physicist chemist meteorologist forecaster
  hydrologist volcanologist oceanographer astronomer geographer sociologist anthropologist criminologist psychologist demographer
  advocate physician surgeon doctor nurse
  statistician actuary auditor planner lobbyist archaeologist palaeontologist paleontologist organizer organiser campaigner
`);

/** Words that a title may hold before its head though they are neither nouns nor adjectives. */
export const TITLE_JOINTS = words("and of for the - / & 's");

/** Words that say an office is no longer, or not yet, held. They are kept in the title as written. */
export const TITLE_STATES = words('former ex-');
