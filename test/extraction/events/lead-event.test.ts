import { extract } from '../../../src/extraction/extract';

const events = (text: string): string[] =>
  extract({ text, publishedAt: '2016-02-03T12:00:00Z' }).events.map(({ type, text: passage, participants }) =>
    [`${type} ${passage}`, participants.map(({ entity, role }) => `${entity} ${role}`).join(', ')].join(' | '),
  );

describe('leadEvent', () => {
  test.each([
    [
      'Norway scrapped its wealth tax on Tuesday, a day after a court struck down part of it.',
      'OTHER Norway scrapped its wealth tax on Tuesday | country:no ACTOR',
    ],
    [
      'Lawmakers in Lima threw out a plan to privatise the port on Monday.',
      'OTHER Lawmakers in Lima threw out a plan to privatise the port on Monday | ',
    ],
    [
      'Doctors separated the twins Ana Poe and Eva Roe on Monday.',
      'OTHER Doctors separated the twins Ana Poe and Eva Roe on Monday | person:ana-poe TARGET, person:eva-roe TARGET',
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual([expected]);
  });

  test('a deed without a day opens an article as well', () => {
    expect(events('Norway scrapped its wealth tax.')).toEqual([
      'OTHER Norway scrapped its wealth tax | country:no ACTOR',
    ]);
    const rest = ' Many were glad. Some were not. Others slept.';
    expect(events(`Councillors threw out the plan.${rest}`)).toEqual(['OTHER Councillors threw out the plan | ']);
    expect(events('Councillors threw out the plan.')).toEqual([]);
  });

  test.each([
    // What is said is a statement.
    'Norway promised on Tuesday to scrap its wealth tax.',
    // States, moves of markets and travellers.
    'Oil prices fell 3 percent on Tuesday.',
    'President Jane Roe flew to Lima on Monday.',
    // Only a year: a background.
    'Norway scrapped its wealth tax in 2012.',
    // Not so.
    'Norway did not scrap its wealth tax on Tuesday.',
    // Not in the first sentence.
    'The tax is gone. Norway scrapped it on Tuesday.',
  ])('silent: %s', (text) => {
    expect(events(text)).toEqual([]);
  });

  test.each([
    [
      'Cyclone Mora tore through Chile on Monday, killing 12 people.',
      ['OTHER Cyclone Mora tore through Chile on Monday, killing 12 people | '],
    ],
    [
      'An earthquake struck Nepal on Sunday. Japan sent two helicopters.',
      ['OTHER An earthquake struck Nepal on Sunday | ', 'AID Japan sent two helicopters | country:jp ACTOR'],
    ],
    [
      'Japan sent two helicopters to Chad on Monday.',
      ['MILITARY_OPERATION Japan sent two helicopters to Chad on Monday | country:jp ACTOR'],
    ],
    [
      'The United States is sending $11m for laboratories.',
      ['AID The United States is sending $11m for laboratories | country:us ACTOR'],
    ],
    ['Ana Roe faces re-election in June.', ['ELECTION Ana Roe faces re-election in June | person:ana-roe PARTICIPANT']],
    ['The outbreak was declared on 20 January.', ['OTHER The outbreak was declared on 20 January | ']],
    ['Ana Roe resigned last night.', ['OTHER Ana Roe resigned last night | person:ana-roe ACTOR']],
    [
      'Ministers will discuss the sinking in Riga on Friday.',
      ['MEETING Ministers will discuss the sinking in Riga on Friday | '],
    ],
    ['India landed a probe on the Moon in January.', []],
    ['Ana Roe left the door open for talks.', []],
    [
      'Ana Roe is due to leave on Thursday for a summit in Riga.',
      ['MEETING Ana Roe is due to leave on Thursday for a summit in Riga | person:ana-roe PARTICIPANT'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  test.each([
    // A house decides, it does not speak.
    [
      'The Senate rejected a spending bill on Thursday.',
      ['OTHER The Senate rejected a spending bill on Thursday | organization:senate ACTOR'],
    ],
    [
      'Norway’s parliament approved the budget on Monday.',
      ['OTHER Norway’s parliament approved the budget on Monday | country:no ACTOR'],
    ],
    [
      'A court in Lima ordered the release of Ana Roe on Monday.',
      ['OTHER A court in Lima ordered the release of Ana Roe on Monday | person:ana-roe TARGET'],
    ],
    [
      'Chile’s Supreme Court authorized an investigation into Ana Roe.',
      [
        'OTHER Chile’s Supreme Court authorized an investigation into Ana Roe | organization:supreme-court ACTOR, person:ana-roe TARGET',
      ],
    ],
    [
      'Gunmen attacked a depot near Lima on Monday. The Dawn Brigade claimed responsibility.',
      ['ATTACK Gunmen attacked a depot near Lima on Monday | organization:dawn-brigade ACTOR'],
    ],
    ['The Dawn Brigade claimed responsibility.', []],
    [
      'Chad wept. Chad slept. The army has deployed 3,000 extra soldiers since October.',
      ['MILITARY_OPERATION The army has deployed 3,000 extra soldiers since October | country:td ACTOR'],
    ],
    [
      'The government shut down more than 100 newspapers after a failed coup last July.',
      [
        'OTHER The government shut down more than 100 newspapers after a failed coup last July | ',
        'OTHER a failed coup last July | ',
      ],
    ],
    [
      'Chad and rebels signed a truce in May. Ana Roe, who had brokered the truce in May, wept.',
      ['AGREEMENT Chad and rebels signed a truce in May | country:td PARTICIPANT, person:ana-roe MEDIATOR'],
    ],
    [
      'The sun shone. Ana Roe resigned on Monday evening.',
      ['OTHER Ana Roe resigned on Monday evening | person:ana-roe ACTOR'],
    ],
    ['Gunmen attacked a depot near Lima on Monday.', ['ATTACK Gunmen attacked a depot near Lima on Monday | ']],
    ['Ministers argued on Monday over cod.', ['NEGOTIATION Ministers argued on Monday over cod | ']],
    [
      'Ana Roe met the wives of three lawyers last month.',
      ['MEETING Ana Roe met the wives of three lawyers last month | person:ana-roe PARTICIPANT'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});
