import type { Document } from '../../../src/extraction/document';
import { openDocument } from '../../../src/extraction/extract';
import { PIPELINE } from '../../../src/extraction/pipeline';
import { annotateReferences } from '../../../src/extraction/reference/annotate-references';

const read = (text: string): Document => {
  const document = openDocument({ text });
  for (const annotate of PIPELINE) {
    annotate(document);
    if (annotate === annotateReferences) break;
  }
  return document;
};

/** What each reference to somebody means: "he=John Kerry"; those that stay unsure are left out. */
const meant = (text: string): string[] => {
  const document = read(text);
  return document.references.flatMap(({ start, end, entity }) =>
    entity === null ? [] : [`${document.text.slice(start, end)}=${document.entities[entity]?.name}`],
  );
};

describe('pronouns', () => {
  test.each<[string, string[]]>([
    ['Angela Roe met John Doe. She said that he was late.', ['She=Angela Roe', 'he=John Doe']],
    ['John Kerry said he expected talks.', ['he=John Kerry']],
    [
      'French Foreign Minister Laurent Fabius dismissed it.\n“That is inexact,” he told reporters.',
      ['he=Laurent Fabius'],
    ],
    ['British Defence Secretary Alan Whitcombe shrugged. “Mr Sorokin knows,” he said.', ['he=Alan Whitcombe']],
    ['Norway said it would pay.', ['it=Norway']],
    ['China denies that its exporters sell below cost.', ['its=China']],
    ['The African Union, which sent observers, praised the vote.', ['which=African Union']],
    ['Erik Tveit, who ran the firm, left.', ['who=Erik Tveit']],
    ['His wife, Volha Hrynevich, called. She wept.', ['She=Volha Hrynevich']],
    ['By Jane Roe\nJohn Doe left. She said so.', []],
    [
      'The UN peacekeeping mission, MONUSCO, has lost two helicopters. Its head, Renata Covarrubias, wept.',
      ['Its=MONUSCO'],
    ],
    ['NATO ambassadors met in Brussels. They agreed.', []],
    ['It is likely that it will rain.', []],
    ['Norway knows. It was clear that talks would fail.', []],
  ])('%s', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});

describe('titles', () => {
  test.each<[string, string[]]>([
    [
      'Norwegian Foreign Minister Ingrid Roe met U.N. envoy John Doe. The minister smiled.',
      ['The minister=Ingrid Roe'],
    ],
    [
      'Norwegian Foreign Minister Ingrid Roe left.\n“Good,” Oslo’s top diplomat told reporters.',
      ['Oslo’s top diplomat=Ingrid Roe'],
    ],
    [
      'French President Jean Roe met Turkish President Can Doe. The French leader smiled.',
      ['The French leader=Jean Roe'],
    ],
    [
      'President Elena Cárdenas flew in. “Enough,” the president told Radio Cotopaxi.',
      ['the president=Elena Cárdenas'],
    ],
    [
      "Niger's defense minister said so. The minister, Harouna Saïdou, left.",
      ["Niger's defense minister=Harouna Saïdou"],
    ],
    ['Andrés Belaunde called it good. “Well done,” the Uruguayan added.', ['the Uruguayan=Andrés Belaunde']],
    ['The president-elect, Maria Gomez, won. “Good,” the president-elect said.', ['the president-elect=Maria Gomez']],
    ['The governor of Basra, Asaad Shihan, left. The governor wept.', ['The governor=Asaad Shihan']],
    ['Finance Minister Ingrid Roe accused the minister of lying.', ['the minister=Ingrid Roe']],
    [
      'Trade Minister Ingrid Roe met Trade Minister Ann Doe. Roe accused the minister of lying.',
      ['the minister=Ann Doe'],
    ],
    [
      'Health Minister Ann Doe spoke. Its leader, Ingrid Roe, demanded that the minister resign.',
      ['the minister=Ann Doe'],
    ],
    ['Nadia Fares, who was Egypt’s foreign minister, wrote a book.', ['who=Nadia Fares']],
    ['The minister smiled.', []],
  ])('%s', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });
});

describe('descriptions', () => {
  test.each<[string, string[]]>([
    ['Islamic State attacked Libya. The group fled.', ['The group=Islamic State']],
    ['Kerry spoke of Libya. That country has resources.', ['That country=Libya']],
    [
      'Fighters in Libya met men from Italy. The North African country is divided.',
      ['The North African country=Libya'],
    ],
    ['A quake struck Ecuador. The government said 200 died.', ['The government=Ecuador']],
    ['The European Commission met Volkswagen. The company paid.', ['The company=Volkswagen']],
    ['The International Atomic Energy Agency reported. The agency said no more.', ['The agency=IAEA']],
    ['Talks opened in Oslo. They met in the Norwegian capital.', ['the Norwegian capital=Oslo']],
    ['Garis Air, a budget carrier, lost money. Nobody pitied the airline.', ['the airline=Garis Air']],
    [
      'Italian carmaker Valtrone was fined. The firm and the carmaker are one.',
      ['The firm=Valtrone', 'the carmaker=Valtrone'],
    ],
    [
      'The Financial Supervisory Service (FSS), a banking watchdog, fined Nonghyup. “Good,” the watchdog said.',
      ['the watchdog=Financial Supervisory Service'],
    ],
    ['Samvel Danielyan, a shepherd from Goris, fled. “Wolves,” the shepherd said.', ['the shepherd=Samvel Danielyan']],
    ['Shan Front rebels crossed the river. The rebels fled.', ['The rebels=Shan Front']],
    ['A quake struck Ecuador. The country’s rulers fled.', ['The country=Ecuador']],
    ['They met fighters of the Naga Council. The rebels fled.', ['The rebels=Naga Council']],
    ['The European Union met Volkswagen. The agency and the same company paid.', []],
    ['They left the port of Merca for Baidoa. The port is quiet.', ['the port=Merca', 'The port=Merca']],
    ['Saudi Arabia faced Yemen. The kingdom waited.', ['The kingdom=Saudi Arabia']],
    ['The two sides agreed on Tuesday.', []],
    ['The bank was closed.', []],
  ])('%s', (text, expected) => {
    expect(meant(text).filter((found) => !/^They/.test(found))).toEqual(expected);
  });
});

test('references are sorted, within the text, and explained', () => {
  const { references, text } = read('Kerry said he would go to Libya. The country is rich, and it has time. She left.');
  expect(references.map(({ start, end, why }) => [text.slice(start, end), why])).toEqual([
    ['he', ['coref:he<-Kerry']],
    ['The country', ['description:country<-Libya']],
    ['it', ['coref:it<-Libya']],
    ['She', ['coref:unsure']],
  ]);
});
