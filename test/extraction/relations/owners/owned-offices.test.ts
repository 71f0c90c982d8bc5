import { extract } from '../../../../src/extraction/extract';

const offices = (text: string): string[] =>
  extract({ text }).relations.flatMap(({ type, source, target, title }) =>
    type === 'HOLDS_OFFICE' || type === 'LEADS' ? [`${source} ${type} ${target}${title ? ` ${title}` : ''}`] : [],
  );

describe('offices whose words name nobody', () => {
  test.each([
    // the dateline's country, and the one spoken of
    [
      'LIMA (KNA) - Peru will cut its rates on Monday. Finance Minister Ana Roe said growth was slow.',
      ['person:ana-roe HOLDS_OFFICE country:pe Finance Minister'],
    ],
    // a pronoun's owner
    [
      'Chile rejected the offer. Its foreign minister, Ana Roe, called it late.',
      ['person:ana-roe HOLDS_OFFICE country:cl foreign minister'],
    ],
    [
      'Amnesty International welcomed the vote. Its Africa director, Ana Roe, said much was left to do.',
      ['person:ana-roe HOLDS_OFFICE organization:amnesty-international Africa director'],
    ],
    [
      'The United States praised the accord. Its ambassador in Tokyo, John Poe, called it a step.',
      ['person:john-poe HOLDS_OFFICE country:us ambassador in Tokyo'],
    ],
    // a noun's owner
    [
      'The Harbour Bank cut 300 jobs on Friday. The lender’s chairman, Ana Roe, blamed the market.',
      ['person:ana-roe HOLDS_OFFICE organization:harbour-bank chairman'],
    ],
    [
      'NATO sent two frigates. A spokeswoman for the alliance, Ana Roe, gave no date.',
      ['person:ana-roe HOLDS_OFFICE organization:nato spokeswoman'],
    ],
    [
      'The International Criminal Court opened the trial on Tuesday. The court’s president, Ana Roe, read out the charges.',
      ['person:ana-roe HOLDS_OFFICE organization:international-criminal-court president'],
    ],
    // no post of that name there
    [
      'Japan and the Philippines signed a pact. President Ana Roe watched.',
      ['person:ana-roe HOLDS_OFFICE country:ph President'],
    ],
    // where people have such names
    [
      'Japan and Mongolia signed a pact in Beijing on Friday. Foreign Minister Noriko Roe watched.',
      ['person:noriko-roe HOLDS_OFFICE country:jp Foreign Minister'],
    ],
    [
      'Japan and Mongolia signed a pact in Beijing on Friday. Foreign Minister Batbayar Roe watched.',
      ['person:batbayar-roe HOLDS_OFFICE country:mn Foreign Minister'],
    ],
    // whoever speaks for fighters, and for the government spoken of
    [
      'Hezbollah freed two men in Chile on Friday. The rebel spokesman, Qwe Roe, gave no reason.',
      ['person:qwe-roe HOLDS_OFFICE organization:hezbollah rebel spokesman'],
    ],
    [
      'Chile closed two ports on Friday. The government’s spokesman, Qwe Roe, gave no reason.',
      ['person:qwe-roe HOLDS_OFFICE country:cl spokesman'],
    ],
    // a rank of the police
    ['Norway and NATO shut a port on Friday. Detective chief inspector Qwe Roe gave no reason.', []],
    // a party is not what a mayor governs
    ['Mayor Ana Roe of the opposition Dawn Union resigned.', []],
    // once held, and nobody's
    ['Peru fell silent. Former president Ana Roe wept.', []],
    ['The market trader Ana Roe of Lima sold nothing on Friday.', []],
    // what somebody did to an officer is no post of theirs
    [
      'Ana Roe, accused Peru’s foreign minister, John Poe, of lying.',
      ['person:john-poe HOLDS_OFFICE country:pe foreign minister'],
    ],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});
