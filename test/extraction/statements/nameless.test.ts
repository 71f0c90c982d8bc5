import { extract } from '../../../src/extraction/extract';

/** "speaker: words" of every statement. */
const told = (text: string): string[] =>
  extract({ text }).statements.map(({ speaker, text: words }) => `${speaker ?? 'nobody'}: ${words}`);

describe('speakers without a name, and those in apposition', () => {
  test.each([
    [
      'The coast guard denied the claim to Radio Sines. It said its crew had offered help.',
      ['nobody: the claim', 'nobody: its crew had offered help'],
    ],
    ['Radio Sines apologised. It said its crew had been wrong.', ['organization:radio-sines: its crew had been wrong']],
    [
      "According to Europol, the European Union's police agency, the gang has moved on.",
      ['organization:europol: the gang has moved on'],
    ],
    ['According to police, the driver, a man of 40, fled.', ['nobody: the driver, a man of 40, fled']],
    ['“We pray,” a nurse told Radio Sines on condition that her name was not used.', ['nobody: We pray,']],
    [
      'The Dairy Council said it would help; Norway has offered nothing.',
      ['organization:dairy-council: it would help'],
    ],
    [
      'Its rival, Dominion Rail, called the lockout a last resort.',
      ['organization:dominion-rail: the lockout a last resort'],
    ],
    ['The U.N. refugee agency, or UNHCR, urged Norway to act.', ['organization:unhcr: Norway to act']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is understood', () => {
  const about = (text: string): string[][] =>
    extract({ text, publishedAt: '2016-02-03T12:00:00Z' }).statements.map(({ about: topics }) =>
      topics.map((topic) => topic.replace(/[0-9a-f]{16}/, '')).sort(),
    );

  test.each([
    // An engineer of Acme Rockets speaks of it.
    [
      'Acme Rockets lost contact with a probe on Monday. An engineer at Acme Rockets said a sensor had failed.',
      [['event:-1', 'organization:acme-rockets']],
    ],
    ['Norway scrapped a tax on Monday. Oslo said most people had gained.', [['country:no', 'event:-1']]],
    // “Her” is not the one who accuses.
    ['Eva Marsh resigned. Ana Roe, a lawmaker, accused her of haste.', [['event:-1', 'person:eva-marsh']]],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });

  test('an analyst of a bank speaks of what happened before of the bank', () => {
    const [statement] = extract({
      text: 'Norway scrapped a tax on Monday. An analyst at Acme Bank said the trend was clear.',
      publishedAt: '2016-02-03T12:00:00Z',
    }).statements;
    expect(statement?.about[0]).toMatch(/^event:/);
  });
});
