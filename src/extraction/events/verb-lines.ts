/**
 * type | topic | verbs, "/" before a particle | subject role, object role | prepositions with roles | conditions.
 * Conditions: "+CLASS" the object's class, "?CLASS" the same where there is one, "<CLASS" the subject's class, the words of `only`.
 */
export const VERB_LINES = `
MEETING | meeting | meet | PARTICIPANT PARTICIPANT | with=PARTICIPANT | <BODY ?BODY ?PEOPLE anchored
MEETING | meeting | raise take/up bring/up discuss | PARTICIPANT - | with=PARTICIPANT | object with dated
NEGOTIATION | talks | argue wrangle quarrel bicker | PARTICIPANT - | with=PARTICIPANT | <BODY bare dated
MEETING | meeting | convene gather | PARTICIPANT - | with=PARTICIPANT | <BODY bare anchored
MEETING | meeting | discuss debate review | PARTICIPANT - | with=PARTICIPANT | <BODY object dated sits
MEETING | briefing | brief address | PARTICIPANT PARTICIPANT | | object company named dated
MEETING | meeting | receive welcome | PARTICIPANT PARTICIPANT | | passive person named
MEETING | meeting | host | HOST PARTICIPANT | | passive person named
MEETING | meeting | receive | PARTICIPANT PARTICIPANT | | person anchored both
MEETING | meeting | welcome greet | PARTICIPANT PARTICIPANT | | person dated both
MEETING | meeting | host | HOST PARTICIPANT | | person dated both
MEETING | meeting | sit/down come/together get/together | PARTICIPANT - | with=PARTICIPANT | anchored both
MEETING | meeting | see | PARTICIPANT PARTICIPANT | | person people dated both
MEETING | call | discuss | PARTICIPANT - | with=PARTICIPANT | object people anchored both
MEETING | call | speak/to talk/to talk/with consult/with consult | PARTICIPANT PARTICIPANT | | person people anchored both
MEETING | call | call | PARTICIPANT PARTICIPANT | | person people dated
MEETING | call | phone telephone ring | PARTICIPANT PARTICIPANT | | person people
MEETING | call | speak/by/telephone speak/by/phone speak/on/the/phone speak/by/video speak/over/the/phone talk/by/phone talk/by/telephone | PARTICIPANT - | with=PARTICIPANT | named
MEETING | call | speak/with confer/with | PARTICIPANT PARTICIPANT | | person people anchored
MEETING | visit | send dispatch | PARTICIPANT - | | +MISSION named anchored
NEGOTIATION | talks | negotiate bargain haggle | PARTICIPANT - | with=PARTICIPANT between=PARTICIPANT | named anchored
NEGOTIATION | talks | mediate arbitrate | MEDIATOR - | between=PARTICIPANT | named points
NEGOTIATION | talks | return/to/the/table return/to/the/negotiating/table come/to/the/table sit/at/the/table | PARTICIPANT - | with=PARTICIPANT | anchored
NEGOTIATION | talks | be/close/to be/near | PARTICIPANT - | with=PARTICIPANT | +DEAL pair
NEGOTIATION | talks | lead head | PARTICIPANT - | | +DELEGATION joins
AGREEMENT | signing | sign initial ratify clinch seal conclude reach strike ink finalize finalise hammer/out thrash/out enter/into come/to forge cement | PARTICIPANT - | with=PARTICIPANT between=PARTICIPANT | +DEAL
AGREEMENT | signing | agree agree/on agree/to agree/upon | PARTICIPANT - | with=PARTICIPANT between=PARTICIPANT | +DEAL
AGREEMENT | signing | renew extend prolong | PARTICIPANT - | with=PARTICIPANT between=PARTICIPANT | +DEAL
AGREEMENT | agreement | accept | PARTICIPANT - | from=PARTICIPANT | +OFFER anchored
AGREEMENT | contract | win secure land award clinch sign | PARTICIPANT - | from=PARTICIPANT with=PARTICIPANT to=PARTICIPANT | +CONTRACT anchored
AGREEMENT | settlement | settle | PARTICIPANT PARTICIPANT | with=PARTICIPANT | +LAWSUIT anchored
AGREEMENT | pact | pair/up team/up join/forces | PARTICIPANT - | with=PARTICIPANT | both anchored
AGREEMENT | signing | broker mediate | MEDIATOR - | between=PARTICIPANT with=PARTICIPANT | +DEAL named
AGREEMENT | agreement | agree/to | PARTICIPANT - | with=PARTICIPANT | pair
PROTEST | clash | clash scuffle skirmish | - - | | <PROTESTERS with bare
ARMED_CONFLICT | fighting | clash skirmish | PARTICIPANT PARTICIPANT | with=PARTICIPANT against=PARTICIPANT | bare
ARMED_CONFLICT | fighting | brawl tussle grapple scuffle exchange/blows trade/blows | PARTICIPANT - | with=PARTICIPANT | <FORCE bare anchored
ARMED_CONFLICT | fighting | fight battle | PARTICIPANT PARTICIPANT | with=PARTICIPANT against=PARTICIPANT | foes two
ARMED_CONFLICT | fighting | exchange/fire trade/fire | PARTICIPANT - | with=PARTICIPANT |
ARMED_CONFLICT | fighting | fire/on/each/other fire/at/each/other shoot/at/each/other | PARTICIPANT - | |
ARMED_CONFLICT | fighting | open/fire/on open/fire/at fire/on fire/at open/fire | PARTICIPANT PARTICIPANT | on=PARTICIPANT at=PARTICIPANT | both
ATTACK | shooting | open/fire/on open/fire/at fire/on fire/at shoot/at open/fire | ACTOR TARGET | on=TARGET at=TARGET | <GUNMEN anchored
ARMED_CONFLICT | fighting | open/fire/on open/fire/at fire/on fire/at | PARTICIPANT PARTICIPANT | on=PARTICIPANT at=PARTICIPANT | named
ARMED_CONFLICT | fighting | exchange trade | PARTICIPANT - | with=PARTICIPANT | +SHOTS
PROTEST | protest | throw hurl lob toss | ACTOR - | at=TARGET | +STONES
PROTEST | protest | pelt | ACTOR TARGET | | object with
PROTEST | protest | burn torch trample tear set/fire/to set/ablaze | ACTOR - | | +FLAG
ATTACK | attack | attack bomb ambush assault storm | ACTOR TARGET | | object
ATTACK | attack | strike hit pound target | ACTOR TARGET | | object <ARMS
ATTACK | cyberattack | hack hack/into breach | ACTOR TARGET | | object named
ATTACK | theft | steal | ACTOR - | from=TARGET | +LOOT anchored
ATTACK | attack | hurl throw toss lob fling | ACTOR - | at=TARGET into=TARGET | +GRENADE
ATTACK | shooting | spray riddle | ACTOR VICTIM | | object with
ATTACK | bombing | explode detonate go/off | - - | | <BOMB anchored
ATTACK | bombing | detonate set/off | ACTOR - | | +BOMB anchored
ATTACK | bombing | blow/himself/up blow/herself/up blow/themselves/up | - - | | anchored
ATTACK | attack | raid | ACTOR TARGET | | object <GUNMEN
ATTACK | shooting | wound injure maim | ACTOR VICTIM | | object <GUNMEN
ATTACK | attack | ram/into drive/into plow/into plough/into | ACTOR - | | <GUNMEN anchored
ATTACK | abduction | take/hostage hold/hostage seize/hostages take/hostages | ACTOR VICTIM | |
ATTACK | attack | attack bomb shell | ACTOR TARGET | | passive
MILITARY_OPERATION | strikes | strike hit pound target | ACTOR TARGET | | object <JETS
ATTACK | attack | fire launch lob | ACTOR - | at=TARGET on=TARGET | +MISSILE at named
MILITARY_OPERATION | launch | fire launch test test-fire | ACTOR - | | +MISSILE named
MILITARY_OPERATION | launch | launch lob fire rain/down | ACTOR - | at=TARGET on=TARGET | +MISSILE anchored
ATTACK | killing | kill murder assassinate massacre behead execute shoot stab torture rape poison gun/down shoot/dead hack/to/death stab/to/death beat/to/death mow/down lynch strangle slaughter slay | ACTOR VICTIM | | object
ATTACK | bombing | blow/up | ACTOR TARGET | | object
ATTACK | arson | set/fire/to set/ablaze | ACTOR TARGET | | object
ATTACK | abduction | kidnap abduct hijack | ACTOR VICTIM | | object
ATTACK | burning | burn torch ransack loot vandalize vandalise demolish bulldoze firebomb desecrate deface | ACTOR TARGET | | object
MILITARY_OPERATION | invasion | invade | ACTOR TARGET | | object
MILITARY_OPERATION | siege | besiege encircle | ACTOR TARGET | | object
MILITARY_OPERATION | capture | overrun recapture retake liberate | ACTOR TARGET | from=TARGET | object
MILITARY_OPERATION | capture | take/control/of seize/control/of regain/control/of take/over | ACTOR TARGET | from=TARGET | object place
MILITARY_OPERATION | advance | advance/on advance/toward advance/towards push/into march/on close/in/on | ACTOR TARGET | | object place <GUNMEN
MILITARY_OPERATION | interception | shoot/down down intercept | ACTOR TARGET | | +AIRCRAFT anchored
MILITARY_OPERATION | advance | enter move/into roll/into sweep/into cross/into storm/into | ACTOR - | | <FORCE place anchored
MILITARY_OPERATION | advance | advance push/forward gain/ground | ACTOR - | | bare <FORCE
MILITARY_OPERATION | shots | fire | ACTOR - | at=TARGET | +SHOTS <FORCE
MILITARY_OPERATION | mining | lay plant | ACTOR - | | +MINES anchored
MILITARY_OPERATION | blockade | blockade | ACTOR TARGET | | object place
MILITARY_OPERATION | annexation | annex occupy | ACTOR TARGET | | object place named
MILITARY_OPERATION | capture | capture seize conquer | ACTOR TARGET | from=TARGET | object named place
ATTACK | shelling | shell bombard strafe | ACTOR TARGET | | object
MILITARY_OPERATION | deployment | deploy dispatch mobilize mobilise station redeploy scramble mass call/up move shift rotate reposition | ACTOR - | against=TARGET | +FORCE
MILITARY_OPERATION | deployment | deploy | ACTOR - | against=TARGET | bare <FORCE
MILITARY_OPERATION | deployment | land arrive | ACTOR - | | bare <FORCE dated
MILITARY_OPERATION | deployment | send contribute | ACTOR - | | +FORCE anchored
OTHER | monitoring | send deploy dispatch | ACTOR - | to=TARGET | +OBSERVER dated
MILITARY_OPERATION | patrol | patrol | ACTOR - | | <FORCE anchored
MILITARY_OPERATION | strikes | drop | ACTOR - | on=TARGET | +BOMB anchored
MILITARY_OPERATION | passage | sail/through sail/past steam/through pass/through fly/over transit | ACTOR - | | <FORCE anchored
MILITARY_OPERATION | strikes | destroy flatten | ACTOR TARGET | | object <JETS
MILITARY_OPERATION | withdrawal | withdraw pull/out pull/back pull evacuate | ACTOR - | | +FORCE anchored
MILITARY_OPERATION | withdrawal | withdraw pull/out retreat | ACTOR - | | bare <FORCE
MILITARY_OPERATION | operation | launch begin start mount wage conduct hold stage order/up step/up kick/off wrap/up | ACTOR - | against=TARGET on=TARGET | +OPERATION
MILITARY_OPERATION | intervention | intervene | ACTOR - | against=TARGET | bare
SANCTION | sanctions | impose slap levy reimpose tighten extend renew introduce place put clap toughen | ACTOR - | on=TARGET against=TARGET | +DUTY
SANCTION | sanctions | suspend halt freeze sever cut cut/off break/off break prohibit ban block downgrade withhold stop restrict | ACTOR - | to=TARGET with=TARGET for=TARGET against=TARGET from=TARGET of=TARGET | +TIE named
SANCTION | sanctions | freeze seize | ACTOR - | of=TARGET belonging=TARGET | +ASSETS named
SANCTION | tariffs | raise increase hike double triple charge collect | ACTOR - | on=TARGET against=TARGET | +TARIFF named
SANCTION | sanctions | lift ease remove drop relax scrap waive suspend | ACTOR - | on=TARGET against=TARGET | +DUTY
SANCTION | curbs | restrict curb limit cap | ACTOR - | to=TARGET | +SALES named
SANCTION | closure | close shut seal | ACTOR - | to=TARGET with=TARGET | +BORDER named
SANCTION | fine | fine | ACTOR TARGET | | object named
SANCTION | fine | order/to/pay | ACTOR TARGET | | passive named
SANCTION | sanctions | blacklist sanction embargo boycott penalize penalise | ACTOR TARGET | | object named
AID | aid | give provide send offer grant donate deliver distribute contribute airlift airdrop supply hand/over hand/out ship rush fly dole/out pledge promise commit bring | ACTOR - | to=TARGET for=TARGET | +AID
AID | loan | approve grant extend provide give offer promise prepare allocate earmark set/aside unlock release disburse free/up | ACTOR - | to=TARGET for=TARGET | +LOAN named
AID | loan | lend loan | ACTOR TARGET | to=TARGET | object named
AID | aid | provide supply equip arm | ACTOR TARGET | | object named with anchored
AID | relief | arrive fly/in join | ACTOR - | | <RELIEVERS anchored
AID | bailout | bail/out rescue | ACTOR TARGET | | object company named
AID | funding | help/pay/for help/to/pay/for help/fund help/finance help/rebuild help/to/rebuild | ACTOR - | | named
AID | training | train | ACTOR TARGET | | +FORCE named
AID | relief | open set/up run | ACTOR - | for=TARGET | +RELIEF named
DISPLACEMENT | flight | flee cross/into stream/into pour/into spill/into | - - | | <PEOPLE
DISPLACEMENT | flight | seek/refuge take/refuge seek/shelter seek/asylum escape/to | - - | | <PEOPLE anchored
DISPLACEMENT | flight | cross | - - | | <PEOPLE into
DISPLACEMENT | flight | displace uproot evacuate relocate deport repatriate resettle evict | ACTOR VICTIM | | +PEOPLE
DISPLACEMENT | flight | displace uproot evacuate move relocate resettle repatriate evict | - - | | <PEOPLE passive
DISPLACEMENT | flight | leave abandon | - - | | <PEOPLE object place anchored
DISPLACEMENT | flight | force/out drive/out | ACTOR VICTIM | | +PEOPLE
DISPLACEMENT | flight | leave make render | - - | | +PEOPLE homeless
DISPLACEMENT | flight | return/home | - - | | <PEOPLE anchored
DISPLACEMENT | flight | empty clear dismantle raze | ACTOR - | | +CAMP anchored
DISPLACEMENT | flight | remove expel | - - | | <INHABITANTS passive
DISPLACEMENT | return | return/to go/back/to | - - | | <INHABITANTS anchored
DISPLACEMENT | deportation | deport | ACTOR VICTIM | to=TARGET | object anchored
DISPLACEMENT | flight | drive force | ACTOR VICTIM | | +PEOPLE home
ELECTION | election | go/to/the/polls head/to/the/polls return/to/the/polls cast/ballots cast/their/ballots cast/votes cast/their/votes | - - | | anchored
ELECTION | election | elect re-elect reelect | - PARTICIPANT | | passive person anchored
ELECTION | election | elect re-elect reelect | - PARTICIPANT | | person dated
ELECTION | referendum | reject approve back endorse turn/down oust unseat | - - | | <ELECTORS object anchored
ELECTION | election | choose elect pick return | - PARTICIPANT | | <ELECTORATE +OFFICEHOLDER
ELECTION | election | win lose clinch secure retain capture seek claim | PARTICIPANT - | | +PRESIDENCY anchored people
ELECTION | election | run/for/president run/for/mayor run/for/governor run/for/re-election run/for/reelection stand/for/president stand/for/re-election | PARTICIPANT - | | people
ELECTION | election | concede | PARTICIPANT - | to=PARTICIPANT | +DEFEAT people
PROTEST | protest | protest demonstrate rally riot march | ACTOR - | against=TARGET | <PEOPLE anchored
PROTEST | protest | protest demonstrate rally march | PARTICIPANT - | | bare named people joins
PROTEST | protest | disperse break/up | - - | | +PROTESTERS anchored
PROTEST | protest | fire use unleash | - - | | +GAS anchored
PROTEST | protest | gather/outside rally/outside assemble/outside gather/in/front/of rally/in/front/of | ACTOR - | | <PEOPLE anchored
PROTEST | protest | gather assemble mass turn/out | - - | | <PROTESTERS dated bare
PROTEST | strike | go/on/strike go/on/hunger/strike be/on/strike walk/off/the/job down/tools stop/work lay/down/tools begin/striking | ACTOR - | | anchored
PROTEST | strike | stay/off/the/job stay/off/work stop/working refuse/to/work refuse/to/load refuse/to/unload refuse/to/handle | ACTOR - | | anchored
PROTEST | lockout | lock/out | ACTOR TARGET | | object
PROTEST | protest | occupy picket blockade storm | ACTOR - | | <PROTESTERS object anchored
PROTEST | protest | walk/out | ACTOR - | | bare <UNION anchored
PROTEST | protest | take/to | ACTOR - | against=TARGET | <PEOPLE +ROAD
PROTEST | protest | chain/themselves glue/themselves handcuff/themselves chain/himself chain/herself | ACTOR - | | anchored
PROTEST | protest | erect build set/up put/up | ACTOR - | | +BARRICADES anchored
PROTEST | blockade | block blockade | ACTOR - | | <PEOPLE +ROAD
OTHER | resignation | resign step/down quit stand/down step/aside bow/out | ACTOR - | | bare
OTHER | resignation | announce submit tender hand/in give offer | ACTOR - | | +RESIGNATION anchored
OTHER | resignation | accept | - - | of=ACTOR | +RESIGNATION joins
OTHER | retirement | retire | ACTOR - | | bare people dated
OTHER | resignation | quit | ACTOR - | | named
OTHER | dismissal | sack dismiss fire oust suspend axe remove demote force/out | ACTOR TARGET | | object person
OTHER | dismissal | strip | ACTOR TARGET | | object person of
OTHER | appointment | appoint name nominate choose pick promote reappoint reinstate tap select designate confirm | ACTOR TARGET | | object person post anchored
OTHER | appointment | confirm approve | ACTOR TARGET | | object person house dated
OTHER | appointment | replace | ACTOR TARGET | | object person people dated
OTHER | appointment | take/over/as | ACTOR - | | people dated
OTHER | inauguration | swear/in swear inaugurate crown install | ACTOR TARGET | | object person anchored
OTHER | inauguration | take/office assume/office take/the/oath take/power | ACTOR - | | people anchored
OTHER | overthrow | seize take/over | ACTOR TARGET | | +BROADCASTER anchored
OTHER | dissolution | dissolve disband prorogue | ACTOR TARGET | | +CHAMBER
OTHER | overthrow | overthrow topple depose | ACTOR TARGET | | object
OTHER | overthrow | seize/power take/power | ACTOR - | | anchored
OTHER | release | release free | ACTOR VICTIM | | +CAPTIVE
OTHER | release | release free pardon | ACTOR TARGET | | object person dated
OTHER | arrest | arrest detain jail imprison intern apprehend nab rearrest | ACTOR TARGET | | object
OTHER | arrest | capture hold seize | ACTOR TARGET | | object person dated
OTHER | arrest | hold | ACTOR TARGET | | object jail anchored
OTHER | arrest | take/into/custody remand | ACTOR TARGET | | object
OTHER | arrest | round/up | ACTOR TARGET | | +PEOPLE
OTHER | arrest | take/from take/into | ACTOR TARGET | | passive +HOME
OTHER | impeachment | impeach | ACTOR TARGET | | object
OTHER | trial | indict convict sentence acquit extradite prosecute put/on/trial | ACTOR TARGET | | object
OTHER | trial | find | ACTOR TARGET | | object guilty
OTHER | trial | plead/guilty plead/not/guilty go/on/trial stand/trial | TARGET - | | named anchored
OTHER | trial | appear | TARGET - | | people anchored court
OTHER | trial | try | ACTOR TARGET | | passive person anchored
OTHER | trial | jail imprison | ACTOR TARGET | | object
OTHER | warrant | issue | ACTOR - | for=TARGET against=TARGET | +WARRANT
OTHER | trial | charge | ACTOR TARGET | | object passive
OTHER | trial | charge | ACTOR TARGET | | object with
OTHER | vote | vote | ACTOR - | | <VOTER <UNION dated
OTHER | vote | approve pass adopt | ACTOR - | | <VOTER object dated
OTHER | vote | approve pass adopt back support | ACTOR - | | passive voters dated
OTHER | ruling | strike/down overturn uphold annul quash invalidate throw/out reverse void | ACTOR - | | <COURT object
OTHER | ruling | rule | ACTOR - | against=TARGET | <COURT dated
OTHER | ruling | order | ACTOR - | of=TARGET | +DEED anchored of
OTHER | ruling | order bar ban | ACTOR TARGET | | <COURT whom dated
OTHER | ruling | block veto clear approve | ACTOR - | | +TAKEOVER dated
OTHER | ruling | throw/out dismiss reject | ACTOR - | | +LAWSUIT dated <COURT
OTHER | independence | declare/independence | ACTOR - | from=TARGET | named
SANCTION | suspension | suspend freeze | ACTOR - | with=TARGET | +DEAL named
OTHER | cancellation | cancel scrap tear/up abrogate | ACTOR - | with=TARGET | +DEAL
OTHER | suspension | suspend | ACTOR TARGET | | +MEMBERSHIP
OTHER | suspension | suspend expel | ACTOR TARGET | from=TARGET | object company from
OTHER | ban | ban bar disqualify suspend exclude | ACTOR TARGET | | object person anchored
OTHER | recognition | recognize recognise derecognize derecognise | ACTOR TARGET | | object named dated
OTHER | recognition | switch | ACTOR - | from=TARGET to=TARGET | +RECOGNITION
OTHER | embassy | open reopen close shut | ACTOR - | in=TARGET | +EMBASSY named
OTHER | expulsion | order/out | ACTOR TARGET | | object named
OTHER | revocation | revoke suspend withdraw cancel | ACTOR - | from=TARGET | +LICENCE
OTHER | motion | submit file table | ACTOR - | against=TARGET | +MOTION
OTHER | vote | reject approve pass adopt defeat back enact | ACTOR - | | +BILL dated house
OTHER | vote | vote | ACTOR - | against=TARGET | house dated
OTHER | veto | veto sign | ACTOR - | | +BILL dated named
OTHER | no-confidence | survive lose win face | TARGET - | | +CONFIDENCE named
OTHER | closure | shut/down close/down raid | ACTOR - | | +OUTLET anchored
OTHER | closure | shut close | ACTOR - | | +OUTLET dated
ATTACK | attack | claim/responsibility admit/responsibility take/responsibility claim/credit | ACTOR - | | named joins
ATTACK | attack | claim | ACTOR - | | +ASSAULT named joins
OTHER | vote | vote/down | ACTOR TARGET | | object
OTHER | closure | shut close/down shut/down | ACTOR TARGET | | object company
OTHER | evacuation | rescue | ACTOR VICTIM | | +PEOPLE anchored
OTHER | launch | launch put | ACTOR - | | +SPACECRAFT anchored
OTHER | launch | blast/off lift/off | - - | | anchored
OTHER | emergency | declare impose lift | ACTOR - | | +EMERGENCY anchored
OTHER | outbreak | break/out | - - | | <DISEASE anchored
OTHER | ruling | clear | ACTOR TARGET | | object person of
OTHER | sabotage | cut sever damage sabotage rupture | - - | | +CABLE
OTHER | takeover | buy acquire take/over snap/up | ACTOR TARGET | from=TARGET | object company
OTHER | merger | merge | ACTOR - | with=ACTOR | bare both
OTHER | merger | merge/with combine/with | ACTOR ACTOR | | both
OTHER | sale | sell | ACTOR TARGET | to=ACTOR | object company both
OTHER | sale | sell | ACTOR - | to=TARGET | +STAKE both
OTHER | takeover | buy acquire take purchase | ACTOR - | in=TARGET of=TARGET | +STAKE both
OTHER | bid | bid/for | ACTOR TARGET | | both
OTHER | bankruptcy | file/for seek | ACTOR - | | +BANKRUPTCY
OTHER | bankruptcy | go/bankrupt declare/bankruptcy | ACTOR - | | named
OTHER | layoffs | cut shed axe slash eliminate | ACTOR - | | +JOBS named
OTHER | layoffs | lay/off make/redundant dismiss fire sack | ACTOR - | | +WORKERS named
OTHER | recall | recall | ACTOR - | | +GOODS named
OTHER | recall | recall summon | ACTOR TARGET | from=TARGET | +ENVOY named
OTHER | rates | raise cut lower lift hike increase reduce slash | ACTOR - | | +RATE named dated
OTHER | nationalization | nationalize nationalise privatize privatise | ACTOR TARGET | | object named
OTHER | default | default/on default | ACTOR - | | named bare dated
OTHER | seizure | seize impound detain board intercept | ACTOR TARGET | from=TARGET | +VESSEL named
OTHER | collision | ram | ACTOR TARGET | | +VESSEL anchored
OTHER | seizure | confiscate seize impound | ACTOR - | from=TARGET | object named
OTHER | raid | raid search | ACTOR TARGET | | object anchored <POLICE
OTHER | expulsion | expel | ACTOR TARGET | | object named
OTHER | expulsion | give order | ACTOR TARGET | | object named leaves
OTHER | investigation | investigate probe | ACTOR TARGET | | object
OTHER | inspection | inspect | ACTOR TARGET | | object
OTHER | questioning | question interrogate | ACTOR TARGET | | object person anchored
OTHER | accession | admit | ACTOR TARGET | | object named dated
OTHER | handover | hand/over transfer cede | ACTOR - | to=TARGET | +POWERS anchored
OTHER | opening | open inaugurate reopen | ACTOR - | | +ROAD dated
OTHER | removal | strike | ACTOR TARGET | | object from named
OTHER | lawsuit | sue | ACTOR TARGET | | object named
OTHER | lawsuit | file lodge | ACTOR - | against=TARGET | +LAWSUIT
OTHER | inspection | find | ACTOR - | | <INSPECTOR anchored
OTHER | accident | crash sink derail capsize explode collapse overturn founder plunge collide skid veer/off catch/fire run/aground burst disappear vanish break/apart ditch burn/down | - - | | <VEHICLE anchored
OTHER | disaster | erupt | - - | | <VOLCANO anchored
OTHER | exit | withdraw/from pull/out/of quit leave | ACTOR TARGET | | company dated both
OTHER | cancellation | withdraw/from pull/out/of back/out/of renege/on walk/away/from leave quit exit abandon denounce ditch repudiate | ACTOR - | with=TARGET | +DEAL named
`;
