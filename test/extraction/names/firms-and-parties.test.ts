import { extract } from '../../../src/extraction/extract';

/** Kind and name of every entity, in order. */
const kinds = (text: string): string[] => extract({ text }).entities.map(({ kind, name }) => `${kind} ${name}`);

describe('what the words around a name say that it is', () => {
  test.each([
    ['Ferrocor, the state-owned miner, said its output had fallen.', ['ORGANIZATION Ferrocor']],
    ['The chip designer Velanta is for sale.', ['ORGANIZATION Velanta']],
    ['Velanta, whose biggest shareholder is a fund, is for sale.', ['ORGANIZATION Velanta']],
    ['Eva Marsh, whose biggest fear is fire, is a baker.', ['PERSON Eva Marsh']],
    ['Velmore’s chief executive resigned.', ['ORGANIZATION Velmore']],
    ['Mark Dillon, chief executive of Ford, resigned.', ['PERSON Mark Dillon', 'ORGANIZATION Ford']],
    ['Two men died at its El Roble mine.', ['PLACE El Roble']],
    ['Its Varuna lander was lost.', []],
    ['Doctors fear Ebola more than the Marburg virus.', []],
    ['Jane Kano resigned. Kano blamed a leak.', ['PERSON Jane Kano']],
    ['The builder Ferro Meridiano closed.', ['ORGANIZATION Ferro Meridiano']],
    ['Ana Roe of the consultancy Arka Sur laughed.', ['PERSON Ana Roe', 'ORGANIZATION Arka Sur']],
    ['He refused to discuss it in Parliament.', ['ORGANIZATION Parliament']],
    ['Treasury Secretary Ana Roe laughed.', ['PERSON Ana Roe']],
    ['She gave it to the Senate on Thursday.', ['ORGANIZATION Senate']],
    ['The Brazilian builder Roda Andrel closed.', ['COUNTRY Brazil', 'ORGANIZATION Roda Andrel']],
    ['The German charity Sea Harbour closed.', ['COUNTRY Germany', 'ORGANIZATION Sea Harbour']],
    ['The owner of the company, Togar Nainel, laughed.', ['PERSON Togar Nainel']],
    ['The supplier, Medikel, said it would appeal.', ['ORGANIZATION Medikel']],
    ['Corvel Gold closed a mine.', ['ORGANIZATION Corvel Gold']],
    ['The mayor of Mareda laughed.', ['PLACE Mareda']],
    ['France urged them to stay.', ['COUNTRY France']],
    ['Baek Seung-woo, who led the yard, resigned.', ['PERSON Baek Seung-woo']],
    ['Bryan Temu resigned. Temu, a former nurse, laughed.', ['PERSON Bryan Temu']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('parties by their adjective', () => {
  test.each([
    ['One Conservative backbencher was silent.', ['ORGANIZATION Conservative Party']],
    ['The minority Liberal government fell.', ['ORGANIZATION Liberal Party']],
    ['The Republican senator Ann Poe lost.', ['ORGANIZATION Republican Party', 'PERSON Ann Poe']],
    ['It matters to Conservative Christians.', []],
    ['Two Democrats and a Republican wept.', ['ORGANIZATION Democratic Party', 'ORGANIZATION Republican Party']],
    ['A republican form of rule.', []],
    ['Labour Minister Ann Poe lost.', ['PERSON Ann Poe']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('short names that no parentheses introduce', () => {
  const entities = (text: string): string[] =>
    extract({ text }).entities.map(({ name, mentions }) => `${name}: ${mentions.map((m) => m.text).join(', ')}`);

  test.each([
    [
      'The New Order Party won. NOP leader Ana Roe wept.',
      ['New Order Party: New Order Party, NOP', 'Ana Roe: Ana Roe'],
    ],
    [
      'The Nordic Trade Federation, known as Handla, agreed.',
      ['Nordic Trade Federation: Nordic Trade Federation, Handla'],
    ],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});
