import { extract } from '../../../src/extraction/extract';

/** "TYPE: names of those who take part, with roles" of every event in a text. */
const takePart = (text: string): string[] => {
  const { entities, events } = extract({ text, publishedAt: '2016-02-02T12:00:00Z' });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return events.map(
    ({ type, participants }) =>
      `${type}: ${participants.map(({ entity, role }) => `${names.get(entity)} ${role}`).join(', ')}`,
  );
};

test.each([
  // The two sides of a conflict, named once
  [
    'Chad and Libya signed a truce in Tunis in March. The fighting erupted in January.',
    ['AGREEMENT: Chad PARTICIPANT, Libya PARTICIPANT', 'ARMED_CONFLICT: Chad PARTICIPANT, Libya PARTICIPANT'],
  ],
  [
    'Chad and Libya signed a truce in Tunis in March. Peru and Chile signed a truce in Lima. The fighting erupted in January.',
    [
      'AGREEMENT: Chad PARTICIPANT, Libya PARTICIPANT',
      'AGREEMENT: Peru PARTICIPANT, Chile PARTICIPANT',
      'ARMED_CONFLICT: ',
    ],
  ],
  // Ministers who speak about their meeting; those who speak elsewhere are not there
  [
    'NATO defence ministers met in Brussels on Monday.\nDanish Defence Minister Anna Pell said it was over. In Minsk, Belarusian Defence Minister Tom Reed said it was not.',
    ['MEETING: NATO PARTICIPANT, Anna Pell PARTICIPANT'],
  ],
  // Who stands in an election
  [
    "Anna Pell won Sunday's presidential election in Chile with 52 percent of the vote over former judge Tom Reed.",
    ['ELECTION: Anna Pell PARTICIPANT, Tom Reed PARTICIPANT'],
  ],
  // What is talked of at a conference is that conference
  ['Anna Pell expects further consultations with allies at a security conference in Munich next week.', ['MEETING: ']],
  // Mediators of a truce, calls, suspensions, a vessel's country
  ['The truce, brokered by Norway and announced in Oslo on Monday, holds.', ['AGREEMENT: Norway MEDIATOR']],
  [
    'The truce between Chad and the Iran-backed Houthi rebels took effect on Monday.',
    ['AGREEMENT: Chad PARTICIPANT, Houthis PARTICIPANT'],
  ],
  // A tally, and one killed in what was told before, are no attacks of their own
  ['More than 150,000 people have been killed.', []],
  [
    'Deputy Secretary of State Anna Pell called Tom Reed on Monday.',
    ['MEETING: Anna Pell PARTICIPANT, Tom Reed PARTICIPANT'],
  ],
  ['Anna Pell phoned Tom Reed on Monday.', ['MEETING: Anna Pell PARTICIPANT, Tom Reed PARTICIPANT']],
  ["The African Union suspended Benin's membership on Monday.", ['OTHER: African Union ACTOR, Benin TARGET']],
  ['The Danish frigate Havhest killed four pirates on Monday.', ['ATTACK: Denmark ACTOR']],
  ['Peru signed a security pact with China last year.', ['AGREEMENT: Peru PARTICIPANT, China PARTICIPANT']],
  ['The presidents of Chad and Libya agreed on Monday to a truce.', ['AGREEMENT: Chad PARTICIPANT, Libya PARTICIPANT']],
  ['Gangs moved into villages along the river and 4,000 people fled the area in June.', ['DISPLACEMENT: ']],
  [
    'Rain fell. A guard was killed in an exchange of fire with Taliban forces near Zaranj on Monday.',
    ['ARMED_CONFLICT: Taliban PARTICIPANT'],
  ],
])('%s', (text, expected) => {
  expect(takePart(text)).toEqual(expected);
});
