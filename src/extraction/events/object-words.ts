const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Classes of nouns that make a common verb an event ("impose" + DUTY is a sanction, "sign" + DEAL an agreement).
 * Lemmas, compiled by hand from news at large.
 */
export const OBJECT_WORDS = {
  DEAL: words(`deal agreement accord treaty pact truce ceasefire cease-fire armistice memorandum contract convention
    protocol compromise settlement declaration communique understanding pact`),
  DUTY: words(`duty duties tariff tariffs sanction sanctions embargo ban restriction restrictions curb curbs quota levy
    freeze blockade penalty penalties fine fines boycott`),
  TIE: words(
    'tie ties relation relations aid assistance trade cooperation funding support loan loans export exports import imports flight flights shipment',
  ),
  AID: words(`aid meal meals assistance relief food medicine medicines supplies supply tent tents blanket blankets water generator
    generators doctor doctors nurse rescuer rescuers team teams loan loans grant grants fund funds money kroner dollar
    dollars euro euros pound pounds franc francs yen yuan rouble roubles ruble rubles crown crowns million billion
    helicopter helicopters plane planes aircraft shelter vaccine vaccines equipment intelligence weapon weapons arm arms
    hospital hospitals ton tons tonne tonnes expert experts engineer package wheat grain asylum refuge donation laboratories laboratory suits kits food-aid rations`),
  LOAN: words('loan loans credit grant grants aid bailout bail-out assistance'),
  RELIEF: words('kitchen kitchens shelter shelters clinic clinics'),
  OFFER: words('offer proposal deal agreement truce ceasefire cease-fire'),
  MISSION: words('mission missions delegation delegations envoy envoys'),
  COURT: words('court courts judge judges tribunal'),
  UNION: words('nurse nurses teacher teachers doctor doctors worker workers pilots staff drivers'),
  CABLE: words('cable cables pipeline pipelines'),
  ARMS: words('drone drones missile missiles rocket rockets shell shells mortars gunmen militants fighters bombers'),
  JETS: words('jet jets plane planes warplane warplanes aircraft helicopters airstrikes bombers'),
  FORCE:
    words(`contingent contingents troop troops soldier soldiers force forces battalion battalions brigade brigades warship warships ship ships
    jet jets warplane warplanes tank tanks instructor instructors peacekeeper peacekeepers commando commandos marine
    marines trainer trainers aircraft drone drones missile missiles adviser advisers advisor advisors reservist reservists
    reserve reserves army navy carrier unit units patrol patrols guard guards helicopter helicopters officer officers
    personnel fighter fighters`),
  OPERATION: words(`operation operations offensive assault raid raids airstrike airstrikes air-strike
    incursion invasion sweep bombardment exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers
    patrol patrols game games`),
  PEOPLE:
    words(`people person wife wives husband relatives widow widows lawyer lawyers mother mothers parents villager villagers resident residents civilian civilians refugee refugees family families
    thousand thousands hundred hundreds million woman women child children man men migrant migrants inhabitant
    inhabitants population protester protesters demonstrator demonstrators marcher marchers student students worker workers
    farmer farmers teacher teachers driver drivers activist activists supporter supporters crowd crowds opponent opponents
    tens villager locals townspeople homeowner citizen citizens some many most half others`),
  ROAD: words('road roads street streets highway border port bridge railway motorway square'),
  LAWSUIT: words('complaint lawsuit suit case charge charges appeal motion petition claim'),
  BODY: words(
    'government governments administrations countries nations official officials minister ministers leader leaders president presidents envoy envoys diplomat diplomats donor donors board council cabinet delegate delegates negotiator negotiators delegation delegations lawmaker lawmakers committee parliament representative representatives head chief chiefs side party parties counterpart counterparts expert experts ambassador ambassadors group chancellor premier commissioner commissioners secretary governor aide aides counterpart adviser advisers mayor mayors elder elders governor governors rival rivals ally allies foe foes king emir pope bishop general',
  ),
  VOTER: words(
    'shareholder shareholders lawmaker lawmakers parliament senate deputies legislators members council assembly committee',
  ),
  MEMBER: words('states countries'),
  MISSILE: words('missile missiles rocket rockets torpedo torpedoes mortar mortars shells'),
  CAPTIVE: words(
    'hostage hostages prisoner prisoners detainee detainees captive captives inmate inmates sailor sailors crew crews seafarer seafarers fisherman fishermen pilgrim pilgrims schoolgirl schoolgirls',
  ),
  OBSERVER: words('monitor monitors observer observers inspector inspectors'),
  MEMBERSHIP: words('membership'),
  RECOGNITION: words('recognition'),
  EMBASSY: words('embassy embassies consulate consulates mission'),
  DELEGATION: words('delegation delegations'),
  HOME: words('home house flat apartment office hotel custody hideout bed'),
  INSPECTOR: words('inspector inspectors investigator investigators auditor auditors'),
  TAKEOVER: words('takeover takeovers merger mergers acquisition acquisitions bid bids deal sale tie-up buyout'),
  LICENCE: words(
    'licence licences license licenses permit permits registration accreditation passport passports visa visas',
  ),
  BILL: words(
    'bill bills measure measures law laws budget amendment amendments resolution package treaty reform reforms overhaul plan constitution',
  ),
  OUTLET: words(
    'outlet outlets newspaper newspapers station stations website websites channel channels school schools mosque mosques church churches factory factories airport airports border borders embassy offices',
  ),
  MOTION: words('motion motions'),
  SPACECRAFT: words(
    'satellite satellites probe spacecraft lander rover telescope capsule spaceship astronauts cosmonauts',
  ),
  DISEASE: words('cholera ebola measles outbreak epidemic disease fever blaze'),
  VEHICLE: words(
    'train trains plane planes jet jets bus buses ferry ferries boat boats ship ships helicopter helicopters tanker truck trucks bridge building dam mine airliner vessel vessels car cars bomb bombs dinghy trawler coach tram spacecraft lander probe satellite rocket balloon crane stand platform rig',
  ),
} as const;

export type ObjectClass = keyof typeof OBJECT_WORDS;
