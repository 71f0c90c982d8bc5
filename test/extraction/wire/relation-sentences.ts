/** Made-up news of many sorts, each with the facts that it states: "Name TYPE Name (title)". */
export const RELATION_SENTENCES: readonly (readonly [text: string, relations: readonly string[], mark?: 'missed'])[] = [
  // Titles before a name
  [
    'Senate Majority Leader Carol Whitman said the vote would be held on Monday.',
    ['Carol Whitman HOLDS_OFFICE Senate (Majority Leader)'],
    'missed',
  ],
  ['House Speaker Dan Pruitt refused.', ['Dan Pruitt HOLDS_OFFICE House of Representatives (Speaker)'], 'missed'],
  ['NATO Secretary-General Jens Halvorsen arrived.', ['Jens Halvorsen HOLDS_OFFICE NATO (Secretary-General)']],
  ['Kremlin spokesman Igor Panin declined to comment.', ['Igor Panin HOLDS_OFFICE Kremlin (spokesman)'], 'missed'],
  [
    'Treasury Secretary Robert Lang met bankers in Washington.',
    ['Robert Lang HOLDS_OFFICE United States (Treasury Secretary)'],
    'missed',
  ],
  ['Bank of England Governor Ruth Calder warned of risks.', ['Ruth Calder HOLDS_OFFICE Bank of England (Governor)']],
  ['Goldman Sachs economist Mark Heller expects a cut.', ['Mark Heller HOLDS_OFFICE Goldman Sachs (economist)']],
  ['Tesla founder Ray Dunmore sold shares.', ['Ray Dunmore HOLDS_OFFICE Tesla (founder)']],
  ['Lagos State Governor Ade Balogun visited the site.', ['Ade Balogun HOLDS_OFFICE Lagos State (Governor)']],
  ['Seoul Mayor Park Ji-hoon apologised.', ['Park Ji-hoon HOLDS_OFFICE Seoul (Mayor)']],
  ['Hamas leader Khalil Nasser was in Doha.', ['Khalil Nasser LEADS Hamas']],
  ['Labour leader Fiona Grant called for a vote.', ['Fiona Grant LEADS Labour Party']],
  ['Libyan warlord Saleh Qadri controls Benghazi.', ['Saleh Qadri LEADS Libya', 'Saleh Qadri CONTROLS Benghazi']],
  ['Turkish opposition leader Deniz Aksoy was there.', []],
  ['Colombian singer Paola Rios performed.', []],
  [
    'Interim Prime Minister Gaston Duvalle of Haiti resigned.',
    ['Gaston Duvalle HOLDS_OFFICE Haiti (Interim Prime Minister)'],
  ],
  ['Democratic Senator Laura Finch of Oregon opposed the bill.', ['Laura Finch MEMBER_OF Democratic Party']],
  ['Rep. Bill Tanner, a Texas Republican, agreed.', ['Bill Tanner MEMBER_OF Republican Party'], 'missed'],
  ['Sen. Joan Pike (D-Maine) agreed.', ['Joan Pike MEMBER_OF Democratic Party'], 'missed'],
  [
    'German Vice Chancellor and Economy Minister Uwe Lambert spoke.',
    ['Uwe Lambert HOLDS_OFFICE Germany (Vice Chancellor and Economy Minister)'],
  ],
  // Appositions behind a name
  [
    'Sarah Lindqvist, chief economist at Nordea, was surprised.',
    ['Sarah Lindqvist HOLDS_OFFICE Nordea (chief economist)'],
  ],
  [
    'Tom Becker, a professor at Harvard University, disagreed.',
    ['Tom Becker HOLDS_OFFICE Harvard University (professor)'],
  ],
  [
    'Maria Alvarez, professor of law at the University of Salamanca, disagreed.',
    ['Maria Alvarez HOLDS_OFFICE University of Salamanca (professor of law)'],
  ],
  ['Joel Ndiaye, who heads the African Development Bank, said so.', ['Joel Ndiaye LEADS African Development Bank']],
  ['Ida Brandt, who runs Greenpeace, was arrested.', ['Ida Brandt LEADS Greenpeace']],
  ['Ida Brandt, who has led Greenpeace since 2010, was arrested.', ['Ida Brandt LEADS Greenpeace']],
  ['Ida Brandt, head of Greenpeace in Norway, was arrested.', ['Ida Brandt LEADS Greenpeace']],
  ['Otto Weiss, the founder of SAP, died on Monday.', ['Otto Weiss HOLDS_OFFICE SAP (founder)']],
  [
    'Otto Weiss, co-founder and chairman of SAP, was sold on the idea.',
    ['Otto Weiss HOLDS_OFFICE SAP (co-founder and chairman)'],
  ],
  [
    'Ravi Menon, a spokesman for the World Health Organization, confirmed it.',
    ['Ravi Menon HOLDS_OFFICE WHO (spokesman)'],
  ],
  [
    'Emma Clarke, the British ambassador to Moscow, was summoned.',
    ['Emma Clarke HOLDS_OFFICE United Kingdom (ambassador to Moscow)'],
  ],
  [
    'Pavel Dvorak, the Czech Republic’s deputy prime minister, was absent.',
    ['Pavel Dvorak HOLDS_OFFICE Czech Republic (deputy prime minister)'],
  ],
  ['Grace Ncube, a member of the Unity Party, was held.', ['Grace Ncube MEMBER_OF Unity Party']],
  ['Peter Hale, a lawmaker from the Green Party, objected.', ['Peter Hale MEMBER_OF Green Party']],
  ['Peter Hale, of Human Rights Watch, objected.', ['Peter Hale MEMBER_OF Human Rights Watch']],
  ['Peter Hale of Amnesty International said so.', ['Peter Hale MEMBER_OF Amnesty International']],
  ['Nadia Fares, who was Egypt’s foreign minister until 2014, wrote a book.', []],
  [
    'Lina Petrov, the European Central Bank’s chief supervisor, resigned.',
    ['Lina Petrov HOLDS_OFFICE European Central Bank (chief supervisor)'],
  ],
  ['Captain Yaw Mensah, the head of the junta in Mali, spoke on television.', ['Yaw Mensah LEADS Mali']],
  [
    'Deputy chief of staff Rolf Engel of the German army spoke.',
    ['Rolf Engel HOLDS_OFFICE Germany (Deputy chief of staff)'],
  ],
  // Titles behind "its", "the agency’s", "his"
  [
    'Amnesty International was alarmed. Its secretary general, Salma Idris, called for an inquiry.',
    ['Salma Idris HOLDS_OFFICE Amnesty International (secretary general)'],
  ],
  [
    'Europol raided 20 flats. The head of its cybercrime centre, Jan Mulder, said three men were held.',
    ['Jan Mulder LEADS Europol'],
  ],
  [
    'Barclays lost money. Chief executive Simon Hart blamed fines.',
    ['Simon Hart HOLDS_OFFICE Barclays (Chief executive)'],
  ],
  [
    'The International Rescue Committee left the camp. The group’s director for Sudan, Eva Lund, said it was unsafe.',
    ['Eva Lund HOLDS_OFFICE International Rescue Committee (director for Sudan)'],
  ],
  [
    'Sudan’s army said no. Its commander, General Osman Bashari, was away.',
    ['Osman Bashari HOLDS_OFFICE Sudan (commander)'],
  ],
  ['President Luc Garnier was tired. His spokeswoman, Anne Roux, said so.', []],
  // Appointments
  ['Pekka Salmi was named chief executive of Nokia.', ['Pekka Salmi HOLDS_OFFICE Nokia (chief executive)']],
  ['Kofi Amankwah was sworn in as president of Ghana on Saturday.', ['Kofi Amankwah HOLDS_OFFICE Ghana (president)']],
  [
    'President Luc Garnier of France appointed Claire Vidal as prime minister on Monday.',
    ['Luc Garnier HOLDS_OFFICE France (President)', 'Claire Vidal HOLDS_OFFICE France (prime minister)'],
  ],
  ['Ana Costa, elected leader of the Socialist Party in May, was there.', ['Ana Costa LEADS Socialist Party']],
  [
    'Rosa Choque took over as head of the International Monetary Fund.',
    ['Rosa Choque LEADS International Monetary Fund'],
    'missed',
  ],
  [
    'Hans Maier succeeded Karl Vogt as chairman of Deutsche Bank.',
    ['Hans Maier HOLDS_OFFICE Deutsche Bank (chairman)'],
  ],
  // Organizations
  ['Instagram, which is owned by Facebook, was down.', ['Facebook CONTROLS Instagram']],
  ['Facebook owns Instagram.', ['Facebook CONTROLS Instagram']],
  ['Audi, a unit of Volkswagen, recalled cars.', ['Audi PART_OF Volkswagen']],
  ['Volkswagen’s Audi subsidiary recalled cars.', ['Audi PART_OF Volkswagen']],
  ['Hezbollah, backed by Iran, fired rockets.', ['Iran SUPPORTS Hezbollah']],
  ['The Quds Force is part of Iran’s Revolutionary Guards.', ['Quds Force PART_OF Islamic Revolutionary Guard Corps']],
  ['UNICEF, the United Nations children’s agency, sent milk.', ['UNICEF PART_OF United Nations']],
  ['Norway is not a member of the European Union.', []],
  ['Croatia joined the European Union in 2013.', ['Croatia MEMBER_OF European Union']],
  ['Hungary, an EU and NATO member, objected.', ['Hungary MEMBER_OF European Union', 'Hungary MEMBER_OF NATO']],
  ['Poland and Lithuania, both members of NATO, objected.', ['Poland MEMBER_OF NATO', 'Lithuania MEMBER_OF NATO']],
  // Support, opposition, alliance, threat, control
  ['China, a close ally of Pakistan, abstained.', ['China ALLIED_WITH Pakistan']],
  ['Russia and Iran are the main allies of Syria.', ['Russia ALLIED_WITH Syria', 'Iran ALLIED_WITH Syria']],
  ['The Kurds control Kobani.', []],
  ['The Taliban have taken control of Kunduz.', ['Taliban CONTROLS Kunduz']],
  ['Kunduz, controlled by the Taliban, was quiet.', ['Taliban CONTROLS Kunduz']],
  ['Boko Haram has threatened Cameroon.', ['Boko Haram THREATENS Cameroon']],
  ['The Green Party opposes President Luc Garnier.', ['Green Party OPPOSES Luc Garnier']],
  [
    'Egypt and the Emirates back General Saleh Qadri.',
    ['Egypt SUPPORTS Saleh Qadri', 'United Arab Emirates SUPPORTS Saleh Qadri'],
  ],
  ['The Houthis are supported by Iran.', ['Iran SUPPORTS Houthis']],
  ['Iran denies arming the Houthis.', []],
  [
    'The Democratic Unionist Party has thrown its weight behind Fiona Grant.',
    ['Democratic Unionist Party SUPPORTS Fiona Grant'],
  ],
  ['Syrian Kurdish fighters of the YPG are at war with Islamic State.', ['YPG OPPOSES Islamic State'], 'missed'],
  ['Islamic State is fighting Hamas in Gaza.', ['Islamic State OPPOSES Hamas']],
  // Places
  ['The blast was in Arbil, in northern Iraq.', ['Erbil LOCATED_IN Iraq']],
  ['The blast was in the Nigerian city of Kano.', ['Kano LOCATED_IN Nigeria']],
  ['The blast was in Kano, Nigeria’s second-largest city.', ['Kano LOCATED_IN Nigeria']],
  ['The blast was in Goma, the capital of North Kivu province.', ['Goma LOCATED_IN North Kivu']],
  ['The blast was in Odesa, a Ukrainian port on the Black Sea.', ['Odesa LOCATED_IN Ukraine'], 'missed'],
  ['Ottawa and Canada are two things.', []],
];
