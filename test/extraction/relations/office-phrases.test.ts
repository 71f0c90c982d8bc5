import { extract } from '../../../src/extraction/extract';

const relations = (text: string): string[] =>
  extract({ text }).relations.map(({ type, source, target, title }) =>
    [source.replace('person:', ''), type, target, title].filter(Boolean).join(' '),
  );

describe('the words of offices', () => {
  test.each([
    // ranks between post and name
    ['Libyan navy spokesman Brigadier Omar Roe denied it.', ['omar-roe HOLDS_OFFICE country:ly navy spokesman']],
    [
      'Pakistan Army spokesman Major General Asif Roe denied it.',
      ['asif-roe HOLDS_OFFICE organization:pakistan-army spokesman'],
    ],
    // whose officer somebody sent to a place is
    [
      'Ana Roe, Africa director at Human Rights Watch, denied it.',
      ['ana-roe HOLDS_OFFICE organization:human-rights-watch Africa director'],
    ],
    // places within countries
    [
      'The premier of the German state of Bavaria, Ana Roe, denied it.',
      ['ana-roe HOLDS_OFFICE place:bavaria-de premier', 'place:bavaria-de LOCATED_IN country:de'],
    ],
    // those who rule without a formal title
    ['Mali’s junta leader Amadou Roe denied it.', ['amadou-roe LEADS country:ml']],
    [
      'Hezbollah’s deputy leader, Hassan Roe, was killed.',
      ['hassan-roe HOLDS_OFFICE organization:hezbollah deputy leader'],
    ],
    ['Verdi union chief Ana Roe denied it.', ['ana-roe LEADS organization:verdi']],
    ['Jan Roe, the EU’s top diplomat, denied it.', ['jan-roe HOLDS_OFFICE organization:european-union top diplomat']],
    ['IMF Managing Director Ana Roe denied it.', ['ana-roe HOLDS_OFFICE organization:imf Managing Director']],
    // a second phrase with a pronoun, a second post, a post held now
    ['The Kivu Freedom Army and its leader, Ana Roe, fled.', ['ana-roe LEADS organization:kivu-freedom-army']],
    [
      'Hydro Labrador Inc. lost money. Ana Roe, the mayor of Lima and a director of Hydro Labrador Inc., wept.',
      ['ana-roe HOLDS_OFFICE place:lima-pe mayor', 'ana-roe HOLDS_OFFICE organization:hydro-labrador-inc director'],
    ],
    [
      'Hydro Labrador Inc. promoted Ana Roe, now its finance director.',
      ['ana-roe HOLDS_OFFICE organization:hydro-labrador-inc finance director'],
    ],
    // posts told by a verb
    ['The World Bank, whose president is Ana Roe, agreed.', ['ana-roe HOLDS_OFFICE organization:world-bank president']],
    // origins, short forms and dates between post and name
    ['ECOWAS met. Its president, Togo’s Koffi Roe, agreed.', ['koffi-roe HOLDS_OFFICE organization:ecowas president']],
    [
      'The chair of the National Election Commission (NEC), Ana Roe, agreed.',
      ['ana-roe HOLDS_OFFICE organization:national-election-commission chair'],
    ],
    [
      'The French ambassador to Syria at the time, Gilles Roe, denied it.',
      ['gilles-roe HOLDS_OFFICE country:fr ambassador to Syria'],
    ],
    [
      'The Italian president of the World Bank, Ana Roe, agreed.',
      ['ana-roe HOLDS_OFFICE organization:world-bank president'],
    ],
    // one post told twice, and the lead of one body beside the post in another
    [
      'The World Bank met. World Bank president Ana Roe, who has run the World Bank since 2019, agreed.',
      ['ana-roe HOLDS_OFFICE organization:world-bank president'],
    ],
    // those whom parties send to a house
    ['Green Union lawmaker Ana Roe agreed.', ['ana-roe MEMBER_OF organization:green-union']],
    // what a ministry is for is no body
    [
      'South Korean Unification Minister Cho Yong-su denied it.',
      ['cho-yong-su HOLDS_OFFICE country:kr Unification Minister'],
    ],
    // bodies behind what they are, and short forms behind their names
    [
      'Ylva Roe, director of the EU border agency Frontex, denied it.',
      [
        'ylva-roe HOLDS_OFFICE organization:frontex director',
        'organization:frontex PART_OF organization:european-union',
      ],
    ],
    [
      'The World Bank waits. Doctors Without Borders (MSF) coordinator Ana Roe denied it.',
      ['ana-roe HOLDS_OFFICE organization:medecins-sans-frontieres coordinator'],
    ],
    // the whole post rather than one with a rank behind it
    [
      'U.N. Secretary General Ana Roe denied it.',
      ['ana-roe HOLDS_OFFICE organization:united-nations Secretary General'],
    ],
    ['Peru’s Defence Minister General Jon Roe denied it.', ['jon-roe HOLDS_OFFICE country:pe Defence Minister']],
    // whose office in a clause of its own
    ['Chile, whose president, Ana Roe, is abroad, agreed.', ['ana-roe HOLDS_OFFICE country:cl president']],
    ['Nobody in Chile knew Ana Roe, whose lawyer, Jon Roe, denied it.', []],
    // a governor governs for the country; nobody is a town's trader
    [
      'The governor of Bavaria in Germany, Ana Roe, denied it.',
      ['ana-roe HOLDS_OFFICE country:de governor', 'place:bavaria-de LOCATED_IN country:de'],
    ],
    ['Ana Roe, a grain trader in Odesa, denied it.', []],
    // who fights, preaches or is of royal birth has no office of the country
    ['The Chilean guerrilla commander Ana Roe denied it.', []],
    ['The Chilean archbishop Jon Roe denied it.', []],
    // whoever sits for a party
    ['Senator Ana Roe of the Dawn Union party in Chile denied it.', ['ana-roe MEMBER_OF organization:dawn-union']],
    // introduced as one of several
    ['A Chilean army spokesman, Colonel Jon Roe, denied it.', ['jon-roe HOLDS_OFFICE country:cl army spokesman']],
    // a rank alone
    ['Troops of Chile came at noon. Colonel Jon Roe denied it.', []],
    // an adviser's chief has the office that is named
    ['An adviser to Prime Minister Ana Roe of Chile denied it.', ['ana-roe HOLDS_OFFICE country:cl Prime Minister']],
    // nobody opposes what they govern
    ['Ana Roe, Sweden’s prime minister since 2022, opposed it.', ['ana-roe HOLDS_OFFICE country:se prime minister']],
    // a trade and where somebody comes from
    ['Senegalese film director Ana Roe died.', []],
    ['Ana Roe, a Ghanaian epidemiologist, died.', []],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});
