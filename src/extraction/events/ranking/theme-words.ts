import { classesByWord } from '../../lexicons/classes-by-word';
import { stem } from './facts';

/**
 * What news is about, a theme a line, and the words that tell of it, by lemma: our own collection. They are finer than types of events, so
 * that weights can find out which go with which. A word may stand in several.
 */
const LINES = `
meet | meet convene confer huddle assemble reconvene attend host receive greet welcome gather dine lunch breakfast sit
meeting | meeting summit conference session forum assembly council gathering congress convention colloquium symposium seminar reception banquet dinner lunch breakfast lunchtime audience briefing hearing roundtable get-together encounter tete-a-tete sideline sidelines retreat plenary workshop jirga conclave synod consistory g7 g20 mini-summit sit-down
visit | visit visitor trip tour stopover itinerary visiting arrive fly travel due delegation envoy mission guest counterpart stop
call | phone telephone call ring video videoconference conversation speak hotline
invite | invite invitation summon recall host guest
negotiate | negotiate haggle bargain mediate discuss consult wrangle parley broker renegotiate hammer thrash intercede arbitrate facilitate parlay deadlock argue quarrel
negotiation | talks talk negotiation round consultation dialogue bargaining mediation mediator negotiator facilitator go-between intermediary conciliation brokerage shuttle accession deadlock stalemate impasse breakthrough compromise concession draft agenda table delegation peacemaking conciliator dialog
agree | agree sign conclude ink initial ratify accede seal clinch strike finalize finalise endorse pledge commit undertake promise consent accept join
agreement | agreement deal accord treaty pact truce ceasefire cease-fire armistice contract memorandum settlement protocol convention covenant charter declaration communique understanding partnership framework concordat entente compact swap exchange joint union amendment clause terms roadmap plea lease licence license venture
trade-deal | buy sell acquire purchase merge takeover acquisition merger stake order lease supply pipeline gas buyer seller bid bidder offer sale shareholder equity purchaser consortium joint venture airline maker
fight | fight battle clash skirmish duel combat engage scuffle brawl exchange
fighting | fighting battle clash skirmish war warfare conflict insurgency rebellion firefight gunfight gunbattle shootout hostilities combat front frontline trench siege infighting strife bloodshed violence turf insurrection uprising civil crossfire artillery shelling shellfire mortar border guerrilla civil-war escalation flare-up stand-off
kill | kill murder assassinate massacre slay execute behead lynch slaughter gun die perish claim lose dead death deadly fatal lethal casualty casualties toll corpse body killing slaying beheading
wound | wound injure hurt maim burn bleed injury wounded injured
shoot | shoot fire snipe gun open shot shots gunfire gunshot bullet sniper marksman rifle pistol
bomb | bomb explode detonate blast explosion blow bombing bomber explosive mine landmine grenade suicide car-bomb bombardment shell bombard pound
assault | attack assault ambush storm raid overrun ram stab hack hit strike beat knife target machete rape torture assailant attacker perpetrator poison arson torch firebomb hurl lob slash shove pummel stone slit detonate
abduct | kidnap abduct hostage hijack seize snatch captive captor ransom abduction kidnapping hijacking kidnapper abductor hijacker captivity disappear
cyber | hack hacker cyberattack cyber computer network malware ransomware phishing server breach website cripple phish leak login password
vandal | smash torch vandalize loot deface ransack burn stone throw hurl pelt window looting looter arsonist mob
rebels | rebel militant gunman gunmen insurgent guerrilla fighter pirate extremist terrorist jihadist jihadi separatist militia militiaman bandit gang gangster cartel mutineer warlord bomber kidnapper paramilitary faction outlaw islamist assassin armed masked raider smuggler poacher trafficker secessionist fugitive mercenary
army | army troop soldier navy marine commando paratrooper regiment brigade battalion infantry military air-force airforce gendarme gendarmerie general colonel commander garrison serviceman peacekeeper ranger corps sailor legionnaire reservist conscript contingent force forces platoon armored armoured coastguard guardsmen
hardware | jet warplane helicopter frigate destroyer warship submarine tank drone missile rocket launcher bomber aircraft fighter-jet gunship carrier cutter fleet squadron howitzer armour armor vehicle battery radar cruiser corvette minesweeper convoy interceptor plane fighter
manoeuvre | deploy withdraw invade advance retreat redeploy patrol intercept blockade mobilize mobilise besiege encircle capture recapture retake reinforce station occupy pull drive rout flush dislodge sweep storm bomb pound strike scramble intervene train escort guard shadow cross push oust clear liberate move ship take up position oversee support
operation | operation offensive deployment drill exercise manoeuvre maneuver campaign invasion incursion airstrike air-strike strike raid withdrawal pullout pull-out patrol blockade intervention mobilization surge push advance crackdown reinforcement mission airbase base occupation redeployment sweep troop-withdrawal no-fly wargames war-games mop-up counter-offensive counteroffensive sortie shield launcher standby
weapon-test | test test-fire launch nuclear ballistic missile warhead hydrogen test-firing atomic range intercontinental nuclear-capable satellite orbit
border | border frontier boundary crossing checkpoint demarcation line gate roadblock airspace buffer
sanction | sanction embargo tariff duty levy quota boycott blacklist freeze visa ban restriction penalty countervailing anti-dumping antidumping dumping curb sanctions countermeasure retaliation suspension prohibition delist delisting penalise penalize no-fly retaliatory punitive exemption waiver entity-list moratorium
sanction-do | impose slap freeze blacklist ban bar prohibit suspend lift ease extend tighten tariff levy raise designate retaliate penalise penalize restrict curb block revoke strip reimpose cut double scrap waive list delist exclude target
trade-goods | import export goods shipment steel aluminum aluminium coal textile lumber chicken poultry pork beef meat sugar nickel ore oil grain wheat soybeans cement fish seafood timber gas luxury wine beer milk dairy rice cotton cocoa coffee tobacco tyre solar panels semiconductor chips car cars copper purchases
assets | asset account bank property fund reserves travel visa holdings
regulator | regulator antitrust competition watchdog commission agency authority ombudsman inspector auditor examiner
fine | fine penalty settlement damages lawsuit sue suit compensation recall product consumer price-fixing cartel fraud
aid | aid relief assistance help donation humanitarian donor grant loan credit bailout bail-out fund funding pledge compensation package rescue charity reconstruction airlift appeal subsidy tranche lifeline gift handout stipend debt-relief winterization cash-for-work bursary
aid-goods | food water blanket tent tarpaulin medicine medical vaccine dose kit rice flour maize millet wheat shelter meal ration generator oxygen dressing bottle supplies pot hay fodder fuel bed ward clinic hospital equipment mask ventilator serum desalination antivenom seed oil clothing parcel latrine chlorine stove lamp
aid-people | doctor nurse surgeon firefighter medic rescuer epidemiologist expert technician engineer volunteer team crew sniffer dog investigator specialist plumber paramedic diver responder vet instructor adviser trainer
aid-body | unicef unhcr wfp msf oxfam charity agency imf bank red crescent cross redcross ngo programme program donor fund caritas
aid-do | send donate give provide deliver distribute hand ship fly truck airlift lend grant fund supply offer pay contribute pledge promise allocate bring dispatch drop vaccinate treat feed help assist support finance airdrop ferry earmark disburse release approve set open train equip second
displaced | displace displacement refugee migrant asylum evacuee homeless camp exodus deportee uprooted evacuation deportation resettlement shelter sheltering flight boat-people asylum-seeker repatriation
flee | flee evacuate displace uproot escape resettle deport expel drive leave cross abandon shelter trek wade paddle repatriate relocate force seek house rehouse airlift stream pour enter return stranded take move pitch live spend camp swim walk row huddle
residents | resident villager family inhabitant household people civilian prospector thousand hundred neighbour neighbor patient women children miner child home house village
election | election vote ballot poll runoff run-off referendum by-election primary plebiscite polling turnout constituency electoral electorate snap re-run rerun recount count landslide second-round
vote-do | vote elect win lose contest run stand campaign succeed unseat poll ballot defeat
candidate | candidate contender challenger incumbent voter nominee running-mate rival opposition party coalition presidential parliamentary presidency frontrunner independence
ballots | ballot tally sheet count recount polling station seat seats percent majority
parliament | parliament senate lawmaker congress assembly house deputy bill mps chamber lower upper legislature bundestag knesset duma majority motion amendment budget no-confidence confidence law act legislation decree constitution cabinet
shareholders | shareholder board chairman director delegate member congress pope cardinal fifa federation
protest | protest demonstration march rally strike walkout walk-out stoppage sit-in vigil riot unrest uprising picket boycott demonstrator protester protestor striker rioter picketer slogan placard banner chant hunger-strike marcher blockade barricade human-chain disturbance disturbances rioting mutiny disorder protesting
protest-do | protest demonstrate march rally strike riot picket chant block occupy storm throw hurl torch burn carry wave wear light fill gather clash camp barricade shout sing down pelt dump parade mass flock surround besiege walk ride refuse form lock douse wade blockade glue chain
crowd | crowd protester demonstrator worker student teacher farmer youth supporter activist thousand hundred people union fisherman fishermen miner nurse doctor taxi driver trucker lorry herder villager opponent women pensioner mourner environmentalist monk employee dockworker docker staff priest pilot shopkeeper trader tribesman
street | street square highway road avenue plaza outside embassy bridge entrance capital downtown gate ministry palace courtyard pavement
police | police policeman policemen officer riot-police constable detective gendarme teargas tear-gas baton water-cannon rubber plainclothes
pay | pay wage wages overtime salary pension shift layoff redundancy bonus contract union walkout
arrest | arrest detain jail imprison custody detention suspect handcuff apprehend hold nab round pick seize capture extradite extradition imprisonment detainee prisoner inmate
trial | trial court judge verdict sentence convict acquit charge indict prosecute prosecutor jury appeal tribunal lawsuit ruling rule sue testify hearing plead guilty lawyer magistrate conviction indictment acquittal case plea
probe | investigate probe inquiry investigation examine review inspect audit check inspector investigator search inspection examiner commission panel report recall sample
accident | crash accident collision collide derail derailment capsize sink wreck shipwreck explosion blast fire collapse stampede leak spill crumble burst plunge drown stranded runaway overturn founder blaze explode mishap meltdown breach rupture snap cable
vehicle | train bus plane airliner ferry boat ship truck lorry car helicopter tanker vessel aircraft flight jet dinghy trawler barge tram lift minibus coach freighter cargo passenger dam mine building bridge factory hostel
disaster | earthquake quake tremor flood flooding storm cyclone hurricane typhoon tornado drought famine landslide mudslide avalanche eruption volcano tsunami wildfire blaze flames heatwave winter cold snow rain rainfall aftershock disaster magnitude lava ash inferno downpour monsoon river dyke dike levee embankment wave waves
disaster-do | hit strike shake flood burn erupt rage sweep batter devastate destroy flatten submerge inundate engulf devour ravage wreck topple damage burst spread kill ground
epidemic | outbreak epidemic virus disease ebola cholera measles polio pandemic flu marburg infection infect case patient quarantine contagion strain plague malaria dengue vaccination bird-flu swine hiv aids
animals | cattle livestock fish sheep goat animal herd bird elephant whale dolphin turtle salmon pig poultry
pollution | acid sludge oil chromium toxic spill pollution tailings sewage chemical contamination waste slick leak
office | appoint name nominate resign quit retire sack dismiss oust replace fire resignation appointment reshuffle inaugurate swear caretaker successor step impeach impeachment dismissal depose coup overthrow topple putsch junta takeover cabinet post inauguration premiership ministry portfolio
coup | coup putsch junta mutiny mutinous overthrow depose topple takeover oust officers
law | law bill decree legislation ban amendment reform act curfew emergency regulation ordinance abolish repeal enact outlaw legalise legalize constitution quarantine moratorium ruling
decision | decide approve adopt pass reject veto authorize endorse resolution vote ratify suspend postpone delay cancel
expel | expel expulsion ambassador diplomat embassy recall consul persona consulate attache severing sever ties relations recognition recognise recognize
science | study researcher scientist discover discovery found fossil telescope spacecraft lander probe rocket satellite launch orbit moon asteroid publish journal footprint excavation experiment trial drug prototype
money | profit revenue loss shares stock bond rate inflation budget tax deficit economy bankrupt bankruptcy administration insolvency currency debt default dividend price interest devalue
sport | match cup champion coach player team olympic league medal doping cricket football tournament stadium athlete
close | close shut reopen suspend halt ground cancel open resume stop ban block switch
business | company firm factory plant mine airline bank lender carrier maker producer shareholder owner smelter refinery mill terminal port shipyard
court-order | order ruling injunction decree instruct overturn uphold annul quash recalculate binding arbitration panel
free | free release rescue swap exchange liberate pardon amnesty ransom captive hostage prisoner
rescue | rescue save search evacuate recover survivor trapped rubble lifeguard lifeboat retrieve winch pull dig
report | report statement paper list document dossier accuse claim
talks-for | common bilateral trilateral peace nuclear direct indirect face-to-face exploratory informal preliminary proximity
head-of-state | president minister premier chancellor king emir prime secretary ambassador envoy leader prince queen pope patriarch sultan governor mayor counterpart chief
chemical-weapon | chlorine sarin mustard nerve gas poison agent novichok sulphur
terror | terrorist terrorism organisation organization blacklist list designate designation
monitor | monitor observer watchdog inspector monitoring observe verification verify count
build | build construct found set establish inaugurate open launch unveil plan erect create
time-planned | next will due plan scheduled expected tomorrow hope later
`;

/** Word to its themes. */
const THEMES: ReadonlyMap<string, readonly string[]> = classesByWord(LINES);

const NONE: readonly string[] = [];

/** Themes of words as they are written, remembered up to a bound, because texts repeat their words. */
const written = new Map<string, readonly string[]>();
const MOST_WRITTEN = 10_000;

const themesAsWritten = (lower: string): readonly string[] => {
  const known = written.get(lower);
  if (known) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const themes = THEMES.get(lower) ?? THEMES.get(stem(lower)) ?? NONE;
  written.set(lower, themes);
  return themes;
};

/** The themes of a word, by its lemma, else as written, else without its ending. */
export const themesOf = (lemma: string, lower = lemma): readonly string[] =>
  THEMES.get(lemma) ?? themesAsWritten(lower);
