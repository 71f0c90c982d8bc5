import { extract } from '../../../src/extraction/extract';

/** "TYPE source target title" of every relation in a text. */
const relations = (text: string): string[] =>
  extract({ text }).relations.map(({ type, source, target, title }) =>
    [type, source, target, title ?? ''].join(' ').trim(),
  );

describe('annotateRelations', () => {
  test.each([
    ['French Foreign Minister Anna Roe left.', ['HOLDS_OFFICE person:anna-roe country:fr Foreign Minister']],
    ['Norway’s defence minister, Anna Roe, left.', ['HOLDS_OFFICE person:anna-roe country:no defence minister']],
    [
      'Anna Roe, the U.N. special envoy for Libya, left.',
      ['HOLDS_OFFICE person:anna-roe organization:united-nations special envoy for Libya'],
    ],
    ['Anna Roe, the president of Kenya, left.', ['HOLDS_OFFICE person:anna-roe country:ke president']],
    [
      'Anna Roe, an analyst at the bank Barclays, left.',
      ['HOLDS_OFFICE person:anna-roe organization:barclays analyst'],
    ],
    ['In Peru, President Anna Roe declared a holiday.', ['HOLDS_OFFICE person:anna-roe country:pe President']],
    ['Former NATO spokesman John Poe left.', []],
    ['Hamas leader John Poe left.', ['LEADS person:john-poe organization:hamas']],
    ['John Poe, who heads the World Bank, left.', ['LEADS person:john-poe organization:world-bank']],
    ['Turkey, a member of NATO, agreed.', ['MEMBER_OF country:tr organization:nato']],
    ['NATO member Turkey agreed.', ['MEMBER_OF country:tr organization:nato']],
    ['The U.N. refugee agency UNHCR sent tents.', ['PART_OF organization:unhcr organization:united-nations']],
    ['Islamic State controls Mosul.', ['CONTROLS organization:islamic-state place:mosul-iq']],
    ['Islamic State is threatening Libya.', ['THREATENS organization:islamic-state country:ly']],
    ['Iran supports Hezbollah.', ['SUPPORTS country:ir organization:hezbollah']],
    ['Iran-backed Hezbollah denied it.', ['SUPPORTS country:ir organization:hezbollah']],
    ['Hezbollah is backed by Iran.', ['SUPPORTS country:ir organization:hezbollah']],
    ['Iraq is fighting Islamic State.', ['OPPOSES country:iq organization:islamic-state']],
    ['Syria, which is allied with Russia, agreed.', ['ALLIED_WITH country:sy country:ru']],
    ['They met in Munich, Germany.', ['LOCATED_IN place:munich-de country:de']],
    ['They met in the Iraqi city of Tikrit.', ['LOCATED_IN place:tikrit-iq country:iq']],
    ['President Anna Roe of Chile left.', ['HOLDS_OFFICE person:anna-roe country:cl President']],
    ['Acme Corp. supplies gas from its Mosul refinery.', ['CONTROLS organization:acme-corp place:mosul-iq']],
    ['They met in Cali in southwestern Colombia.', ['LOCATED_IN place:cali-co country:co']],
    ['The prime minister in Lima, Anna Roe, left Peru.', ['HOLDS_OFFICE person:anna-roe country:pe prime minister']],
    [
      'NATO’s chairman, Italian President Anna Roe, left.',
      ['HOLDS_OFFICE person:anna-roe organization:nato chairman', 'HOLDS_OFFICE person:anna-roe country:it President'],
    ],
    ['Syrian forces control Mosul.', ['CONTROLS country:sy place:mosul-iq']],
    ['Iraq took control of most of Mosul.', ['CONTROLS country:iq place:mosul-iq']],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  test.each([
    ['Iran does not support Hezbollah.'],
    ['Iran could threaten Libya.'],
    ['If Iran supports Hezbollah, the talks will fail.'],
    ['Britain is no longer a member of NATO.'],
    ['In Moscow, Russian officials met.'],
    ['They visited Paris, London and Rome.'],
    ['A spokesman for Norway left.'],
    ['Venezuelan opposition leader John Poe left.'],
    ['Anna Roe met the foreign minister of Kenya.'],
  ])('is silent on: %s', (text) => {
    expect(relations(text)).toEqual([]);
  });

  test('says how it knows, and where', () => {
    const [relation] = extract({ text: 'On Monday, French Foreign Minister Anna Roe left.' }).relations;
    expect(relation).toEqual({
      type: 'HOLDS_OFFICE',
      source: 'person:anna-roe',
      target: 'country:fr',
      title: 'Foreign Minister',
      start: 11,
      end: 43,
      text: 'French Foreign Minister Anna Roe',
      why: ['pattern:holder-title-name'],
    });
  });
});
