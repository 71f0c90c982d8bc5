import { extract } from '../../../src/extraction/extract';

const relations = (text: string): string[] =>
  extract({ text }).relations.map(({ type, source, target }) =>
    [type, source, target].map((part) => part.replace(/~[0-9a-f]{16}/, '~')).join(' '),
  );

describe('offices and ties of bodies', () => {
  test.each([
    [
      'The Harbour Workers Union wants more pay. “We can wait,” union president Ana Roe said.',
      ['HOLDS_OFFICE person:ana-roe organization:harbour-workers-union'],
    ],
    ['Union president Ana Roe said France was wrong.', []],
    [
      'The European Union fined Ferrocor AG. Competition Commissioner Ana Roe said it was just.',
      ['HOLDS_OFFICE person:ana-roe organization:european-union'],
    ],
    [
      "The U.N.'s humanitarian coordinator in the country, Ana Roe, warned of hunger.",
      ['HOLDS_OFFICE person:ana-roe organization:united-nations'],
    ],
    ['Senator Ana Roe of the National Dawn party resigned.', ['MEMBER_OF person:ana-roe organization:national-dawn']],
    ['Mayor Ana Roe of the opposition Dawn Union resigned.', ['MEMBER_OF person:ana-roe organization:dawn-union']],
    [
      'Ana Roe, a farmer who has sat on the Dairy Council since 2011, resigned.',
      ['MEMBER_OF person:ana-roe organization:dairy-council'],
    ],
    [
      'The Green Union party and its coalition partner, the Plain Left party, agreed.',
      ['ALLIED_WITH organization:green-union organization:plain-left'],
    ],
    ["Ana Roe, who has long been Jon Poe's sharpest critic, resigned.", ['OPPOSES person:ana-roe person:jon-poe']],
    ['Ana Roe, a longtime critic of Jon Poe, resigned.', ['OPPOSES person:ana-roe person:jon-poe']],
    ['The Dairy Council stood by Ana Roe.', ['SUPPORTS organization:dairy-council person:ana-roe']],
    ['The U.N. refugee agency, or UNHCR, sent tents.', ['PART_OF organization:unhcr organization:united-nations']],
    ['In Washington, U.S. Transport Secretary Ana Roe was glad.', ['HOLDS_OFFICE person:ana-roe country:us']],
    ['French lawmaker Ana Roe was glad.', []],
    [
      'Kenya buried its dead. Kenya wept. Kenya prayed. Health Minister Ana Roe thanked Japan.',
      ['HOLDS_OFFICE person:ana-roe country:ke'],
    ],
    ["Crews left Nigeria's Niger Delta.", ['LOCATED_IN place:niger-delta-ng country:ng']],
    ['They met on Turkey’s Aegean coast.', []],
    ['The Dawn Front, once led by Ana Roe, split.', []],
    ['Governor Ana Roe, a Democrat, wept.', ['MEMBER_OF person:ana-roe organization:democratic-party']],
    ['Ana Roe is a Belgian member of the Dairy Council.', ['MEMBER_OF person:ana-roe organization:dairy-council']],
    ['Ana Roe, a critic of French cooking, met Jon Poe.', []],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});
