import { extract } from '../../../src/extraction/extract';

/** "KIND name" of every entity of a text. */
const namesIn = (text: string): string[] => extract({ text }).entities.map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ['The storm hit the islands of Zalaita and Morakira.', ['PLACE Zalaita', 'PLACE Morakira']],
  ['She sells onions in the Dantokra market.', ['PLACE Dantokra']],
  ['Copper producer Zantes closed a mine.', ['ORGANIZATION Zantes']],
  // The name of a vessel is none of ours
  ['The crew of the Zalassa Bright slept.', []],
  ['The frigate Havhest left port.', []],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
