import { extract } from '../../../src/extraction/extract';

const speakers = (text: string): string[] =>
  extract({ text }).statements.map(({ speaker, text: words }) => `${speaker}: ${words}`);

describe('ministries that speak', () => {
  test.each([
    ["Kenya's foreign ministry said it would wait.", 'organization:foreign-ministry-of-kenya: it would wait'],
    ['The foreign ministry in Paris promised to help.', 'organization:foreign-ministry-of-france: to help'],
    [
      "The well was dry, according to Peru's health ministry.",
      'organization:health-ministry-of-peru: The well was dry',
    ],
    [
      'Guatemala is sending skin, its foreign ministry said.',
      'organization:foreign-ministry-of-guatemala: Guatemala is sending skin',
    ],
    ['Kenya lied, the Tanzanian Foreign Ministry said.', 'organization:foreign-ministry-of-tanzania: Kenya lied'],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toContain(expected);
  });

  test('those of two countries are two', () => {
    const { entities } = extract({
      text: "The Russian Foreign Ministry met them. Ukraine's foreign ministry said it lied. The Russian Foreign Ministry shut.",
    });
    expect(
      entities.filter(({ kind }) => kind === 'ORGANIZATION').map(({ id, mentions }) => `${id} ${mentions.length}`),
    ).toEqual(['organization:foreign-ministry-of-russia 2', 'organization:foreign-ministry-of-ukraine 1']);
  });

  test('where nobody speaks in small letters, nobody is named', () => {
    expect(extract({ text: 'They stood before the foreign ministry in the rain.' }).entities).toEqual([]);
  });
});
