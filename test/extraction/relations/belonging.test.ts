import { extract } from '../../../src/extraction/extract';

const relations = (text: string): string[] =>
  extract({ text }).relations.map(({ type, source, target }) => `${source} ${type} ${target}`);

describe('what belongs to whom and lies where', () => {
  test.each([
    ['Ana Roe of the Harbour Bank in Lima disagreed.', ['person:ana-roe MEMBER_OF organization:harbour-bank']],
    [
      'Ana Roe, who runs a clinic there for Doctors Without Borders, wept.',
      ['person:ana-roe MEMBER_OF organization:medecins-sans-frontieres'],
    ],
    [
      'President Ana Roe of Peru lost. Roe’s party, the Dawn Union, said nothing.',
      ['person:ana-roe HOLDS_OFFICE country:pe', 'person:ana-roe MEMBER_OF organization:dawn-union'],
    ],
    [
      'Peruvian President Ana Roe, whose Dawn Union party lost seats, stays.',
      ['person:ana-roe HOLDS_OFFICE country:pe', 'person:ana-roe MEMBER_OF organization:dawn-union'],
    ],
    ['Norway has been a member of NATO since 1949.', ['country:no MEMBER_OF organization:nato']],
    ['Norway, which chairs the Arctic Council, agreed.', ['country:no LEADS organization:arctic-council']],
    [
      'Ana Roe, who follows the market for the consultancy Roe & Poe, disagreed.',
      ['person:ana-roe MEMBER_OF organization:roe-poe'],
    ],
    ['Fighting in the Kidal region of Mali went on.', ['place:kidal-ml LOCATED_IN country:ml']],
    [
      'A bridge near Bria in the south-east of the Central African Republic fell.',
      ['place:bria-cf LOCATED_IN country:cf'],
    ],
    [
      'The UN peacekeeping mission, MINUSCA, has a base there.',
      ['organization:minusca PART_OF organization:united-nations'],
    ],
    ['Iraq will pump less, its state news agency INA reported.', ['organization:ina PART_OF country:iq']],
    ['He told Greek state broadcaster ERT so.', []],
    ['Yemen’s Saudi-backed government agreed.', ['country:sa SUPPORTS country:ye']],
    ['Iran, the Houthis’ ally, had pressed for it.', ['country:ir ALLIED_WITH organization:houthis']],
    [
      'The United States, which has a mutual defence treaty with the Philippines, hailed it.',
      ['country:us ALLIED_WITH country:ph'],
    ],
    ['They were trained in Kandahar, across the border in Afghanistan.', ['place:kandahar-af LOCATED_IN country:af']],
    ['Ana Roe said the line, which runs through Armenia, would open.', []],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});
