const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that at the END of a run of capitals make it an organization: "Ruhrtal AG", "Interior Ministry", "Salvation Front". */
export const ORGANIZATION_ENDS = words(`
corp corporation inc incorporated ltd limited plc llc llp lp co company companies gmbh ag sa nv bv spa srl ab asa oy oyj as a/s kk sas sarl pty bhd tbk pjsc ojsc oao zao pao kg se
group holding holdings bank bancorp bancshares banco banque trust fund funds partners associates enterprises industries systems technologies technology
solutions services airlines airways air motors pharmaceuticals pharma laboratories labs energy petroleum oil gas resources
mining minerals steel chemicals foods brands stores insurance assurance financial finance capital securities investments
communications telecom telecommunications media entertainment pictures studios records press publishing publishers broadcasting
television tv radio news times post journal gazette herald tribune telegraph guardian daily chronicle examiner observer
ministry department bureau agency administration authority commission committee council board office directorate inspectorate
service services secretariat treasury parliament congress senate assembly legislature duma knesset bundestag diet storting court tribunal
police army navy force forces guard guards corps brigade brigades battalion regiment division militia command
party front movement alliance coalition league union federation confederation association society organization organisation foundation
institute institution university college school academy centre center hospital clinic church institute observatory museum library
club team united fc rovers wanderers athletic city albion town sox yankees giants bulls lakers
network initiative project watch international forum task-force taskforce cooperative co-operative syndicate cartel gang
bloc caucus consortium conference delegation embassy consulate mission exchange registry synod order brotherhood guild
democrats republicans liberals conservatives socialists communists greens nationalists taliban mujahideen resistance liberation
railways railway shipping lines line express logistics electric electronics semiconductor software networks power
hotel hotels resorts casino casinos restaurants supermarkets broadcasters orchestra ballet theatre theater opera stock-exchange
refinery pipeline gallery zoo fund programme program fraud-office politburo presidium soviet rada sejm bundesrat majlis majlis-e-shura loya-jirga senat
chamber research rail robotics genomics biotech management apparel apparels garments textiles knitwear fashions footwear beverages spirits wines winery cellars tobacco
plantations estates fertilisers fertilizers agro biofuels renewables diamonds platinum aluminium aluminum smelting smelters foundry foundries steelworks ironworks cables
wireless packaging plastics furniture bakery bakeries meats poultry canneries refining refineries leasing wealth appliances bearings optics photonics microelectronics
nutrition diagnostics genetics aerospace aviation shipyards shipyard brewery breweries distillery cinemas properties realty construction engineering consulting
consultants advisory ferries cruises tours trucking haulage freight cement dairy regulator ombudsman constabulary hospice infirmary diocese archdiocese ltda unit squad wing advisers advisors analytics ventures equity healthcare biosciences therapeutics
paper mills gold nickel copper lithium cobalt milk fruit fruits seafood lumber timber minerals metals alloys navigation navigazione costruzioni construcciones constructora
trading newspapers bulk wire testing transmission cacao rubber cocoa tea coffee sugar cotton dredging agri dairies offshore rifles vanguard shield renewal credit kredit privatbank survey arsenal juniors biologics pelagic newswire
denki denryoku kogyo sangyo shoji giken trasporti trasporto transporti bulletin sentinel courier mercury argus gleaner advertiser dispatch mirror
shinmun sinmun shimbun ilbo minbo glas glasnik pravda pravdy novine vijesti dnevnik wyborcza noviny hlas denník deník hírlap nemzet ziarul adevărul cotidianul jurnalul gazetesi haberleri günlüğü televizyonu akhbar shorouk wasat khaleej jarida anba kayhan sobh emruz
etemad shargh kini kompas harian berita utusan prothom alo kantho ittefaq jugantor dainik jagran bhaskar patrika samachar sandesh kantipur jornal expresso folha nación nacion mercurio clarín heraldo comercio telégrafo espectador jornada milenio excelsior nouvelliste quotidien libération
nueva hadasha abierto comune vivante partiyasi hareketi congresso campesino obrero patriótico patriótica binacional vägbolag pelagia voima
tracker monitor kraft bladet posten nyheter tidende zeitung tageblatt dagblad morcha sabha parishad sangh samiti andolan partisi banka bankasi bankası sanayi enerji elektrik seguros farma airlink metais metales motores alimentos frigoríficos
farms vineyards shipbuilding electronica electrica petróleos petroleos cervecería hidrocarburos telekom energie energia energía bau werke werft reederei motoren vineyard`);

/** Words that at the HEAD of a run, before "of", "for" or another word, make it an organization: "Ministry of …", "Bank of …", "Radio Pichincha". */
export const ORGANIZATION_HEADS = words(`
ministry department bank university college school institute council committee commission bureau board office court house chamber
union federation confederation association society organization organisation league party front movement army forces centre center
fund foundation agency authority academy church church's congress parliament assembly conference community international alliance coalition
group company corporation bishops doctors physicians reporters lawyers friends sons daughters brotherhood knights order ministry's
campaign coalition network society save mothers fathers citizens students teachers veterans radio banco banque credit
federation institute high-commissioner secretariat general-directorate directorate inspectorate trades
parti partido partito partei partij partia partidul stranka frente fronte mouvement movimiento movimento union unión unione uniunea alianza alleanza liga lega ligue
asociacion asociación associazione conseil consejo consiglio ministerio ministère ministero banca bank coalición federación fédération confederación confédération congreso comité comitato
universidad università université universität hochschule institut instituto istituto fundación fondation fondazione compagnie compañía société sociedad società
brasseries aguas minas minera ferrocarriles autopistas azucarera electricidad eléctrica chemins ciments huileries plantations sucrière poczta kombinat zakłady zaklady rafineria huta kopalnia rudarski termoelektrana železnice zeleznice dráhy
heraldo mercurio clarín telégrafo nouvelliste quotidien clan cartel cártel brigade brigada bloque columna comando patria foro pueblo izquierda alternativa juntos avanza adelante hromadske haber tv
caixa cassa caisse kasse fuerza forza médicos medicos médecins medecins periodistas abogados madres abuelas grandmothers matin jornal diario diário gazeta gazzetta corriere correo courrier écho echo voix voz
folha prensa dziennik kurier kurir noticias novosti vedomosti ennahar bharat
construtora constructora cantine cantina bodega bodegas bankhaus weingut sparkasse stadtwerke landesbank landmannschaft confiserie maison manufaktur
lashkar jaish harkat jamaat tehreek hizb ansar harakat jabhat katibat liwa brasserie brauerei cervecería empresa grupo groupe gruppo gruppe minera mineração companhia aerolíneas transportes petróleos petroleos stichting fundação associação cooperativa cooperative`);

/** Capitalized words of these kinds make a run a thing that is no entity: events, prizes, laws, wars, holidays. */
export const OTHER_ENDS = words(`
war wars cup prize prizes award awards games olympics championship championships treaty act bill agreement accord accords pact convention protocol
day festival revolution spring plan constitution amendment open trophy declaration resolution summit tour prix masters
bible quran koran oscars oscar medal marathon derby stakes century era age uprising intifada massacre holocaust genocide crisis
depression renaissance reformation enlightenment directive law code charter scandal affair election elections
referendum season episode crusade crusades battle siege operation offensive ceasefire armistice process index average
index standard programme exhibition biennale expo fair carnival week weekend month year classic invitational series
championship theorem syndrome disease virus flu earthquake hurricane typhoon tsunami cyclone movement-day memorandum
intermediate papers leaks files report dossier memoirs diaries bowl finals final semi-final qualifier qualifiers round division-one rule language doctrine rebellion eve
`);

/** Words that begin such a thing: "Operation Barkhane", "Hurricane Katrina", "Article 50". */
export const OTHER_HEADS = words(`
operation hurricane typhoon cyclone storm tropical battle best treaty article resolution chapter section clause amendment act bill directive agreement
day siege project protocol declaration order medal year grand nobel olympic olympics world`);

/** Words that at the END of a run make it a place. */
export const PLACE_ENDS = words(`
river lake sea ocean gulf bay strait straits channel canal island islands isle isles peninsula cape coast mountain mountains hills hill mount
valley desert plain plains plateau forest park square street avenue road boulevard lane bridge airport airfield airbase station port harbour harbor
province empire principality duchy region district county state territory governorate prefecture oblast voivodeship canton municipality township borough city town village heights
strip delta basin ranges range falls springs beach palace castle cathedral stadium arena dam reservoir tunnel crossing
camp base reef atoll archipelago glacier volcano crater oasis wadi plaza tower towers gardens zone corridor highway motorway turnpike
garden ghetto republic emirate kingdom sultanate oblast krai pass crossing fort prison jail mosque synagogue temple shrine abbey monastery cemetery
head point ridge creek sound fjord loch lough glen moor cove canyon gorge bluff rapids cliffs
market hall mall dome ring raceway racecourse oval speedway ballpark coliseum colosseum fairgrounds`);

/** Words that at the HEAD of a run make it a place: "Mount Sinai", "Lake Chad", "Gulf of Aden". */
export const PLACE_HEADS = words(`
mount mt lake gulf bay strait straits cape port fort isle island islands river sea new san santa saint st los las el northern southern eastern western
north south east west central upper lower greater republic kingdom province city state ras jabal jebel wadi rio sierra tell tel camp
al mid ile iles isla khan beit deir ain kafr umm sidi bir
kom bab cité cite shatt houay huay muang mueang phnom koh pulau gunung sungai teluk tanah khlong ayn qalat nahr bani kfar oued ksar bordj hassi zaouia nizhny velikiy verkhny stara novi selo sankt ust são sao boca praia serra lago laguna quebrada caño barrio rua rue avenida praça piazza
hotel palazzo palais schloss puerto porto pointe punta playa plaza villa ciudad cerro monte grande ilha ilhas islas costa baie baía bahía colonia kampung kampong kuala tanjung bandar ban ta tra`);

/** Directions and the like, which join a country or region to one place name ("Northern Ireland", "Eastern Europe"). */
export const DIRECTIONS = words(
  `north south east west northern southern eastern western central northeast northwest southeast southwest north-east north-west south-east south-west upper lower greater inner outer mid`,
);

/** Words between capitals that may belong to a name. */
export const CONNECTORS = words(
  `of for the and & on in to at de du des la le les del della delle di da do dos das der die und y e et van von et d' al el bin ibn former`,
);

/** Lower-case words inside people's names. */
export const PARTICLES = words(
  `de da do dos das du del della di der den des es van von vom zu zum zur af av ter ten te 't bin ben bint ibn ould ag al el ul ud abu la le lo e y i und mac san st ap`,
);

/** Words that are capitalized everywhere and name nothing of ours: months, days, holidays, languages, creeds. */
export const CALENDAR = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
christmas easter ramadan thanksgiving halloween passover hanukkah eid diwali yom kippur lent epiphany pentecost ashura nowruz
gmt utc est edt pst pdt cet bst mst cst pm am bc ad`);

/** Peoples, creeds, languages, currents: capitalized, but neither country nor organization. */
export const PEOPLES = words(`
islam islamic islamist islamists muslim muslims christian christians christianity catholic catholics catholicism protestant protestants orthodox jewish jew jews judaism zionist zionists
buddhist buddhists buddhism hindu hindus hinduism sikh sikhs mormon mormons baptist baptists methodist anglican lutheran evangelical evangelicals pentecostal shiite shiites shi'ite shi'ites shia shi'a sunni sunnis
alawite alawites druze yazidi yazidis coptic copt copts salafi salafist salafists jihadist wahhabi sufi ismaili zoroastrian
lendu hema dinka nuer shilluk oromo oromos amhara amharas tigrayan tigrayans kikuyu kikuyus luo luhya kalenjin kalenjins maasai masai samburu pokot baganda acholi
karamojong banyamulenge bambara dogon fula fulbe peul peuls soninke malinke mandinka wolof serer mossi gurma akan ewe mende temne krio kpelle ijaw kanuri ibibio efik
nupe jukun bamileke beti bantu khoisan herero ovambo himba shona ndebele tswana sotho xhosas swazi tsonga makonde chewa lozi bemba swahilis banyarwanda hazara hazaras
baloch baluch balochs sindhi sindhis mohajir pathan pathans kashmiri kashmiris kuki kukis meitei meiteis bodos santhal dalit dalits adivasi adivasis brahmin brahmins rajput
rajputs jats patidar gurkha gurkhas madhesi madhesis newar tharu chakma bamar karenni khmer montagnard montagnards zhuang manchu moros tausug lumad igorot dayak dayaks
minangkabau sundanese balinese bugis quechua aymara mapuche mapuches guarani mayan mayans garifuna miskito nahua zapotec mixtec wayuu embera yanomami kayapo munduruku
shuar ashaninka u'wa arhuaco ojibwe navajo lakota sioux assyrian assyrians chaldean chaldeans maronite maronites turkoman turkomans turkomen circassian circassians
ossetian ossetians lezgin bashkir bashkirs chuvash buryat kalmyk gagauz rusyn rusyns sorbs pomak karakalpak afrikaner afrikaners creoles bedouin bedouins sahrawi sahrawis
arab arabs arabic kurd kurds kurdish berber berbers tuareg tuaregs amazigh hausa igbo yoruba fulani hutu hutus tutsi tutsis zulu zulus xhosa maori aboriginal
aborigines inuit eskimo basque basques catalan catalans breton bretons corsican corsicans flemish flemings walloon walloons sami roma gypsy gypsies romani
tamil tamils sinhalese sinhala pashtun pashtuns pashto punjabi bengali bengalis gujarati marathi uighur uighurs uyghur uyghurs tibetan tibetans mongol mongols han tatar tatars chechen chechens ingush cossack cossacks
rohingya karen shan kachin hmong malay malays javanese acehnese papuan papuans hispanic hispanics latino latinos latina caucasian black blacks white whites
african africans asian asians european europeans american western westerner westerners westernized eastern latin anglo anglo-saxon nordic scandinavian scandinavians slav slavs slavic balkan baltic caribbean
english englishman englishmen welsh welshman scottish scots scot scotsman northern-irish cornish londoner londoners parisian parisians new-yorker new-yorkers texan texans californian californians floridian virginian
hebrew yiddish mandarin cantonese swahili urdu hindi farsi dari latin esperanto gaelic
marxist marxists marxism leninist maoist maoists trotskyist stalinist stalinism communist communists communism socialist socialists socialism nazi nazis nazism fascist fascists fascism
democrat democrats republican republicans democratic liberal liberals conservative conservatives tory tories labourite whig whigs peronist gaullist thatcherite islamization
neanderthal neanderthals denisovan denisovans homo internet brexit olympic olympics web god bible gospel koran quran koranic torah satan allah mars jupiter venus saturn messiah
bosniak bosniaks bosnian-serb latinamerican moslem moslems judeo-christian francophone anglophone lusophone arabian mediterranean atlantic pacific arctic antarctic alpine
telugu telugus malayali malayalis oriya odia chams luba lulua chagossian chagossians songo lunda chokwe ngoni tumbuka makua mwani twa batwa masalit zaghawa
berti toubou toubous gorane songhai bozo dioula baoule limba kissi susu balanta papel jola diola tiv idoma igala jukuns gwari berom bachama ogoni urhobo itsekiri
isoko agni dagomba konkomba bissa gourmantche lobi senoufo sidama wolayta gurage afars anuak murle toposa turkanas pokots saho beja nubians nubian kabyle kabyles
mozabite chaoui riffian turkmens aimaq brahui pashai gilaki lurs bakhtiari talysh avars dargin kumyk laks nogai adyghe abaza udmurt evenk nenets chukchi ainu miao
palaung lisu nagas mizo mizos khasi tripuri bhutia maguindanaon maranao ilocano visayan tagalog batak bataks asmat
ambonese tolai kanak kanaks aymaras quechuas kichwa waorani huaorani achuar wayuus pemon warao misak tikuna ticuna kaiowa xavante pataxo tupi kuna ngabe kaqchikel
ixil lenca otomi purepecha tarahumara yaqui huichol mohawk mohawks pawnee hopi zuni sinti orthodoxy
sephardic ashkenazi hasidic victorian elizabethan renaissance byzantine roman romans hellenistic biblical medieval gothic
siberian bavarian prussian saxon silesian transylvanian crimean sicilian sardinian venetian neapolitan florentine milanese andalusian castilian galician quebecois quebecker scouse cockney viennese muscovite muscovites beijinger shanghainese
`);

/** Verbs of saying, in the forms that stand next to a speaker's name. */
export const SAYING = words(`
said says say told tells adds added asked asks replied replies wrote writes warned warns insisted insists denied denies claimed claims
argued argues announced announces declared declares stated states noted notes explained explains admitted admits acknowledged
acknowledges tweeted tweets testified testifies joked recalled recalls stressed stresses urged urges accused accuses called
vowed vows promised promises pledged pledges predicted predicts believes thinks hopes expects expressed complained complains
suggested suggests conceded concedes concluded concludes confirmed confirms remarked remarks responded retorted criticised criticized
condemned condemns blamed blames dismissed dismisses rejected rejects demanded demands described describes commented quipped mused
shouted whispered cried yelled continued boasted lamented emphasised emphasized reiterated reaffirmed signalled signaled hinted
married divorced graduated resigned retired died smiled laughed nodded shrugged wept sighed grinned frowned waved stood sat walked
spoke speaks arrived left met flew joined thanked apologised apologized`);

/** Bodies that every country has: its adjective in front ("Russian Foreign Ministry") is not part of the name. */
export const GOVERNMENT_BODIES = words(
  `ministry department parliament government court police army navy military senate congress embassy treasury cabinet presidency consulate legislature judiciary`,
);

/** Organizations that bear a person's or saint's name behind "of": "Church of St. Mary", "School of John Dewey". */
export const NAMESAKE_HEADS = words(
  `church university school college institute society foundation order sons daughters friends museum house brotherhood companions missionaries`,
);

/** Owners that are inside an organization's name: "Workers' Party", "People's Congress", "Lloyd's of London". */
export const OWNERS = words(`
workers people peoples women men children farmers teachers nurses students miners citizens soldiers writers journalists players king queen
prince lord lords god veterans builders doctors lawyers patients parents mothers fathers drivers seamen sailors officers employers employees traders investors
consumers voters peasants landowners shareholders producers growers artists musicians actors directors editors engineers girls boys lloyd moody mcdonald widows fishermen
st john christie sotheby levi macy marks sainsbury barclay saint aurora guy morrison wendy kellogg heriot merchants bankers physicians scientists congressmen martyrs heroes`);
