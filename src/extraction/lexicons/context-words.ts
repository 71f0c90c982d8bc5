const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Prepositions before a place: "in X", "near X". */
export const PLACE_BEFORE = words(`
in at near from into across throughout around toward towards outside inside via to within off`);

/** "The city of X", "the port X". */
export const PLACE_NOUNS_BEFORE = words(`
city town village capital province region cities towns villages provinces islands ports regions districts camps district county state port island border suburb neighbourhood
neighborhood area enclave stronghold base territory municipality settlement hamlet republic prefecture resort
prison camp airport river lake mountain valley slum slums township commune islet atoll oasis crossing waterway
hamlets farmland plateau peninsula archipelago desert forest coast plain plains hills mountains highlands strait bay reef shoal prefecture`);

/** "X province". */
export const PLACE_NOUNS_AFTER = words(`
province region district county state area base airbase outpost garrison colliery quarry lagoon city town village provinces regions districts counties states cities towns
villages islands airport border river island peninsula valley coast
suburb neighbourhood neighborhood prefecture municipality governorate oblast territory prison camp crossing field
delta basin mosque checkpoint barracks compound palace mine oilfield gasfield dam volcano reservoir strait canal
refinery shipyard stadium terminal pipeline oilfields gasfields outskirts slum quarter waterfront countryside highlands foothills market shoal reef atoll square islands archipelago desert forest fortress mountain mountains temple
motorway highway pass tunnel bridge plateau gorge ridge isthmus marshes wetlands steppe glacier fjord cemetery jail seminary monastery reserve rainforest
ghetto favela township seaport harbour harbor beach pier quay docks headland lighthouse junction roundabout floodplain goldfields coalfield`);

/** "The steelmaker X". */
export const ORGANIZATION_NOUNS_BEFORE = words(`
company firm group bank agency newspaper daily magazine journal broadcaster party movement union club maker producer giant
retailer carrier airline brewer insurer broker brokerage charity network website station organisation organization
chain unit conglomerate steelmaker automaker carmaker chipmaker drugmaker operator subsidiary institute university
consultancy militia ministry startup publisher supplier manufacturer weekly daily tabloid lender brokers lawyers faction
miner lobby regulator watchdog automaker utility refiner federation confederation cooperative platform guild thinktank
conglomerate shipbuilder planemaker bookmaker hospital clinic pollster alliance coalition insurgency outfit gang cartel syndicate consortium pollsters caterer`);

/** "X shares", "X militants". */
export const ORGANIZATION_NOUNS_AFTER = words(`
shares stock spokesman spokeswoman spokesperson chairman chairwoman president chief executive ceo director
directors officials official party parties newspaper magazine company group unit subsidiary employees staff workers
members member leadership board shareholders shareholder bonds debt profit profits sales earnings fighters
militants rebels militia guerrillas guerrillas coalition bloc alliance leader leaders lawmakers lawmaker mp mps
senator senators troops television radio agency website broadcaster correspondent reporter headquarters brand
products plant factory analyst analysts economist strategist`);

/** "The X party": the noun says what X is. */
export const SORTS_OF_ORGANIZATION = words(`
party newspaper magazine bloc movement group company coalition daily broadcaster agency union club militia website
charity chain airline brigade faction television radio tv channel station`);

/** What may begin an apposition to a person: "X, the mayor of Y". */
export const APPOSITION = words(`
a an the who whose his her former now then one chief head deputy son daughter author founder aged director
professor chairman president`);

/** Before "maker", "designer" and their like these words make a firm of them: "the chip designer X". */
export const TRADES = words(`
copper gold silver iron nickel lithium cobalt aluminium aluminum zinc uranium diamond coal potash fertiliser fertilizer palm timber cocoa sugar chip chips software game games semiconductor drug car cars truck steel phone oil gas rail railway port airport grid network
ferry property bus toll train battery toy plane aircraft arms weapons cement beer food coffee seed tyre tire glass paper`);

/** Nouns that one has who is a firm or body: "X, whose biggest shareholder". */
export const BODY_PARTS = words(`
shareholder shareholders board headquarters factories factory mines plants customers subsidiary subsidiaries parent
members shares chairman chairwoman founder owners owner fleet airline stores branches refineries reactors`);

/** Sorts of vessels: what follows is the name of one. */
export const VESSELS = words(`
tanker tankers frigate destroyer warship corvette submarine cruiser ferry freighter trawler ship vessel yacht icebreaker schooner
dinghy tugboat supertanker containership`);

/** "Shares in X" what one has in a company. */
export const HELD = words(`
shares share stake stakes stock holding interest interests investment investments investors shareholders trading`);
