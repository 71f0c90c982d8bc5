import { extract } from '../../../src/extraction/extract';

const leads = (text: string): string[] =>
  extract({ text }).relations.flatMap(({ type, source, target }) => (type === 'LEADS' ? [`${source} ${target}`] : []));

describe('who leads a body that is only described', () => {
  test.each([
    [
      'The European Space Agency cheered. “We won,” said Esko Roe, the Finn who heads the agency.',
      ['person:esko-roe organization:european-space-agency'],
    ],
    [
      'Harbour Metals Inc. lost money. Ana Roe, who has led the 112-year-old group since 2013, wept.',
      ['person:ana-roe organization:harbour-metals-inc'],
    ],
    [
      'The OECD met. Foreign Minister Maria Roe of Indonesia, which chairs the bloc this year, came late.',
      ['country:id organization:oecd'],
    ],
    ['KFOR left on Friday. General John Roe, who commands it, agreed.', ['person:john-roe organization:kfor']],
    // what may be over, in the passive or with "has"
    [
      'The Kivu Freedom Army, which is led by former general Ana Roe, fled.',
      ['person:ana-roe organization:kivu-freedom-army'],
    ],
    ['Ana Roe, who has run the World Bank since 2019, wept.', ['person:ana-roe organization:world-bank']],
    ['Ana Roe, who took over the World Bank in May, wept.', ['person:ana-roe organization:world-bank']],
    ['Ana Roe led the World Bank into debt.', []],
    ['Ana Roe, who had run the World Bank since 2009, wept.', []],
    // once, of a part, and of nobody named
    ['The European Space Agency cheered. Esko Roe, a Finn who headed the agency, wept.', []],
    ['The European Space Agency cheered. Esko Roe, who heads the agency’s Moon team, wept.', []],
    ['Ana Roe, who heads the association, wept.', []],
    ['The OECD met in Chile. Ana Roe, who told the bloc so, wept.', []],
  ])('%s', (text, expected) => {
    expect(leads(text)).toEqual(expected);
  });
});
