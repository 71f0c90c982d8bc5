import { extract } from '../../../src/extraction/extract';

/** The name of who speaks in the last statement of a text; null for nobody with a name. */
const lastSpeaker = (text: string): string | null => {
  const { statements, entities } = extract({ text });
  const { speaker } = [...statements].sort((a, b) => a.start - b.start).at(-1) as (typeof statements)[number];
  return entities.find(({ id }) => id === speaker)?.name ?? null;
};

test.each([
  // By age, by seat, by what the article calls it elsewhere
  ['Ann Roe lost the vote. “Of course I am sad,” the 58-year-old said when asked.', 'Ann Roe'],
  ['Oslo got tanks from the German arms maker Rheinwalt. The company said it was glad.', 'Rheinwalt'],
  [
    'The Maritime Bureau counted 57 ships. The London-based organization warned that pirates would be back.',
    'Maritime Bureau',
  ],
  ['Spain and Rome met the European Union. Brussels says the ban is unfair.', 'European Union'],
  // By an office that is told behind a comma, before a rank
  ['The bus was hit by a mine, the regional governor said. The governor, Colonel Salif Yamogo, wept.', 'Salif Yamogo'],
  ['A former prime minister, Ann Roe, was sad. “Clerks miss their pay,” she told the paper.', 'Ann Roe'],
  // By a name that stands behind more than a comma
  ['A consumer group, the Vanora Forum, said the penalty was a joke.', 'Vanora Forum'],
  ['A fugitive general who opposes the junta, Tom Reed, said his men would fight.', 'Tom Reed'],
  ['An old woman, who gave her name only as Tamara, said she had voted.', 'Tamara'],
  // Where a first name tells the wrong gender, and nobody else is there
  ['Ann Roe said the dam was old. “It leaks,” he told the paper.', 'Ann Roe'],
  ['Mayor Ann Roe conceded at dawn. “The people spoke,” he wrote on Facebook.', 'Ann Roe'],
  // Nobody named in what is told
  ['“It leaks,” said Ann Roe at the port. Her deputy, Tom Reed, had been told of the leak, she added.', 'Ann Roe'],
  ['Ann Roe spoke to Mary Pell. Mary Pell had been paid, she said.', 'Ann Roe'],
  // Not the one in office
  ['President Ann Roe blamed Tom Reed. Tom Reed scoffed. “She is afraid,” the former president said.', 'Tom Reed'],
  ['Senator Tom Reed wept. “It is late,” said the Delaware Democrat.', 'Tom Reed'],
  ['Rain fell after the island of Malta announced that it would rain.', 'Malta'],
  // Parts of a body, and whose party
  ['The European Union is sending pumps, its delegation announced.', 'European Union'],
  ['Ann Roe, leader of the Harbour Party, wept. Her party claimed that the vote was stolen.', 'Harbour Party'],
  // Who wrote what speaks
  [
    'Human Rights Watch said in a new report that 40 were missing. The 82-page report accuses the police of theft.',
    'Human Rights Watch',
  ],
  ['In a two-page letter to editors, Ann Roe said that she was safe. “I am well,” the letter said.', 'Ann Roe'],
  ['The report accuses the police of theft.', null],
  ['The dam will close, according to results declared by the European Union.', 'European Union'],
  // Together they have no one name
  ['Ukraine and pro-Russian rebels accused each other of firing first.', null],
  ['Mediators and the Red Cross said the swap was over.', null],
  ['Its founder and chairman, Ann Roe, said the swap was over.', 'Ann Roe'],
])('%s', (text, expected) => {
  expect(lastSpeaker(text)).toBe(expected);
});
