import { extract } from '../../../src/extraction/extract';

/** "TYPE source target title" of every relation of a text. */
const relationsIn = (text: string): string[] =>
  extract({ text }).relations.map(({ type, source, target, title }) =>
    [type, source, target, ...(title ? [title] : [])].join(' '),
  );

test.each([
  // Whose president it is where the article is written elsewhere
  [
    "LOME (AP) - Togo met soldiers who overthrew Benin's president last week.\nThey deposed President Tom Reed on June 11.",
    ['HOLDS_OFFICE person:tom-reed country:bj President'],
  ],
  [
    'HAVANA (AP) - Cuba held talks with Peru.\nIn Lima, shops stayed open.\nPresident Anna Pell was asleep.',
    ['HOLDS_OFFICE person:anna-pell country:pe President'],
  ],
  [
    'Peru smuggled gold to Turkey and Chile to pay for the rule of President Tom Reed.',
    ['HOLDS_OFFICE person:tom-reed country:pe President'],
  ],
  // Ranks, honorifics, counterparts, offices once held
  ['Tanzanian General Joseph Mwale sang.', []],
  ['Peru met Chile. Former Peruvian premier Anna Pell sang.', []],
  [
    'Kyrgyz President Azamat Toktor met his Tajik counterpart, Sherali Nazar.',
    [
      'HOLDS_OFFICE person:azamat-toktor country:kg President',
      'HOLDS_OFFICE person:sherali-nazar country:tj counterpart',
    ],
  ],
  [
    'QUITO (AP) - Ecuador was calm. Rain met the new foreign minister, Colonel Tom Reed.',
    ['HOLDS_OFFICE person:tom-reed country:ec foreign minister'],
  ],
  [
    'CAIRO (AP) - Chad met Egypt. Chad was calm. Chad slept.\nGovernment negotiator Idriss Reed sang.',
    ['HOLDS_OFFICE person:idriss-reed country:td Government negotiator'],
  ],
  // Bodies of bodies, and who stands by whom
  [
    "The African Union's Peace and Security Council met.",
    ['PART_OF organization:peace-and-security-council organization:african-union'],
  ],
  ['Peru quickly lined up behind Chile.', ['SUPPORTS country:pe country:cl']],
  // Who owns a body that is described; what was said on Twitter is not owned
  [
    'Northern Networks Ltd, a company owned by the Russian utility Voltros, lost money.',
    ['CONTROLS organization:voltros organization:northern-networks-ltd'],
  ],
  ['Tom Reed wrote on Twitter that he owned a field.', []],
  ['Peru stood by Chile.', ['SUPPORTS country:pe country:cl']],
])('%s', (text, expected) => {
  expect(relationsIn(text)).toEqual(expected);
});
