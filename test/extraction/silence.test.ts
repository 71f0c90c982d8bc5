import { extract } from '../../src/extraction/extract';

/** Names found in the text. It grows with every false positive: what stands here was once taken for a name, or might be. */
const found = (text: string): string[] =>
  extract({ text }).entities.flatMap(({ mentions }) => mentions.map(({ text: words }) => words));

test.each([
  'The men met on Tuesday in March.',
  'Officials said that nobody was hurt.',
  'Police fired tear gas. Troops left. Talks will resume.',
  'Christmas trade was brisk.',
  'Muslims and Christians prayed for the Nobel Peace Prize.',
  'They watched the World Cup and the Olympic Games.',
  'He spent the Second World War in prison.',
  'The CEO said GDP would grow in Q3.',
  'I was there. It was cold, and I left.',
  'But However, Meanwhile, Nobody came.',
  'The North African country has an oil-rich neighbour.',
  'Sunni and Shiite leaders prayed.',
  'The tanker Ocean Star sank.',
  'Defence ministers will meet.',
  'A man in his 60s read the Bible.',
  'WEEKS OF FIGHTING END IN SILENCE\nThe troops left the town at dawn.',
  'Monday’s meeting was short, and Tuesday’s was shorter.',
  'Chapter II of the Constitution says so.',
  'Hurricane Maria grew stronger.',
  'The so-called “parasite tax” stays.',
])('no names in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['Many were angry about the Iraq War.', []],
  ['The 2003 Toronto municipal election was dull.', []],
  ['He saw “Twin Peaks” in Oslo.', ['Oslo']],
  ['The survey of 2025-03-04T15:20:00Z names Oslo.', ['Oslo']],
])('%s names only %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
