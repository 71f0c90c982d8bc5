import { classesByWord } from '../../lexicons/classes-by-word';

/** Classes of verbs by what they tell of, a line each: our own collection. A verb may stand in several. */
const LINES = `
speech | say tell state add write warn announce declare claim argue insist explain reply predict forecast estimate ask describe express voice acknowledge admit confirm concede hint signal speak note report quote stress reiterate repeat tweet mention recall comment answer respond tell
blame | accuse blame condemn denounce criticize criticise reject dismiss deny mock slam lambast attack deplore protest
praise | praise welcome hail congratulate thank commend applaud salute greet mourn lament pay pray
promise | vow pledge promise threaten offer propose suggest undertake swear commit
urge | urge demand call appeal request recommend advise press push lobby beg petition want
cognition | think believe know understand consider expect hope fear doubt assume realize realise remember forget feel wonder learn judge see
seek | seek try attempt aim want plan intend struggle work strive fight refuse decline hope prepare
state | be have remain stay stand live exist own owe belong include contain consist cover face need require depend lack hold keep last range serve sit lie represent mean matter suffer enjoy bear await house rely
motion | go come travel fly arrive leave return head visit drive walk run sail move ride cross enter pass reach land depart tour march approach follow step
change | rise fall climb slip drop gain tumble plunge jump surge soar slide edge rally rebound shed trade grow shrink slow ease dip sink hover average total increase decrease double triple widen narrow improve worsen deteriorate turn become change
create | build make create form found establish set launch open introduce unveil develop design produce publish release start begin install construct erect draft write issue present
end | end close finish conclude stop halt suspend cancel scrap abandon drop shut cease dissolve disband expire adjourn postpone delay freeze abolish terminate
destroy | destroy damage wreck burn demolish flatten sink cut ruin devastate topple collapse crash explode ignite gut raze sever
harm | kill wound injure hurt shoot stab beat bomb attack hit strike rape torture poison maim assault ambush shell behead execute murder assassinate massacre drown die perish crush
rescue | rescue save evacuate treat heal find recover retrieve free release
legal | arrest detain jail imprison charge indict convict sentence acquit try sue rule order find fine ban bar prosecute extradite investigate probe raid search question summon clear plead appeal overturn uphold quash strike annul halt subpoena hear remand confess accuse testify seize confiscate
office | appoint name nominate elect choose resign quit retire sack dismiss fire oust replace succeed promote inaugurate swear install step depose topple overthrow reshuffle suspend recall reinstate lead head chair
decide | decide approve adopt pass reject vote back endorse ratify sign veto authorize authorise agree block clear allow permit grant refuse amend repeal enact extend renew overrule
commerce | buy sell acquire purchase merge invest pay bid order lease award win price list float issue borrow lend refinance privatize nationalize export import ship
money | cut raise lift lower hike slash increase reduce keep hold leave fund spend cost tax
transfer | give send provide deliver supply donate hand transfer return bring take distribute ship pay contribute lend grant
contest | win lose beat defeat compete contest run play score draw face challenge qualify race finish claim concede lead trail
meet | meet gather convene host receive attend discuss talk negotiate consult confer hold visit mediate debate review
military | deploy withdraw invade advance capture seize retake intercept fire launch patrol station mobilize blockade occupy besiege retreat shell bombard fight battle clash engage train arm
protest | protest demonstrate march rally strike riot block occupy chant picket boycott storm walk gather clash
displace | flee displace uproot evacuate deport expel resettle repatriate cross escape shelter return
discover | find discover detect reveal uncover expose unearth identify spot confirm trace show spread infect diagnose
hazard | erupt strike hit shake flood burn spread rage sweep break batter crash derail capsize sink collapse explode slide rupture leak fail
show | show appear display exhibit screen perform stage celebrate mark commemorate honour honor attend wear sing dance
`;

/** Lemma to its classes. */
export const VERB_CLASSES: ReadonlyMap<string, readonly string[]> = classesByWord(LINES);

/** Classes of nouns by whom or what they stand for. */
const NOUN_LINES = `
police | police officer officers policeman policemen detective agents sheriff deputies guard guards customs troopers investigators prosecutor prosecutors authorities
court | court judge judges tribunal jury magistrate magistrates justices prosecutor prosecutors panel
house | parliament senate lawmakers lawmaker congress assembly council councillors senators deputies house commons lords committee board cabinet legislature mps members commission
leader | president minister ministers premier chancellor king queen leaders leader governor mayor secretary envoy ambassador chief head director executive chairman commissioner prince pope archbishop bishop
force | troops soldiers army forces navy military fighters rebels militants gunmen militia insurgents warplanes jets warships drone drones missile missiles rockets tanks marines guerrillas patrol bomber attackers
crowd | protesters demonstrators workers people residents students teachers farmers fans supporters migrants refugees villagers women men families children thousands hundreds dozens employees pensioners nurses doctors activists crowd crowds members
victim | passengers crew civilians victims prisoners hostages suspects suspect detainees man woman boy girl child journalist journalists body bodies dead soldier driver pilot worker
firm | company companies firm firms bank banks airline airlines airport maker carrier regulator regulators watchdog agency shareholders investors unit group lender exchange
vehicle | ship boat ferry plane aircraft jet helicopter train bus car truck lorry vessel tanker rocket capsule satellite spacecraft probe cargo airliner
nature | storm rain rains wind winds fire fires flood floods quake earthquake virus outbreak disease wildfire wildfires volcano hurricane cyclone typhoon water landslide tremor blaze heat snow
deal | deal agreement accord treaty pact truce ceasefire contract memorandum resolution settlement declaration text
law | bill law decree resolution amendment motion reform budget legislation measure measures rule rules proposal plan ban curfew emergency
talk | talks meeting summit negotiations conference session hearing trial visit debate consultations
money | million billion percent tax price prices rate rates dollars euros fund loan aid money debt profit revenue sales
job | jobs job post office resignation retirement seat role
building | building school hospital bridge airport port road church mosque factory plant mine station embassy market base village town city homes houses border pipeline cable
share | shares stocks index currency yield bonds futures market markets oil gold
abstract | number situation move decision result question effort problem reason case role part step statement report figure data relations ties tension tensions pressure support view
`;

/** Noun, as written, to its classes. */
export const NOUN_CLASSES: ReadonlyMap<string, readonly string[]> = classesByWord(NOUN_LINES);
