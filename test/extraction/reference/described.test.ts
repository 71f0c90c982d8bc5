import { openDocument } from '../../../src/extraction/extract';
import { PIPELINE } from '../../../src/extraction/pipeline';
import { annotateReferences } from '../../../src/extraction/reference/annotate-references';
import { describedIn } from '../../../src/extraction/reference/described';

/** What a text calls each name: "Garis Air: carrier (budget)". */
const described = (text: string): string[] => {
  const document = openDocument({ text });
  for (const annotate of PIPELINE) {
    if (annotate === annotateReferences) break;
    annotate(document);
  }
  return [...describedIn(document).nouns].flatMap(([entity, nouns]) =>
    [...nouns].map(
      ([noun, words]) =>
        `${document.entities[entity]?.name}: ${noun}${words.size > 0 ? ` (${[...words].join(' ')})` : ''}`,
    ),
  );
};

describe('what an article calls a name', () => {
  test.each<[string, string[]]>([
    ['Garis Air, a budget carrier, cancelled flights.', ['Garis Air: carrier (budget)']],
    ['Italian carmaker Valtrone denied it.', ['Valtrone: carmaker (italian)']],
    ['The UN peacekeeping mission, MONUSCO, has lost two helicopters.', ['MONUSCO: mission (un peacekeeping)']],
    ['Samvel Danielyan, a shepherd from Goris, saw it.', ['Samvel Danielyan: shepherd']],
    ['Samvel Danielyan, 34, is a shepherd.', []],
    ['Samvel Danielyan is a shepherd.', ['Samvel Danielyan: shepherd']],
    ['Samvel Danielyan is not a shepherd.', []],
    ['The group, known as the Shan Front, kidnapped workers.', ['Shan Front: group']],
    ['They bombed Garis Air, a move that surprised nobody.', []],
    ['Near Garis Air, the carrier said so.', []],
    ['The governor of Basra, Asaad Shihan, left.', ['Asaad Shihan: governor']],
    ['Ships left the port of Merca.', ['Merca: port']],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});
