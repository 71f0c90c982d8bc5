/** Further made-up news, written after the rules had been mended on the first tables. */
export const LATER_EVENTS: readonly (readonly [text: string, events: readonly string[], mark?: 'missed'])[] = [
  ['Foreign ministers of the Gulf states gathered in Riyadh on Sunday for crisis talks.', ['MEETING'], 'missed'],
  [
    'German Foreign Minister Lars Winter flew to Ankara on Tuesday for talks with his Turkish counterpart, Emre Demir.',
    ['NEGOTIATION | Emre Demir PARTICIPANT | Lars Winter PARTICIPANT'],
  ],
  [
    'Prime Minister Nikol Babayan met on the sidelines of the summit with President Ilir Hoxha.',
    ['MEETING | Ilir Hoxha PARTICIPANT | Nikol Babayan PARTICIPANT'],
  ],
  [
    'President Rafael Soto hosted Chinese Premier Wu Jianhua at the presidential palace in Lima on Wednesday.',
    ['MEETING | Rafael Soto HOST | Wu Jianhua PARTICIPANT'],
  ],
  [
    'Colombia and the National Liberation Army suspended peace talks in Quito on Monday.',
    ['NEGOTIATION | Colombia PARTICIPANT | ELN PARTICIPANT'],
  ],
  [
    'The United Nations will broker a new round of talks between Morocco and the Polisario Front in Geneva next month.',
    ['NEGOTIATION | Morocco PARTICIPANT | Polisario Front PARTICIPANT | United Nations MEDIATOR'],
  ],
  [
    'Bulgaria and North Macedonia inked a friendship treaty in Skopje on Tuesday.',
    ['AGREEMENT | Bulgaria PARTICIPANT | North Macedonia PARTICIPANT'],
  ],
  ['Oil workers in Kuwait called off a three-day strike on Wednesday.', ['PROTEST']],
  [
    'The government of Burundi and rebel leaders agreed a truce on Friday after talks mediated by Tanzania.',
    ['AGREEMENT | Burundi PARTICIPANT', 'NEGOTIATION | Tanzania MEDIATOR'],
  ],
  [
    'Airbus clinched an order for 50 jets from Garuda Indonesia.',
    ['AGREEMENT | Airbus PARTICIPANT | Garuda Indonesia PARTICIPANT'],
  ],
  ['A bomb went off at a market in Quetta on Thursday, killing 11 people.', ['ATTACK']],
  ['A car bomb exploded outside the Egyptian embassy in Tripoli on Thursday.', ['ATTACK']],
  ['Militants stormed a hotel in Bamako on Friday and took 170 people hostage.', ['ATTACK']],
  ['Kenyan lawmaker George Mwangi was shot dead in Nairobi late on Wednesday.', ['ATTACK | George Mwangi VICTIM']],
  [
    'Colombian rebels of the National Liberation Army ambushed a patrol near Arauca on Sunday, killing six soldiers.',
    ['ATTACK | ELN ACTOR'],
  ],
  ['Vandals desecrated a Jewish cemetery in Alsace overnight.', ['ATTACK']],
  ['Turkey sent tanks across the Syrian border on Wednesday.', ['MILITARY_OPERATION | Turkey ACTOR']],
  [
    'NATO jets intercepted two Russian bombers over the Baltic Sea on Monday.',
    ['MILITARY_OPERATION | NATO ACTOR | Russia TARGET'],
  ],
  ['Ethiopian troops entered Mekelle on Saturday after weeks of fighting.', ['MILITARY_OPERATION | Ethiopia ACTOR']],
  ['China will hold live-fire drills off Taiwan from Thursday.', ['MILITARY_OPERATION | China ACTOR']],
  ['Ukrainian forces have recaptured the town of Izium, Kyiv said.', ['MILITARY_OPERATION | Ukraine ACTOR']],
  ['Eritrea has withdrawn its troops from Tigray.', ['MILITARY_OPERATION | Eritrea ACTOR']],
  [
    'Indian and Chinese soldiers brawled on the frontier in Sikkim on Saturday.',
    ['ARMED_CONFLICT | China PARTICIPANT | India PARTICIPANT'],
  ],
  ['Canada slapped sanctions on 12 Nicaraguan officials on Monday.', ['SANCTION | Canada ACTOR | Nicaragua TARGET']],
  [
    'The United States added Huawei to its trade blacklist on Thursday.',
    ['SANCTION | Huawei TARGET | United States ACTOR'],
    'missed',
  ],
  [
    'Poland and Hungary have banned grain imports from Ukraine.',
    ['SANCTION | Hungary ACTOR | Poland ACTOR | Ukraine TARGET'],
  ],
  ['Norway suspended aid to Malawi on Monday over corruption.', ['SANCTION | Malawi TARGET | Norway ACTOR']],
  [
    'The International Monetary Fund agreed on Friday to lend Sri Lanka $2.9 billion.',
    ['AID | IMF ACTOR | Sri Lanka TARGET'],
  ],
  ['South Korea shipped 50,000 tonnes of rice to Somalia last week.', ['AID | Somalia TARGET | South Korea ACTOR']],
  ['Rescuers from Qatar joined the search for survivors in Derna on Thursday.', ['AID | Qatar ACTOR'], 'missed'],
  ['More than 3,000 Rohingya refugees crossed into Bangladesh on Monday.', ['DISPLACEMENT']],
  ['The flooding left 40,000 people homeless in Niger.', ['OTHER', 'DISPLACEMENT']],
  [
    'Incumbent Mayor Louise Kern won re-election in Zurich on Sunday with 58 percent of the vote.',
    ['ELECTION | Louise Kern PARTICIPANT'],
  ],
  ['Senegal postponed its presidential election on Saturday.', ['ELECTION']],
  [
    'The Social Democrats beat the Centre Party in Sunday’s election in Finland.',
    ['ELECTION | Centre Party PARTICIPANT | Social Democrats PARTICIPANT'],
  ],
  [
    'The opposition Unity Alliance has called for mass protests in Lusaka on Friday.',
    ['PROTEST | Unity Alliance ACTOR'],
    'missed',
  ],
  ['Nurses at 12 hospitals in Ontario walked off the job on Monday.', ['PROTEST']],
  [
    'Riots broke out in Honiara on Wednesday as protesters demanded the resignation of Prime Minister Daniel Kena.',
    ['PROTEST | Daniel Kena TARGET'],
    'missed',
  ],
  [
    'Football player Bruno Salgado was acquitted of assault by a court in Porto on Friday.',
    ['OTHER | Bruno Salgado TARGET'],
  ],
  ['Prosecutors in Milan charged Italian banker Carlo Ferri with fraud on Monday.', ['OTHER | Carlo Ferri TARGET']],
  [
    'Malaysian police arrested opposition lawmaker Lim Wei Han under a sedition law on Saturday.',
    ['OTHER | Lim Wei Han TARGET | Malaysia ACTOR'],
    'missed',
  ],
  [
    'The European Court of Human Rights ruled on Tuesday that Greece had mistreated migrants.',
    ['OTHER | European Court of Human Rights ACTOR'],
  ],
  ['Queen Astrid Holm opened parliament in Copenhagen.', []],
  [
    'General Musa Danjuma was named army chief by President Ibrahim Sule on Monday.',
    ['OTHER | Ibrahim Sule ACTOR | Musa Danjuma TARGET'],
  ],
  ['Defence Minister Petra Hudak has resigned after three months in office.', ['OTHER | Petra Hudak ACTOR']],
  [
    'Czech President Jan Horak accepted the resignation of Interior Minister Eva Mala on Thursday.',
    ['OTHER | Eva Mala ACTOR'],
  ],
  [
    'Malta deported dissident Karim Zidan to Algeria on Sunday.',
    ['OTHER | Karim Zidan TARGET | Malta ACTOR'],
    'missed',
  ],
  ['Microsoft agreed to acquire Activision for $69 billion.', ['OTHER | Activision Blizzard TARGET | Microsoft ACTOR']],
  [
    'Nestle sold its water unit to One Rock Capital on Tuesday.',
    ['OTHER | Nestle ACTOR | One Rock Capital TARGET'],
    'missed',
  ],
  ['Ericsson will lay off 1,400 employees in Sweden.', ['OTHER | Ericsson ACTOR']],
  ['A ferry carrying 200 people sank off Zanzibar on Wednesday.', ['OTHER']],
  ['A landslide buried a village in Yunnan on Monday.', ['OTHER']],
  ['Thirteen miners were killed in an explosion at a coal mine near Donetsk on Thursday.', ['OTHER']],
  ['Mount Merapi erupted on Sunday, covering eight villages in ash.', ['OTHER']],
  ['Parliament in Ottawa passed a bill on assisted dying on Wednesday.', ['OTHER']],
  ['Spain summoned the Venezuelan ambassador on Tuesday.', ['OTHER | Spain ACTOR | Venezuela TARGET']],
  [
    'Australia and Tuvalu signed a pact on Friday. The two nations will meet again in May.',
    ['AGREEMENT | Australia PARTICIPANT | Tuvalu PARTICIPANT', 'MEETING | Australia PARTICIPANT | Tuvalu PARTICIPANT'],
  ],
  ['Soldiers killed 14 villagers near Wau on Tuesday. Human Rights Watch said the attack was a war crime.', ['ATTACK']],
  [
    'Sudan’s army and the Rapid Support Forces agreed to a ceasefire. The truce was mediated by Saudi Arabia.',
    ['AGREEMENT | Rapid Support Forces PARTICIPANT | Saudi Arabia MEDIATOR | Sudan PARTICIPANT'],
  ],
  [
    'After meeting President Rafael Soto in Lima on Monday, Foreign Minister Lars Winter praised the reforms.',
    ['MEETING | Lars Winter PARTICIPANT | Rafael Soto PARTICIPANT'],
  ],
  ['The novel tells of a war between two families.', []],
  ['The deal would be the largest of its kind.', []],
  ['The minister refused to resign.', []],
  ['Critics say sanctions hurt the poor.', []],
  ['She won the race by two seconds on Sunday.', []],
];

export const LATER_RELATIONS: readonly (readonly [text: string, relations: readonly string[], mark?: 'missed'])[] = [
  ['Finnish Interior Minister Aino Laine agreed.', ['Aino Laine HOLDS_OFFICE Finland (Interior Minister)']],
  ['World Bank chief economist Pedro Alves agreed.', ['Pedro Alves HOLDS_OFFICE World Bank (chief economist)']],
  [
    'Aldo Neri, a senior fellow at the Brookings Institution, agreed.',
    ['Aldo Neri HOLDS_OFFICE Brookings Institution (senior fellow)'],
  ],
  [
    'Rina Gupta, who chairs the Election Commission of India, agreed.',
    ['Rina Gupta LEADS Election Commission of India'],
  ],
  ['Joost Visser, the leader of the Farmers’ Party, agreed.', ["Joost Visser LEADS Farmers' Party"]],
  [
    '“No,” said Joost Visser, chairman of the Dutch Bankers Association.',
    ['Joost Visser HOLDS_OFFICE Dutch Bankers Association (chairman)'],
  ],
  ['Nigeria’s former president Sani Bello agreed.', []],
  [
    'Greenpeace was founded in 1971. Its executive director, Lena Moor, agreed.',
    ['Lena Moor HOLDS_OFFICE Greenpeace (executive director)'],
  ],
  ['Ryanair chief executive Conor Walsh agreed.', ['Conor Walsh HOLDS_OFFICE Ryanair (chief executive)']],
  [
    'Defence ministry spokesman Colonel Ahmed Saleh of Yemen agreed.',
    ['Ahmed Saleh HOLDS_OFFICE Yemen (Defence ministry spokesman)'],
  ],
  [
    'Marta Lis was elected president of the Polish Football Association.',
    ['Marta Lis HOLDS_OFFICE Polish Football Association (president)'],
  ],
  ['Marta Lis, who used to head the Polish Football Association, agreed.', []],
  [
    'Mikhail Orlov was reappointed as prime minister of Kazakhstan.',
    ['Mikhail Orlov HOLDS_OFFICE Kazakhstan (prime minister)'],
  ],
  ['Hong Kong Chief Executive Raymond Tse agreed.', ['Raymond Tse HOLDS_OFFICE Hong Kong (Chief Executive)']],
  ['Austria’s chancellor, Felix Gruber, agreed.', ['Felix Gruber HOLDS_OFFICE Austria (chancellor)']],
  ['U.S. Commerce Secretary Ann Doyle agreed.', ['Ann Doyle HOLDS_OFFICE United States (Commerce Secretary)']],
  [
    'Oleg Sidorov, Russia’s permanent representative to the United Nations, agreed.',
    ['Oleg Sidorov HOLDS_OFFICE Russia (permanent representative to the United Nations)'],
  ],
  ['Mahmoud Hadi, a Hamas official, agreed.', ['Mahmoud Hadi MEMBER_OF Hamas'], 'missed'],
  ['Conservative lawmaker Hugh Stanton agreed.', ['Hugh Stanton MEMBER_OF Conservative Party']],
  ['Iceland is a member of NATO.', ['Iceland MEMBER_OF NATO']],
  ['Jaguar Land Rover, which is owned by Tata Motors, agreed.', ['Tata Motors CONTROLS Jaguar Land Rover']],
  ['WhatsApp, part of Facebook, agreed.', ['WhatsApp PART_OF Facebook']],
  ['Eritrea is an ally of Ethiopia.', ['Eritrea ALLIED_WITH Ethiopia']],
  ['Rebels of the Front for Change control Faya.', ['Front for Change CONTROLS Faya'], 'missed'],
  ['Iran backs Hezbollah.', ['Iran SUPPORTS Hezbollah']],
  ['Turkey supports Azerbaijan in the dispute.', ['Turkey SUPPORTS Azerbaijan']],
  ['North Korea has threatened South Korea.', ['North Korea THREATENS South Korea']],
  [
    'Prime Minister Felix Gruber leads the Freedom Party in Austria.',
    ['Felix Gruber HOLDS_OFFICE Austria (Prime Minister)', 'Felix Gruber LEADS Freedom Party'],
    'missed',
  ],
  ['The fire was in Porto Alegre in southern Brazil.', ['Porto Alegre LOCATED_IN Brazil']],
  ['The fire was in the Turkish town of Soma.', ['Soma LOCATED_IN Turkey']],
];
