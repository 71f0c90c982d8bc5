/** Made-up news of many sorts, each with the events that a reader finds in it: "TYPE | Name ROLE | …", roles sorted. */
export const EVENT_SENTENCES: readonly (readonly [text: string, events: readonly string[], mark?: 'missed'])[] = [
  // Meetings, visits, summits
  [
    'Brazilian President Carla Mendes held talks with Chancellor Jonas Reiter in Berlin on Monday.',
    ['NEGOTIATION | Carla Mendes PARTICIPANT | Jonas Reiter PARTICIPANT'],
  ],
  [
    'Visiting Kenyan President Samuel Otieno on Monday met Indian Prime Minister Arjun Rao in New Delhi.',
    ['MEETING | Arjun Rao PARTICIPANT | Samuel Otieno PARTICIPANT'],
  ],
  ['Canada will host a summit of the Group of Seven in Quebec next month.', ['MEETING | Canada HOST | G7 PARTICIPANT']],
  [
    'The leaders of Japan and South Korea sat down together in Tokyo on Friday for the first time in four years.',
    ['MEETING | Japan PARTICIPANT | South Korea PARTICIPANT'],
  ],
  [
    'Sweden and Finland agreed on Monday to meet again in Stockholm next week.',
    ['MEETING | Finland PARTICIPANT | Sweden PARTICIPANT'],
  ],
  [
    'Pope Paul Adeyemi received Argentine President Lucia Ferrero at the Vatican on Saturday.',
    ['MEETING | Lucia Ferrero PARTICIPANT | Paul Adeyemi PARTICIPANT'],
  ],
  [
    'President Lucia Ferrero of Argentina was welcomed by King Haakon Berg in Oslo on Saturday.',
    ['MEETING | Haakon Berg PARTICIPANT | Lucia Ferrero PARTICIPANT'],
  ],
  [
    'Meeting in Vienna on Monday, Foreign Minister Clara Brandt and her Czech counterpart, Pavel Novotny, agreed to open two new border crossings.',
    ['MEETING | Clara Brandt PARTICIPANT | Pavel Novotny PARTICIPANT'],
    'missed',
  ],
  [
    'A meeting between U.S. Trade Representative Dana Cole and Mexican Economy Minister Hugo Salas ended without result on Thursday.',
    ['MEETING | Dana Cole PARTICIPANT | Hugo Salas PARTICIPANT'],
  ],
  [
    'Prime Minister Arjun Rao and President Samuel Otieno will hold a joint session in Nairobi on Friday.',
    ['MEETING | Arjun Rao PARTICIPANT | Samuel Otieno PARTICIPANT'],
  ],
  [
    'British Prime Minister Helen Marsh discussed the crisis with French President Luc Garnier by telephone on Sunday.',
    ['MEETING | Helen Marsh PARTICIPANT | Luc Garnier PARTICIPANT'],
  ],
  [
    'The U.N. Security Council convened in emergency session in New York on Monday.',
    ['MEETING | UN Security Council PARTICIPANT'],
  ],
  [
    'The African Union plans to hold an extraordinary summit in Addis Ababa on February 20.',
    ['MEETING | African Union PARTICIPANT'],
  ],
  [
    'Envoys from Armenia and Turkey met behind closed doors in Geneva on Monday at the invitation of Switzerland.',
    ['MEETING | Armenia PARTICIPANT | Switzerland HOST | Turkey PARTICIPANT'],
  ],
  // Negotiations, agreements, mediation
  [
    'Peace talks between the Philippines and the Moro Islamic Liberation Front resumed in Kuala Lumpur on Monday with Malaysia as mediator.',
    ['NEGOTIATION | Malaysia MEDIATOR | Moro Islamic Liberation Front PARTICIPANT | Philippines PARTICIPANT'],
  ],
  [
    'Egypt brokered a ceasefire between Israel and Hamas on Sunday.',
    ['AGREEMENT | Egypt MEDIATOR | Hamas PARTICIPANT | Israel PARTICIPANT'],
  ],
  [
    'Negotiators from Serbia and Kosovo will return to the table in Brussels next week.',
    ['NEGOTIATION | Kosovo PARTICIPANT | Serbia PARTICIPANT'],
  ],
  [
    'Ecuador and Peru have reached a deal to end their border dispute, both governments said on Monday.',
    ['AGREEMENT | Ecuador PARTICIPANT | Peru PARTICIPANT'],
  ],
  [
    'A free trade pact between Australia and Indonesia was signed in Canberra on Monday.',
    ['AGREEMENT | Australia PARTICIPANT | Indonesia PARTICIPANT'],
  ],
  [
    'Boeing won a $9 billion contract from Vietnam Airlines on Tuesday.',
    ['AGREEMENT | Boeing PARTICIPANT | Vietnam Airlines PARTICIPANT'],
  ],
  ['Russia pulled out of a grain deal with Ukraine on Monday.', ['OTHER | Russia ACTOR | Ukraine TARGET']],
  [
    'Mexico broke off negotiations with the United States on Tuesday over steel.',
    ['NEGOTIATION | Mexico PARTICIPANT | United States PARTICIPANT'],
  ],
  [
    'Qatar is mediating between Chad and rebels of the Front for Change and Concord.',
    ['NEGOTIATION | Chad PARTICIPANT | Front for Change and Concord PARTICIPANT | Qatar MEDIATOR'],
  ],
  [
    'Talks hosted by Kenya between Ethiopia and Eritrea collapsed on Friday.',
    ['NEGOTIATION | Eritrea PARTICIPANT | Ethiopia PARTICIPANT | Kenya HOST'],
    'missed',
  ],
  [
    'The two Koreas signed a declaration in Panmunjom. Both sides also agreed to reopen a hotline.',
    ['AGREEMENT | North Korea PARTICIPANT | South Korea PARTICIPANT'],
    'missed',
  ],
  [
    'Parliament in Kampala ratified a defence treaty with Rwanda on Thursday.',
    ['AGREEMENT | Rwanda PARTICIPANT | Uganda PARTICIPANT'],
    'missed',
  ],
  [
    'Volkswagen said it had struck a partnership with Tata Motors to build electric cars.',
    ['AGREEMENT | Tata Motors PARTICIPANT | Volkswagen PARTICIPANT'],
  ],
  // Armed conflict, attacks, operations
  ['Gunmen opened fire on a bus carrying Coptic Christians in Minya on Friday, killing 28 people.', ['ATTACK']],
  [
    'Boko Haram fighters raided a village near Maiduguri overnight and abducted 40 girls.',
    ['ATTACK | Boko Haram ACTOR'],
  ],
  ['A suicide bomber blew himself up outside a mosque in Peshawar on Friday, killing 17 worshippers.', ['ATTACK']],
  [
    'Al Shabaab claimed responsibility for a car bombing that killed eight people in Mogadishu on Saturday.',
    ['ATTACK | Al-Shabaab ACTOR'],
  ],
  [
    'Israeli forces shot dead three Palestinians during a raid in Jenin on Tuesday.',
    ['ATTACK | Israel ACTOR'],
    'missed',
  ],
  [
    'Turkish warplanes struck positions of the Kurdistan Workers’ Party in northern Iraq on Sunday.',
    ['MILITARY_OPERATION | PKK TARGET | Turkey ACTOR'],
  ],
  ['Russian missiles hit a power station in Kharkiv on Monday, Ukraine said.', ['ATTACK | Russia ACTOR']],
  ['Ukraine shot down 12 Russian drones over Odesa overnight.', ['MILITARY_OPERATION | Russia TARGET | Ukraine ACTOR']],
  [
    'Rebels of the March 23 Movement advanced on Goma on Monday after seizing the town of Sake.',
    ['MILITARY_OPERATION | March 23 Movement ACTOR'],
    'missed',
  ],
  [
    'North Korea fired two ballistic missiles into the Sea of Japan on Sunday.',
    ['MILITARY_OPERATION | North Korea ACTOR'],
  ],
  [
    'The United States and South Korea began joint naval drills on Monday.',
    ['MILITARY_OPERATION | South Korea ACTOR | United States ACTOR'],
  ],
  ['France will pull its last 400 troops out of Chad by the end of March.', ['MILITARY_OPERATION | France ACTOR']],
  ['Poland is sending 2,000 soldiers to its border with Belarus.', ['MILITARY_OPERATION | Poland ACTOR']],
  [
    'The army regained control of Tessalit on Thursday from fighters of the Azawad Liberation Front.',
    ['MILITARY_OPERATION | Azawad Liberation Front TARGET'],
  ],
  [
    'Heavy clashes erupted between Sudanese troops and the Rapid Support Forces in Omdurman on Monday.',
    ['ARMED_CONFLICT | Rapid Support Forces PARTICIPANT | Sudan PARTICIPANT'],
  ],
  [
    'Prominent journalist Anna Kovacs was stabbed to death outside her home in Budapest on Sunday.',
    ['ATTACK | Anna Kovacs VICTIM'],
  ],
  ['A German aid worker was kidnapped by armed men in Niamey on Monday.', ['ATTACK']],
  [
    'Hackers linked to North Korea stole $80 million from Bangladesh Bank last week.',
    ['ATTACK | Bangladesh Bank TARGET'],
  ],
  ['The Iranian navy seized a Greek tanker in the Strait of Hormuz on Friday.', ['OTHER | Greece TARGET | Iran ACTOR']],
  ['Police in Marseille foiled a plot to bomb the city’s main synagogue and arrested four men on Monday.', ['OTHER']],
  ['President Idriss Kebe escaped an assassination attempt in Bangui on Sunday.', ['ATTACK | Idriss Kebe VICTIM']],
  // Sanctions and trade
  [
    'The Treasury Department in Washington froze the assets of Belarusian President Viktor Hrytsko on Tuesday.',
    ['SANCTION | Treasury Department ACTOR | Viktor Hrytsko TARGET'],
    'missed',
  ],
  ['Australia banned imports of Russian oil on Monday.', ['SANCTION | Australia ACTOR | Russia TARGET']],
  ['India raised tariffs on American almonds on Friday.', ['SANCTION | India ACTOR | United States TARGET']],
  ['China slapped anti-dumping duties on Australian wine in November.', ['SANCTION | Australia TARGET | China ACTOR']],
  [
    'The European Union will lift its arms embargo on Eritrea in April.',
    ['SANCTION | Eritrea TARGET | European Union ACTOR'],
  ],
  [
    'Saudi Arabia cut diplomatic ties with Iran on Sunday and recalled its ambassador.',
    ['SANCTION | Iran TARGET | Saudi Arabia ACTOR'],
    'missed',
  ],
  [
    'Sanctions were imposed on Myanmar by the United States after the coup.',
    ['SANCTION | Myanmar TARGET | United States ACTOR'],
  ],
  [
    'The European Commission fined Google 2.4 billion euros on Tuesday for abusing its market power.',
    ['SANCTION | European Commission ACTOR | Google TARGET'],
  ],
  // Aid
  ['Japan pledged $50 million on Monday to rebuild schools in Nepal.', ['AID | Japan ACTOR']],
  ['The World Bank has approved a $700 million loan to Tunisia.', ['AID | Tunisia TARGET | World Bank ACTOR']],
  ['Cuban doctors arrived in Liberia on Monday to help fight the epidemic.', ['AID | Cuba ACTOR']],
  ['A convoy of the Red Crescent brought food and blankets to Madaya on Monday.', ['AID | Red Crescent ACTOR']],
  [
    'The United States will provide Ukraine with 90 howitzers, the Pentagon said.',
    ['AID | Ukraine TARGET | United States ACTOR'],
  ],
  [
    'Aid worth 30 million pounds was promised to Malawi by Britain on Friday.',
    ['AID | Malawi TARGET | United Kingdom ACTOR'],
  ],
  // Displacement
  ['About 12,000 people were evacuated from towns around the Mayon volcano on Monday.', ['DISPLACEMENT']],
  ['Residents fled as flames closed in on Mallacoota on Tuesday.', ['DISPLACEMENT'], 'missed'],
  ['Pakistan deported 1,700 Afghans on Thursday.', ['DISPLACEMENT | Afghanistan VICTIM | Pakistan ACTOR']],
  ['Fighting in Cabo Delgado has forced 80,000 people from their homes since January.', ['DISPLACEMENT']],
  // Elections and votes
  [
    'Sofia Castellanos was elected president of Guatemala on Sunday, defeating businessman Raul Ixcoy.',
    ['ELECTION | Raul Ixcoy PARTICIPANT | Sofia Castellanos PARTICIPANT'],
  ],
  ['Estonians go to the polls on March 6 to choose a new parliament.', ['ELECTION']],
  ['Voters in Switzerland rejected a ban on pesticides in a referendum on Sunday.', ['ELECTION']],
  [
    'The Conservative Party lost two by-elections to the Liberal Democrats on Thursday.',
    ['ELECTION | Conservative Party PARTICIPANT | Liberal Democrats PARTICIPANT'],
    'missed',
  ],
  [
    'Former general Budi Santoso has conceded defeat to Ratna Wulandari in Indonesia’s presidential election.',
    ['ELECTION | Budi Santoso PARTICIPANT | Ratna Wulandari PARTICIPANT'],
  ],
  ['The Knesset voted on Monday to dissolve itself.', ['OTHER | Knesset ACTOR']],
  ['Prime Minister Elin Strand survived a vote of no confidence on Wednesday.', ['OTHER | Elin Strand TARGET']],
  ['Lawmakers in Bratislava approved a judicial reform on Thursday.', ['OTHER']],
  [
    'The Senate confirmed Judge Miriam Halpern to the Supreme Court on Thursday.',
    ['OTHER | Miriam Halpern TARGET | Senate ACTOR'],
  ],
  // Protests and strikes
  ['Tens of thousands took to the streets of Santiago on Friday to demand higher pensions.', ['PROTEST']],
  ['Police fired tear gas at demonstrators in Harare on Monday.', ['PROTEST']],
  ['Lufthansa pilots went on strike on Tuesday over pay.', ['PROTEST | Lufthansa TARGET']],
  ['Dockworkers at Valparaiso downed tools on Monday.', ['PROTEST']],
  ['Supporters of opposition leader Denis Mbarga clashed with police in Yaounde on Saturday.', ['PROTEST']],
  [
    'Students staged a sit-in at Tehran University on Monday to protest against President Mehdi Rostami.',
    ['PROTEST | Mehdi Rostami TARGET'],
  ],
  ['Truck drivers blocked roads across Belgium on Tuesday in protest at fuel prices.', ['PROTEST']],
  // Courts, police, appointments
  [
    'A court in Cairo sentenced former minister Hany Sobhi to seven years in prison on Sunday.',
    ['OTHER | Hany Sobhi TARGET'],
  ],
  ['Former Peruvian President Alvaro Quiroz was arrested in Miami on Monday.', ['OTHER | Alvaro Quiroz TARGET']],
  ['Billionaire Leonid Markov pleaded guilty to tax fraud in Tel Aviv on Monday.', ['OTHER | Leonid Markov TARGET']],
  [
    'Bolivia’s attorney general has opened an investigation into former vice president Rosa Choque.',
    ['OTHER | Bolivia ACTOR | Rosa Choque TARGET'],
  ],
  ['A jury in Boston found Marcus Bell guilty of murder on Friday.', ['OTHER | Marcus Bell TARGET']],
  [
    'The International Criminal Court issued an arrest warrant for General Osman Bashari on Tuesday.',
    ['OTHER | International Criminal Court ACTOR | Osman Bashari TARGET'],
  ],
  [
    'President Luc Garnier appointed Claire Vidal as prime minister on Monday.',
    ['OTHER | Claire Vidal TARGET | Luc Garnier ACTOR'],
  ],
  [
    'Finance Minister Tomas Ruiz was sacked on Thursday by President Lucia Ferrero.',
    ['OTHER | Lucia Ferrero ACTOR | Tomas Ruiz TARGET'],
  ],
  ['Nokia named Pekka Salmi as its new chief executive on Monday.', ['OTHER | Nokia ACTOR | Pekka Salmi TARGET']],
  ['Uber chief executive Grant Sheehan stepped down on Tuesday.', ['OTHER | Grant Sheehan ACTOR']],
  ['Angela Moreau announced her resignation as mayor of Nantes on Sunday.', ['OTHER | Angela Moreau ACTOR']],
  ['Ghana swore in Kofi Amankwah as president on Saturday.', ['OTHER | Ghana ACTOR | Kofi Amankwah TARGET']],
  ['Dissident lawyer Chen Haoran was freed on Monday after four years in jail.', ['OTHER | Chen Haoran TARGET']],
  ['Spain extradited drug baron Miguel Otero to Colombia on Friday.', ['OTHER | Miguel Otero TARGET | Spain ACTOR']],
  ['Belgium expelled three Russian diplomats on Monday for spying.', ['OTHER | Belgium ACTOR | Russia TARGET']],
  [
    'Japan’s Supreme Court ruled on Wednesday that a ban on same-sex marriage was lawful.',
    ['OTHER | Supreme Court ACTOR'],
  ],
  ['Apple sued Qualcomm in San Diego on Friday.', ['OTHER | Apple ACTOR | Qualcomm TARGET']],
  // Business
  ['Pfizer agreed to buy Allergan for $160 billion on Monday.', ['OTHER | Allergan TARGET | Pfizer ACTOR']],
  ['Renault and Nissan will merge, the carmakers said on Monday.', ['OTHER | Nissan ACTOR | Renault ACTOR']],
  ['Siemens will cut 2,500 jobs in Germany.', ['OTHER | Siemens ACTOR']],
  ['Toyota recalled 1.4 million cars worldwide on Wednesday.', ['OTHER | Toyota ACTOR']],
  ['Air Berlin filed for bankruptcy on Tuesday.', ['OTHER | Air Berlin ACTOR']],
  [
    'The Bank of Thailand raised its key interest rate by a quarter point on Wednesday.',
    ['OTHER | Bank of Thailand ACTOR'],
  ],
  // Disasters, accidents, science, sport
  ['At least 34 people died when a bus plunged into a ravine in northern Peru on Monday.', ['OTHER']],
  ['A fire at a garment factory in Dhaka killed 52 workers on Thursday.', ['OTHER']],
  ['A 6.3-magnitude quake rocked the Indonesian island of Lombok on Sunday.', ['OTHER']],
  ['SpaceX launched a communications satellite from Cape Canaveral on Sunday.', ['OTHER | SpaceX ACTOR']],
  ['Health officials in Kinshasa declared an outbreak of measles on Monday.', ['OTHER']],
  ['Two trains collided near Bilaspur on Monday, killing nine people.', ['OTHER']],
  ['FIFA banned former vice-president Otto Brandl for life on Thursday.', ['OTHER | FIFA ACTOR | Otto Brandl TARGET']],
  ['Floods in southern Brazil have killed 85 people since Thursday.', ['OTHER']],
  // Participants told elsewhere
  [
    'Norway and Iceland signed a fishing accord on Monday. The agreement was brokered by Denmark.',
    ['AGREEMENT | Denmark MEDIATOR | Iceland PARTICIPANT | Norway PARTICIPANT'],
  ],
  [
    'Foreign ministers met in Muscat on Monday. Omani Foreign Minister Said Harthi hosted the meeting, which was attended by Iranian Foreign Minister Reza Amini.',
    ['MEETING | Reza Amini PARTICIPANT | Said Harthi HOST'],
  ],
  [
    'Gunmen attacked a barracks in Gao on Monday, killing nine soldiers. The Sahel Jihad Group claimed the attack.',
    ['ATTACK | Sahel Jihad Group ACTOR'],
  ],
  [
    'Rwanda and Burundi opened talks in Arusha on Monday. The negotiations, mediated by Tanzania, are the first in a decade.',
    ['NEGOTIATION | Burundi PARTICIPANT | Rwanda PARTICIPANT | Tanzania MEDIATOR'],
  ],
  [
    'President Mariam Toure met Prime Minister Jan Dekker in The Hague on Monday. The two leaders signed an agreement on migration.',
    [
      'MEETING | Jan Dekker PARTICIPANT | Mariam Toure PARTICIPANT',
      'AGREEMENT | Jan Dekker PARTICIPANT | Mariam Toure PARTICIPANT',
    ],
  ],
  [
    'Azerbaijan attacked Armenian positions near Vardenis on Monday, and shelled a village the next day.',
    ['ATTACK | Armenia TARGET | Azerbaijan ACTOR', 'ATTACK | Azerbaijan ACTOR'],
    'missed',
  ],
  ['Police detained the leader of the Unity Party, Grace Ncube, in Harare on Monday.', ['OTHER | Grace Ncube TARGET']],
  // Nothing happened
  ['Analysts doubt that the two countries will sign a treaty.', []],
  ['The minister denied that troops had attacked the village.', []],
  ['Anna Berg has written a novel about the civil war.', []],
  ['The company said sales rose 4 percent in the quarter.', []],
  ['He was shot in the foot by a photographer in a famous picture.', []],
  ['The election commission moved its offices last year.', []],
  ['Chelsea beat Arsenal 2-0 in London on Sunday to go top of the league.', []],
  ['Scientists struck a note of caution.', []],
  ['The report accuses Chad of having planned an attack.', []],
  ['The bank fired up its old computers on Monday.', [], 'missed'],
  ['Investors fled to gold as shares fell.', []],
  ['The film opens in March and stars Ana Bell as a spy.', []],
];
