import type { Document } from '../../../src/extraction/document';
import { openDocument } from '../../../src/extraction/extract';
import { PIPELINE } from '../../../src/extraction/pipeline';
import { tiesOf } from '../../../src/extraction/reference/kin';

const read = (text: string): Document => {
  const document = openDocument({ text });
  for (const annotate of PIPELINE) annotate(document);
  return document;
};

const PEOPLE = /^(?:he|him|his|she|her|(?:my|his|her) \w+)$/i;
const BODIES = /^(?:it|its|they|them|their|the \w+)$/i;

/** Whom words mean once it is known who speaks: "he=John Kerry"; "?" for the unsure. */
const meant = (text: string, kind = PEOPLE): string[] => {
  const { references, entities, text: whole } = read(text);
  return references.flatMap(({ start, end, entity }) => {
    const words = whole.slice(start, end);
    return kind.test(words) ? [`${words}=${entity === null ? '?' : entities[entity]?.name}`] : [];
  });
};

test.each<[string, string[]]>([
  // Nobody says "he" of himself
  ['John Kerry met Angela Roe. “She knows what she wants,” Ada Pell said.', ['She=Angela Roe', 'she=Angela Roe']],
  [
    'Thomas Reed left on Friday.\n“He never rang,” John Doe told reporters. “His phone was off.”',
    ['He=Thomas Reed', 'His=Thomas Reed'],
  ],
  // What was said of the person the article is about, who was named long ago
  [
    'Thomas Reed left on Friday. Reed is 61.\nRain fell.\nIt was cold.\nRoads were closed.\nTrains stood still.\nShops shut.\n“Nobody will miss him,” John Doe said.',
    ['him=Thomas Reed'],
  ],
  // A lawyer speaks for the client
  ['Thomas Reed was not in court. His lawyer, John Doe, said he would appeal.', ['His=Thomas Reed', 'he=Thomas Reed']],
  [
    'Thomas Reed’s lawyer, Ada Pell, said her client was ill. “My client is not a thief,” Pell said.',
    ['her client=Thomas Reed', 'her=Ada Pell', 'My client=Thomas Reed'],
  ],
  ['Angela Roe flew home. A spokesman for Roe said she was tired.', ['she=Angela Roe']],
  // Relatives
  [
    'Nancy Calle, whose brother, Edwin Calle, is held in Porto, wept. “My brother is a baker,” Calle said.',
    ['My brother=Edwin Calle'],
  ],
  // Nobody demands his own resignation
  ['Thomas Reed opened a bridge. John Doe demanded his resignation.', ['his=Thomas Reed']],
])('%s', (text, expected) => {
  expect(meant(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  // Nobody says "they" of his own side
  ['The Canal Union closed two locks. Union president John Doe was angry. “They never rang,” Doe said.', ['They=?']],
  // Nor of one that was named before, where the words have their own: "the peers", "a letter"
  ['Peru closed the bridge. Ada Pell said the drivers knew what they wanted.', ['they=?']],
  ['Peru closed the bridge. “A letter came and it was short,” Ada Pell said.', ['it=?']],
  ['Peru closed the bridge. Ada Pell said it would open again.', ['it=Peru']],
  // What somebody calls something is no body
  ['Peru closed the bridge. Ada Pell called it a crime.', ['it=?']],
  // Whoever speaks for a state means that one
  ['Chile signed. Peru did not. Peruvian Prime Minister Ada Pell said the state had no money.', ['the state=Peru']],
])('bodies: %s', (text, expected) => {
  expect(meant(text, BODIES)).toEqual(expected);
});

test.each<[string, string[]]>([
  // Somebody, whoever that is
  ['Thomas Reed left on Friday. “A guest may sing. He may not shout,” John Doe said.', ['He=?']],
  ['Thomas Reed left on Friday. “My guest, Paul Wray, may sing. He may not shout,” John Doe said.', ['He=Paul Wray']],
  [
    'Thomas Reed left on Friday. Reed was tired.\n“I saw a boy,” John Doe said. “He was reading. He sang.”',
    ['He=?', 'He=?'],
  ],
  // What is demanded is another's
  ['Thomas Reed opened a bridge. John Doe demanded that he resign.', ['he=Thomas Reed']],
  ['Thomas Reed opened a bridge. John Doe said that he agreed.', ['he=John Doe']],
])('people: %s', (text, expected) => {
  expect(meant(text)).toEqual(expected);
});

test.each<[string, string[]]>([
  [
    'Hordiychuk’s lawyer in Kyiv, Yaroslav Bilyk, wept. Taras Hordiychuk did not.',
    ['Yaroslav Bilyk: lawyer of Taras Hordiychuk'],
  ],
  ['Frances Hollings was seized. Her husband, Peter Wray, called.', ['Peter Wray: husband of Frances Hollings']],
  ['Yaroslav Bilyk, a lawyer for Taras Hordiychuk, agreed.', ['Yaroslav Bilyk: lawyer of Taras Hordiychuk']],
  ['Yaroslav Bilyk, who represents Taras Hordiychuk, agreed.', ['Yaroslav Bilyk: lawyer of Taras Hordiychuk']],
  ['Medhara Corp grows. The company’s lawyer, Tariq Roe, agreed.', ['Tariq Roe: lawyer of Medhara Corp']],
  ['Yaroslav Bilyk met Taras Hordiychuk.', []],
])('ties: %s', (text, expected) => {
  const document = read(text);
  const name = (entity: number): string | undefined => document.entities[entity]?.name;
  expect(tiesOf(document).map(({ who, noun, of }) => `${name(who)}: ${noun} of ${name(of)}`)).toEqual(expected);
});
