import { extract } from '../../../src/extraction/extract';

const PUBLISHED = '2016-02-02T12:00:00Z'; // a Tuesday

/** "TYPE STATUS | roles" of every event in a text. */
const events = (text: string): string[] =>
  extract({ text, publishedAt: PUBLISHED }).events.map(
    ({ type, status, participants }) =>
      `${type} ${status} | ${participants.map(({ entity, role }) => `${entity} ${role}`).join(', ')}`,
  );

describe('who takes part in events', () => {
  test.each([
    ['Chad’s two rival governments met in Kano.', ['MEETING PAST | country:td PARTICIPANT']],
    [
      'The foreign ministers of Chad, Niger and Mali met in Kano on Monday. The three countries signed a pact on Tuesday.',
      [
        'MEETING PAST | country:td PARTICIPANT, country:ne PARTICIPANT, country:ml PARTICIPANT',
        'AGREEMENT PAST | country:td PARTICIPANT, country:ne PARTICIPANT, country:ml PARTICIPANT',
      ],
    ],
    [
      'Chad and Niger signed a pact in Kano. The African Union, which mediated the talks, was pleased.',
      ['AGREEMENT PAST | country:td PARTICIPANT, country:ne PARTICIPANT, organization:african-union MEDIATOR'],
    ],
    [
      'Norway and Iceland are close to a deal on fish. Qatar, which is mediating, was pleased.',
      ['NEGOTIATION ONGOING | country:no PARTICIPANT, country:is PARTICIPANT, country:qa MEDIATOR'],
    ],
    [
      'Chad and Niger signed a deal mediated by Qatar on Monday.',
      ['AGREEMENT PAST | country:td PARTICIPANT, country:ne PARTICIPANT, country:qa MEDIATOR'],
    ],
    [
      'Chad and Niger signed a Qatari-brokered ceasefire in Kano on Monday.',
      ['AGREEMENT PAST | country:td PARTICIPANT, country:ne PARTICIPANT, country:qa MEDIATOR'],
    ],
    [
      'Talks between Chad and Niger, which Qatar is hosting, began in Doha on Monday.',
      ['NEGOTIATION ONGOING | country:td PARTICIPANT, country:ne PARTICIPANT, country:qa HOST'],
    ],
    [
      'NATO ambassadors met in Brussels on Friday. Anna Roe, who joined the talks by telephone, said no.',
      ['MEETING PAST | organization:nato PARTICIPANT, person:anna-roe PARTICIPANT'],
    ],
    [
      'NATO ambassadors met in Brussels on Friday. Foreign Minister Anna Roe told the meeting that time was short.',
      ['MEETING PAST | organization:nato PARTICIPANT, person:anna-roe PARTICIPANT'],
    ],
    [
      'Anna Roe, the minister, praised both after a meeting with President John Poe in Cairo on Wednesday.',
      ['MEETING PAST | person:anna-roe PARTICIPANT, person:john-poe PARTICIPANT'],
    ],
    [
      'After a meeting with President John Poe in Cairo, President Anna Roe said no.',
      ['MEETING PAST | person:anna-roe PARTICIPANT, person:john-poe PARTICIPANT'],
    ],
    [
      'President Anna Roe will travel to Oslo to meet President John Poe on Friday.',
      ['MEETING PLANNED | person:anna-roe PARTICIPANT, person:john-poe PARTICIPANT'],
    ],
    [
      'Finance ministers of NATO will discuss costs at a meeting in Riga on Friday.',
      ['MEETING PLANNED | organization:nato PARTICIPANT'],
    ],
    [
      'Thousands marched in Lima on Monday. Mayor Anna Roe marched in front.',
      ['PROTEST PAST | person:anna-roe PARTICIPANT'],
    ],
    [
      'Each accused the other of breaking a truce that Russia brokered on Monday.',
      ['AGREEMENT PAST | country:ru MEDIATOR'],
    ],
    ['The navy of Iran fired on two tankers on Monday.', ['ARMED_CONFLICT PAST | country:ir PARTICIPANT']],
    ['Iranian drones struck the town of Kirkuk.', ['ATTACK PAST | country:ir ACTOR']],
    ['A shell struck a market in Kano on Monday.', ['ATTACK PAST | ']],
    ['Hackers launched a cyberattack on Estonia’s parliament on Monday.', ['ATTACK PAST | country:ee TARGET']],
    [
      'The European Commission fined Acme Corp. 3 billion euros on Monday.',
      ['SANCTION PAST | organization:european-commission ACTOR, organization:acme-corp TARGET'],
    ],
    ['Sweden will train 200 Chadian soldiers near Kano.', ['AID PLANNED | country:se ACTOR, country:td TARGET']],
    [
      'The World Bank approved a loan of 2 billion dollars to Chad.',
      ['AID PAST | organization:world-bank ACTOR, country:td TARGET'],
    ],
    ['Canada would help to pay for canals in Mali.', ['AID PLANNED | country:ca ACTOR']],
    ['The Red Cross opened shelters in Lima.', ['AID PAST | organization:red-cross ACTOR']],
    ['The Supreme Court of Kenya struck down a tax law.', ['OTHER PAST | organization:supreme-court-of-kenya ACTOR']],
    ['A ship’s anchor cut a power cable between Norway and Denmark.', ['OTHER PAST | ']],
    ['A plane crash in Peru killed 12 people on Monday.', ['OTHER PAST | ']],
    ['Nurses in Wales walked out on Tuesday.', ['PROTEST PAST | ']],
    [
      'President Anna Roe will brief the U.N. Security Council on Friday.',
      ['MEETING PLANNED | person:anna-roe PARTICIPANT, organization:un-security-council PARTICIPANT'],
    ],
    [
      'President Anna Roe held a phone call with President John Poe on Monday.',
      ['MEETING PAST | person:anna-roe PARTICIPANT, person:john-poe PARTICIPANT'],
    ],
    ['Chad took control of most of Kanem in a short war in 2012.', ['ARMED_CONFLICT PAST | country:td PARTICIPANT']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  test.each([
    ['The African Union, which mediated the talks, was pleased.'],
    ['The World Bank, which has lent Chad 3 million dollars, was pleased.'],
    ['Chad would withdraw its troops once Niger agreed.'],
    ['In all, 40 soldiers had been killed since Sunday.'],
    ['Kenya may send troops to Chad.'],
    ['Troops went to Gao to attack rebels.'],
    ['The plan would cut a pipeline.'],
    ['Foreign Minister Anna Roe told the meeting that time was short.'],
  ])('is silent on: %s', (text) => {
    expect(events(text)).toEqual([]);
  });
});
