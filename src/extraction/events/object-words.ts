const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Classes of nouns that make a common verb an event ("impose" + DUTY is a sanction, "sign" + DEAL an agreement).
 * Lemmas, compiled by hand from news at large.
 */
export const OBJECT_WORDS = {
  DEAL: words(`deal agreement accord treaty pact truce ceasefire cease-fire armistice memorandum contract convention
    protocol compromise settlement partnership alliance peace joint-venture tie-up mou charter declaration communique understanding pact`),
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
    tens villager locals townspeople retirees pensioners fans nurses doctors miners members homeowner citizen citizens some many most half others`),
  MINES: words('mine mines landmine landmines explosives'),
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
  CONTRACT: words('contract contracts order orders concession concessions tender tenders licence franchise'),
  SHOTS: words('fire gunfire shots artillery blows shells salvos'),
  GUNMEN: words(
    'gunman gunmen militant militants rebel rebels insurgent insurgents attacker attackers assailant assailants bomber bombers bandit bandits robber robbers pirate pirates gang gangs fighter fighters guerrilla guerrillas jihadist jihadists terrorist terrorists extremist extremists militiaman militiamen soldier soldiers troops forces army police policeman policemen officer officers guards mob men man sniper snipers militia militias hijacker hijackers settlers raiders separatists government-forces',
  ),
  POLICE: words(
    'police prosecutors prosecutor agents investigators officers detectives authorities regulators officials inspectors customs security-forces',
  ),
  PROTESTERS: words(
    'protester protesters protestor protestors demonstrator demonstrators marcher marchers activist activists supporters student students crowd crowds protest protests rally march demonstration sit-in riot rioters striker strikers fans villagers farmers settlers mourners opponents worshippers',
  ),
  GAS: words('gas teargas bullets cannon cannons grenades pellets'),
  LOOT: words(
    'million billion dollars euros pounds data records secrets documents files paintings jewels gold cash money bitcoin',
  ),
  STONES: words('stone stones rock rocks bottle bottles egg eggs tomatoes paint brick bricks flares fireworks shoes'),
  BARRICADES: words('barricade barricades roadblock roadblocks'),
  GRENADE: words('grenade grenades firebomb firebombs petrol-bomb petrol-bombs molotovs explosives dynamite acid'),
  SALES: words('sale sales export exports import imports shipment shipments travel access'),
  BORDER: words('border borders frontier airspace crossing crossings railway railways port ports market markets'),
  CAMP: words('camp camps settlement settlements shantytown shantytowns slum slums encampment'),
  INHABITANTS: words(
    'islander islanders villager villagers resident residents inhabitants families refugees refugee evacuees evacuee migrants asylum-seekers tribesmen settlers townspeople displaced',
  ),
  ELECTORS: words('voter voters electorate islanders'),
  POWERS: words('power powers presidency command sovereignty'),
  BROADCASTER: words('radio television tv broadcaster station palace'),
  CHAMBER: words('parliament congress assembly legislature senate government cabinet council chamber'),
  FLAG: words('flag flags effigy effigies tyre tyres tire tires portrait portraits'),
  ELECTORATE: words(
    'voter voters electorate electors people citizens members delegates parliament lawmakers deputies assembly senators legislators',
  ),
  OFFICEHOLDER: words(
    'president presidents parliament parliaments mayor mayors governor governors leader senate lawmakers legislature assembly council councils deputies mps government premier minister successor',
  ),
  BOMB: words('bomb bombs device devices car-bomb grenade grenades mine mines landmine explosives bomber bombers vest'),
  ASSAULT: words(
    'attack attacks bombing bombings assault killing killings shooting blast blasts kidnapping raid ambush assassination',
  ),
  AIRCRAFT: words(
    'bomber bombers fighter fighters drone drones missile missiles jet jets plane planes aircraft helicopter helicopters warplane warplanes rocket rockets airliner balloon balloons',
  ),
  ASSETS: words('asset assets account accounts funds holdings property properties reserves'),
  TARIFF: words('tariff tariffs duty duties levy levies'),
  RELIEVERS: words(
    'doctor doctors nurses medics rescuers rescue-team rescue-teams firefighters team teams convoy aid supplies',
  ),
  PRESIDENCY: words(
    'presidency re-election reelection premiership mayoralty governorship seat seats leadership nomination term majority vote votes landslide office primary',
  ),
  DEFEAT: words('defeat'),
  RESIGNATION: words('resignation retirement'),
  WARRANT: words('warrant warrants subpoena subpoenas'),
  DEED: words(
    'release arrest detention dismissal removal extradition expulsion suspension closure impeachment eviction transfer seizure',
  ),
  CONFIDENCE: words('vote motion no-confidence confidence challenge'),
  STAKE: words('stake stakes share shares interest unit units business arm division majority plant field'),
  BANKRUPTCY: words('bankruptcy insolvency protection administration liquidation receivership'),
  JOBS: words('job jobs posts positions workforce staff'),
  WORKERS: words('worker workers employee employees staff people miners teachers engineers'),
  GOODS: words(
    'car cars vehicle vehicles truck trucks suv suvs product products batch batches phones batteries toys model models unit units',
  ),
  ENVOY: words('ambassador ambassadors envoy envoys diplomat diplomats'),
  RATE: words('rate rates repo-rate'),
  EMERGENCY: words('emergency curfew lockdown law famine'),
  VESSEL: words(
    'ship ships tanker tankers vessel vessels boat boats trawler trawlers freighter freighters yacht ferry cargo oil',
  ),
  VOLCANO: words('volcano mount'),
} as const;

export type ObjectClass = keyof typeof OBJECT_WORDS;
